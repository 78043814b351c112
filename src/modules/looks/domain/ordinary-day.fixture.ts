import { localDate } from "../../../kernel/local-date.ts";
import type { Habits, ReviewedCitizen, ReviewedLook, ReviewedStaff, StaffDay } from "./staff-day.ts";

/** What of a member of staff differs from the ordinary. */
export type PlainDay = Partial<ReviewedStaff>;

/** Somebody who has looked at nothing before. */
export const emptyHabits: Habits = {
  outsideOwnCases: [],
  nights: 0,
  daysSeen: new Map(),
  openings: [],
  writtenAbout: new Set(),
};

/** A citizen about whom nothing is special but what is told. */
export const person = (id: string, name: string, told: Partial<ReviewedCitizen> = {}): ReviewedCitizen => ({
  id,
  name,
  address: "andenvej 7 0000 prøveby",
  isSelf: false,
  isColleague: false,
  isKept: false,
  isAddressProtected: false,
  hasOpenCase: true,
  isConflicted: false,
  ...told,
});

let visits = 0;

/** A look at a case in the middle of the day. */
export const plainLook = (told: Partial<ReviewedLook>): ReviewedLook => {
  visits += 1;
  return {
    visitId: `visit-${visits}`,
    hour: 10,
    act: "case:page",
    basis: "assigned",
    outcome: "shown",
    reason: null,
    citizen: null,
    closedOn: null,
    ...told,
  };
};

/** Numbers from 0 until 1 that are the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Dice = () => number;
const between = (roll: Dice, least: number, most: number): number => least + Math.floor(roll() * (most - least + 1));
const chance = (roll: Dice, share: number): boolean => roll() < share;
const listOf = <Value>(count: number, make: (at: number) => Value): Value[] =>
  Array.from({ length: count }, (_, at) => make(at));
const pick = <Value>(roll: Dice, values: readonly Value[]): Value =>
  values[Math.floor(roll() * values.length)] as Value;

const common =
  "Nielsen Jensen Hansen Andersen Pedersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen Olsen Thomsen Christiansen Poulsen Johansen Møller Mortensen".split(
    " ",
  );

/** Half of all people share the common names; the others have one of five thousand. */
const surname = (roll: Dice): string => (chance(roll, 0.5) ? pick(roll, common) : `Slægt${between(roll, 1, 5000)}`);

const stranger = (roll: Dice, told: Partial<ReviewedCitizen> = {}): ReviewedCitizen =>
  person(`p${between(roll, 1, 100_000)}`, `Fornavn ${surname(roll)}`, {
    // Nobody lives where a stranger does.
    address: `vej ${roll()} 0000 prøveby`,
    isAddressProtected: chance(roll, 0.02),
    isKept: false,
    ...told,
  });

/** The hours in which somebody works: most by day, some into the evening, a few on duty at night. */
const hourOf = (roll: Dice, worksNights: boolean): number => {
  if (worksNights) return pick(roll, [21, 22, 23, 0, 1, 2, 5, 6]);
  return chance(roll, 0.03) ? between(roll, 18, 21) : between(roll, 7, 16);
};

const freeReasons = [
  "Borgeren ringede og spurgte til sin ansøgning, mens kollegaen var syg",
  "Hospitalet bad om at få fat i kontaktpersonen i dag",
  "Afløser i vagten, borgeren stod i receptionen",
];

/** A day as most are: own cases, a few of colleagues' in the same unit, now and then something that is not quite usual. */
export function ordinaryDay(roll: Dice): StaffDay {
  const isIntake = chance(roll, 0.15);
  const worksNights = chance(roll, 0.03);
  const family = surname(roll);
  const usual = isIntake ? between(roll, 8, 16) : between(roll, 1, 8);
  const make = (told: Partial<ReviewedLook>) => plainLook({ hour: hourOf(roll, worksNights), ...told });
  const own = listOf(isIntake ? 2 : between(roll, 6, 18), () => stranger(roll));
  const others = listOf(Math.round(usual * (0.5 + roll())), () => stranger(roll));
  // What intake looks up it registers; a colleague is asked on the phone as often as not.
  const written = others.filter(() => chance(roll, isIntake ? 0.9 : 0.4)).map(({ id }) => id);
  return {
    staff: {
      id: "somebody",
      name: `Fornavn ${family}`,
      hasRareSurname: family.startsWith("Slægt"),
      leftOn: leaving(roll),
      address: `vej ${roll()} 0000 prøveby`,
    },
    day: localDate("2026-03-03"),
    looks: [
      // Today's work lists many at once.
      ...own.map((citizen) => make({ act: "case:list", citizen, basis: "assigned" })),
      ...own.flatMap((citizen) => listOf(between(roll, 1, 6), () => make({ citizen }))),
      ...others.flatMap((citizen) =>
        listOf(between(roll, 1, 5), () => make({ citizen, basis: isIntake ? "front" : "unit" })),
      ),
      ...rarities(roll, make),
    ],
    habits: {
      outsideOwnCases: listOf(between(roll, 8, 21), () => Math.round(usual * (0.5 + roll()))),
      nights: worksNights ? between(roll, 4, 12) : 0,
      daysSeen: new Map(others.map(({ id }) => [id, between(roll, 0, 2)])),
      openings: chance(roll, 0.1) ? [{ citizenId: "earlier", reason: pick(roll, freeReasons) }] : [],
      writtenAbout: new Set(written),
    },
  };
}

/** Seven in a thousand leave within two weeks: of a hundred, eighteen in a year. */
const leaving = (roll: Dice) => (chance(roll, 0.007) ? localDate(`2026-03-${between(roll, 10, 17)}`) : null);

function rarities(roll: Dice, make: (told: Partial<ReviewedLook>) => ReviewedLook): readonly ReviewedLook[] {
  const once = (share: number, looks: () => ReviewedLook[]) => (chance(roll, share) ? looks() : []);
  return [
    // A case opened with a reason, on duty for somebody else.
    ...once(0.04, () => [make({ citizen: stranger(roll), basis: "opened", reason: pick(roll, freeReasons) })]),
    // A case that was handed to another unit last week.
    ...once(0.03, () => [make({ citizen: stranger(roll), basis: "none", outcome: "refused" })]),
    // Home late, and something forgotten.
    ...once(0.01, () => [make({ citizen: stranger(roll), hour: 22 }), make({ citizen: stranger(roll), hour: 22 })]),
    // A question about an old case.
    ...once(0.02, () => [
      make({ citizen: stranger(roll, { hasOpenCase: false }), basis: "unit", closedOn: localDate("2025-06-02") }),
    ]),
    // A visit for a colleague who is ill.
    ...once(0.01, () => [
      make({ act: "address:see", citizen: stranger(roll, { isAddressProtected: true }), basis: "unit" }),
    ]),
    // The own case of a citizen whom many know.
    ...once(0.01, () => [make({ citizen: stranger(roll, { isKept: true }), basis: "assigned" })]),
  ];
}
