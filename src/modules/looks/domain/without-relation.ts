import { type FindPattern, foundTogether, peopleIn } from "./finding.ts";
import { isChosen, sameLine } from "./staff-day.ts";

/** People whose cases one may open with a reason in a day: a duty officer has a few; each is looked at by the leader anyway. */
const openingsAllowed = 2;
/** People at whom one may be refused in a day: an old bookmark, a case that was handed on. */
const refusalsAllowed = 2;
/** How often the same few words may be the reason for opening somebody's case, in a month. */
const sameReasonAllowed = 3;
/** A reason with fewer letters than this says nothing about the case. */
const shortReason = 25;

/** Many cases opened with a reason on one day. */
export const openedMany: FindPattern = ({ looks }) => {
  const opened = looks.filter((look) => isChosen(look) && look.basis === "opened");
  const people = peopleIn(opened);
  const explanation = `Medarbejderen har åbnet ${people} borgeres sager med en begrundelse på én dag, uden selv at have sagerne.`;
  return foundTogether("opened-many", opened, people > openingsAllowed ? explanation : null);
};

/** Refused at several people on one day: somebody tries doors. */
export const refusedMany: FindPattern = ({ looks }) => {
  const refused = looks.filter((look) => isChosen(look) && look.outcome === "refused");
  const people = peopleIn(refused);
  const explanation = `Medarbejderen er blevet afvist ved ${people} borgeres sager på én dag.`;
  return foundTogether("refused-many", refused, people > refusalsAllowed ? explanation : null);
};

/** The same few words given as reason again and again, today among them. */
export const sameReason: FindPattern = ({ habits, looks }) => {
  const today = looks.flatMap(({ citizen, reason }) =>
    citizen !== null && reason !== null && reason.length < shortReason ? [{ citizenId: citizen.id, reason }] : [],
  );
  const all = Map.groupBy([...today, ...habits.openings], ({ reason }) => sameLine(reason));
  const [worn] = today
    .map(({ reason }) => sameLine(reason))
    .filter((reason) => peopleGiven(all.get(reason)) > sameReasonAllowed);
  const those = looks.filter(({ reason }) => reason !== null && sameLine(reason) === worn);
  const count = worn === undefined ? 0 : peopleGiven(all.get(worn));
  const explanation = `De samme få ord er givet som begrundelse for at åbne ${count} borgeres sager inden for en måned.`;
  return foundTogether("same-reason", those, worn === undefined ? null : explanation);
};

const peopleGiven = (openings: readonly { readonly citizenId: string }[] = []): number =>
  new Set(openings.map(({ citizenId }) => citizenId)).size;
