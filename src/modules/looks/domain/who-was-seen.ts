import { type FindPattern, foundPerPerson, foundTogether, peopleIn, times } from "./finding.ts";
import { isChosen, isOutside, type ReviewedCitizen, type ReviewedLook, type StaffDay } from "./staff-day.ts";
import { surnameOf } from "./surname.ts";

const at = (looks: readonly ReviewedLook[], who: (citizen: ReviewedCitizen) => boolean): readonly ReviewedLook[] =>
  looks.filter(({ citizen }) => citizen !== null && who(citizen));

/** Looks at somebody else, not as one's own work, with nothing written in the case lately. */
const idle = ({ habits, looks }: StaffDay, who: (citizen: ReviewedCitizen) => boolean): readonly ReviewedLook[] =>
  at(looks.filter(isOutside), (citizen) => !citizen.isSelf && !habits.writtenAbout.has(citizen.id) && who(citizen));

/** The own case: nobody has business there at work, so one try is enough. */
export const ownRecord: FindPattern = ({ looks }) =>
  foundPerPerson(
    "own-record",
    at(looks.filter(isChosen), ({ isSelf }) => isSelf),
    (count) => `Medarbejderen har prøvet at se oplysninger om sig selv ${times(count)}.`,
  );

/** Somebody with whom a conflict of interest is registered: they know that the case is closed to them. */
export const conflict: FindPattern = ({ looks }) =>
  foundPerPerson(
    "conflict",
    at(looks.filter(isChosen), ({ isConflicted, isSelf }) => isConflicted && !isSelf),
    (count) => `Medarbejderen er registreret som inhabil over for borgeren og har prøvet at se sagen ${times(count)}.`,
  );

/**
 * The same surname. A rare one in common is a family more often than not, so one look that was not work is enough. Of a common
 * one half the country has some, so it says something only where the case was opened with a reason on another day too.
 */
export const ownSurname: FindPattern = (day) => {
  const { habits, staff } = day;
  const wasOpenedBefore = new Set(habits.openings.map(({ citizenId }) => citizenId));
  const shared = idle(day, ({ name }) => surnameOf(name) === surnameOf(staff.name));
  return foundPerPerson(
    "own-surname",
    shared.filter(
      ({ basis, citizen }) => staff.hasRareSurname || (basis === "opened" && wasOpenedBefore.has(citizen?.id ?? "")),
    ),
    (count) =>
      `Medarbejderen og borgeren har samme efternavn. Sagen er set eller forsøgt åbnet ${times(count)}, uden at der er skrevet i den.`,
  );
};

/** The own household. */
export const ownAddress: FindPattern = ({ looks, staff }) =>
  foundPerPerson(
    "own-address",
    at(looks.filter(isChosen), ({ address, isSelf }) => address !== null && address === staff.address && !isSelf),
    (count) => `Medarbejderen og borgeren bor på samme adresse. Borgeren er slået op ${times(count)}.`,
  );

/** Somebody who works here too: a colleague's case is handled by whoever is assigned to it, and nobody else. */
export const colleague: FindPattern = (day) =>
  foundPerPerson(
    "colleague",
    idle(day, ({ isColleague }) => isColleague),
    (count) =>
      `Borgeren er en kollega. Sagen er set eller forsøgt åbnet ${times(count)}, uden at der er skrevet i den.`,
  );

/** A case kept closer than others, for somebody whom many know: seen by others than those who handle it. */
export const keptCloser: FindPattern = (day) =>
  foundPerPerson(
    "kept-closer",
    idle(day, ({ isKept }) => isKept),
    (count) =>
      `Sagen er særligt følsom (niveau 4). Medarbejderen har ikke selv sagen og har prøvet at se den ${times(count)}.`,
  );

/** How many protected addresses one may open in a day outside own cases: one can be a visit for a colleague who is ill. */
const protectedAddressesAllowed = 1;

/** Protected addresses opened without work in the case. */
export const protectedAddress: FindPattern = (day) => {
  const opened = idle(day, ({ isAddressProtected }) => isAddressProtected).filter(({ act }) => act === "address:see");
  const isMuch = peopleIn(opened) > protectedAddressesAllowed;
  return foundTogether(
    "protected-address",
    opened,
    isMuch ? `Medarbejderen har set ${peopleIn(opened)} beskyttede adresser i sager, som andre har.` : null,
  );
};
