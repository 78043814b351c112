import { dayFromParts, type LocalDate, lastDateOf } from "./local-date.ts";

/**
 * Days since 1 March of the year 0: whole numbers make a municipality's hundred thousand deadlines cheap.
 * A year is counted from March, so that the leap day is its last (after Howard Hinnant's "days from civil").
 */
export function dayNumber(day: LocalDate): number {
  const month = monthOf(day);
  const year = month > 2 ? yearOf(day) : yearOf(day) - 1;
  const daysBeforeMonth = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + daysBeforeMonth + dateOf(day) - 1;
}

/** The day with this number: the way back from {@link dayNumber}. */
export function dayWithNumber(number: number): LocalDate {
  const century = Math.floor((4 * number + 3) / 146_097);
  const dayOfCentury = number - Math.floor((146_097 * century) / 4);
  const yearOfCentury = Math.floor((4 * dayOfCentury + 3) / 1461);
  const dayOfYear = dayOfCentury - Math.floor((1461 * yearOfCentury) / 4);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const isJanuaryOrFebruary = monthFromMarch >= 10;
  const year = 100 * century + yearOfCentury + (isJanuaryOrFebruary ? 1 : 0);
  return dayFromParts(year, monthFromMarch + (isJanuaryOrFebruary ? -9 : 3), date);
}

/** The day that many calendar days later; earlier when negative. */
export const addDays = (day: LocalDate, days: number): LocalDate => dayWithNumber(dayNumber(day) + days);

/** Calendar days from one day to another: 1 from today to tomorrow, negative backwards. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/**
 * The same date that many months later, or that month's last day where it has no such date
 * (the principle of forældelsesloven § 27).
 */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const monthsFromZero = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(monthsFromZero / 12);
  const month = monthsFromZero - year * 12 + 1;
  return dayFromParts(year, month, Math.min(dateOf(day), lastDateOf(year, month)));
}

/** Monday is 0, Sunday 6. */
export const weekday = (day: LocalDate): number => weekdayOfNumber(dayNumber(day));

/** As {@link weekday}, for a day's number. 1 March of the year 0 was a Wednesday. */
export const weekdayOfNumber = (number: number): number => (number + 2) % 7;

/** The year of a day. */
export const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));
/** The month of a day, 1 to 12. */
export const monthOf = (day: LocalDate): number => Number(day.slice(5, 7));
/** The date in the month, 1 to 31. */
export const dateOf = (day: LocalDate): number => Number(day.slice(8, 10));

/** The earlier of two days. */
export const earlierOf = (one: LocalDate, other: LocalDate): LocalDate => (one <= other ? one : other);
