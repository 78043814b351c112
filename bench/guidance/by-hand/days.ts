import type { LocalDate } from "../../../src/kernel/local-date.ts";

const dayLong = 86_400_000;

/** Days between Monday and Friday on which nobody works, typed in from a calendar for the years that are measured. */
const closed = new Set(
  [
    "2025-01-01 2025-04-17 2025-04-18 2025-04-21 2025-05-29 2025-06-05 2025-06-09 2025-12-24 2025-12-25 2025-12-26 2025-12-31",
    "2026-01-01 2026-04-02 2026-04-03 2026-04-06 2026-05-14 2026-05-25 2026-06-05 2026-12-24 2026-12-25 2026-12-31",
    "2027-01-01 2027-03-25 2027-03-26 2027-03-29 2027-05-06 2027-05-17",
  ].flatMap((year) => year.split(" ")),
);

/** The day five weeks later, and the last day on or before it on which somebody works. */
export function fiveWeeksAfter(day: LocalDate): { readonly due: string; readonly actBy: string } {
  const moment = Date.parse(day) + 35 * dayLong;
  const due = written(moment);
  return { due, actBy: isClosed(moment, due) ? workingDayBefore(moment) : due };
}

function workingDayBefore(moment: number): string {
  const earlier = moment - dayLong;
  const day = written(earlier);
  return isClosed(earlier, day) ? workingDayBefore(earlier) : day;
}

/** Counted in weeks from 1 January 1970, a Thursday. */
const isClosed = (moment: number, day: string): boolean => (moment / dayLong + 3) % 7 >= 5 || closed.has(day);

const written = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** Age in whole years. */
export function wholeYears(bornOn: LocalDate, day: LocalDate): number {
  const years = yearOf(day) - yearOf(bornOn);
  return birthdayIn(yearOf(day), bornOn) <= day ? years : years - 1;
}

/** The rows of the pension act that matter to anybody alive in the years that are measured. */
export function isBelowPensionAge(bornOn: LocalDate, day: LocalDate): boolean {
  const years = bornOn < "1963-01-01" ? 67 : bornOn < "1967-01-01" ? 68 : bornOn < "1971-01-01" ? 69 : 70;
  return day < birthdayIn(yearOf(bornOn) + years, bornOn);
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

const birthdayIn = (year: number, bornOn: LocalDate): string =>
  `${year}${bornOn.endsWith("02-29") && year % 4 !== 0 ? "-02-28" : bornOn.slice(4)}`;
