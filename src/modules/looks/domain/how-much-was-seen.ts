import { daysBetween } from "../../../kernel/day-arithmetic.ts";
import { type FindPattern, foundPerPerson, foundTogether, peopleIn, times, visitsIn } from "./finding.ts";
import { type Habits, isChosen, isOutside, type ReviewedLook } from "./staff-day.ts";

const isNight = ({ hour }: ReviewedLook): boolean => hour >= 22 || hour < 6;
/** Visits at night that are nothing: one thing that was forgotten. */
const nightVisitsAllowed = 2;
/** Nights worked in the last month from which on working at night is a habit: a duty comes more than once. */
const nightsOfAHabit = 2;

/** Looks at night by somebody who does not work at night. */
export const night: FindPattern = ({ habits, looks }) => {
  const late = looks.filter((look) => isChosen(look) && isNight(look));
  const isOdd = visitsIn(late) > nightVisitsAllowed && habits.nights < nightsOfAHabit;
  const explanation = `Medarbejderen har slået op ${times(visitsIn(late))} mellem kl. 22 og 6 og plejer ikke at arbejde om natten.`;
  return foundTogether("night", late, isOdd ? explanation : null);
};

/** At least so many people outside the own cases: below that a busy day looks the same. */
const manyPeople = 20;
/** And so many times the usual. */
const manyTimesUsual = 3;
/** Days before which nothing is usual yet; a new colleague reads up on a whole unit in the first week. */
const daysOfAHabit = 5;
const manyForTheNew = 60;

const isMany = (people: number, { outsideOwnCases }: Habits, least: number, timesUsual: number): boolean =>
  outsideOwnCases.length < daysOfAHabit
    ? people >= manyForTheNew
    : people >= least && people > timesUsual * medianOf(outsideOwnCases);

/** Far more people than this member of staff usually looks at. */
export const many: FindPattern = ({ habits, looks }) => {
  const outside = looks.filter(isOutside);
  const people = peopleIn(outside);
  const usual = medianOf(habits.outsideOwnCases);
  const explanation = `Medarbejderen har set ${people} borgere uden for egne sager. Det plejer at være ${String(usual).replace(".", ",")} på en dag.`;
  return foundTogether("many", outside, isMany(people, habits, manyPeople, manyTimesUsual) ? explanation : null);
};

/** Days of looking, in the last two weeks and today, at somebody about whom nothing was written. */
const daysAllowed = 4;
/** Visits to the same person's pages in one day, with nothing written. A case has some twelve pages, so one reading is not it. */
const visitsAllowed = 20;

/** The same person again and again, in a case that is not one's own, with nothing written. */
export const again: FindPattern = ({ habits, looks }) => {
  const outside = looks.filter((look) => isOutside(look) && !habits.writtenAbout.has(look.citizen?.id ?? ""));
  return foundPerPerson("again", outside, (count, those) => {
    const days = 1 + (habits.daysSeen.get(those[0]?.citizen?.id ?? "") ?? 0);
    if (days <= daysAllowed && count <= visitsAllowed) return null;
    return `Medarbejderen har ikke sagen, men har set den på ${days} af de seneste 15 dage, ${times(count)} i dag, uden at skrive i den.`;
  });
};

/** From so many days after a case was closed there is nothing left to finish in it. */
const daysAfterClosing = 30;
/** Visits to one closed case, and closed cases on one day, that can be a question on the phone. */
const closedAllowed = 2;

/** Cases that were closed long ago, of people who have no other case now, with nothing written. */
export const closed: FindPattern = ({ day, habits, looks }) => {
  const old = looks.filter(({ act, citizen, closedOn }) => {
    const isOver = closedOn !== null && daysBetween(closedOn, day) >= daysAfterClosing;
    return isChosen({ act }) && isOver && citizen?.hasOpenCase === false && !habits.writtenAbout.has(citizen.id);
  });
  const [people, count] = [peopleIn(old), visitsIn(old)];
  if (people === 1)
    return foundPerPerson("closed", old, () =>
      count > closedAllowed ? `Sagen er lukket for længst, og den er set ${times(count)}.` : null,
    );
  const explanation = `Medarbejderen har set ${people} sager, der er lukket for længst.`;
  return foundTogether("closed", old, people > closedAllowed ? explanation : null);
};

/** So long before the last day of work looks are counted as those of somebody who is leaving. */
const leavingDays = 14;
/** Half of what counts for others, since what is taken along cannot be called back. */
const manyWhenLeaving = 10;
const timesUsualWhenLeaving = 2;

/** More people than usual just before leaving. */
export const beforeLeaving: FindPattern = ({ day, habits, looks, staff }) => {
  const left = staff.leftOn === null ? Number.NaN : daysBetween(day, staff.leftOn);
  const outside = looks.filter(isOutside);
  const people = peopleIn(outside);
  const isOdd = left >= 0 && left <= leavingDays && isMany(people, habits, manyWhenLeaving, timesUsualWhenLeaving);
  const explanation = `Medarbejderen stopper ${left === 0 ? "samme dag" : `${left} dage efter`} og har set ${people} borgere uden for egne sager på én dag.`;
  return foundTogether("before-leaving", outside, isOdd ? explanation : null);
};

/** The middle of the numbers; 0 where there are none. */
function medianOf(numbers: readonly number[]): number {
  const inOrder = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(inOrder.length / 2);
  const [below = 0, above = 0] = inOrder.slice(middle - 1, middle + 1);
  return inOrder.length % 2 === 0 ? (below + above) / 2 : (inOrder[middle] ?? 0);
}
