declare const brand: unique symbol;

/** A day in Denmark, `YYYY-MM-DD`. Plain text that sorts and compares as the calendar does; no time, no zone. */
export type LocalDate = string & { readonly [brand]: "LocalDate" };

/**
 * Reads a day written `YYYY-MM-DD`.
 *
 * @throws RangeError when the text is no such day (2026-02-29, say).
 */
export function localDate(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (day === undefined) throw new RangeError(`"${text}" is not a day (YYYY-MM-DD)`);
  return day;
}

/** The day the text names, or undefined when it names none. A year outside 1800 to 2999 is a slip of the hand, and no day. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!/^(1[89]|2\d)\d{2}-\d{2}-\d{2}$/.test(text)) return undefined;
  const [year, month, date] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return date >= 1 && date <= lastDateOf(year, month) ? (text as LocalDate) : undefined;
}

/** The last date of a month (1-12); 0 for another. */
export function lastDateOf(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Writes a year, a month (1-12) and a date that are known to be a day. */
export function dayFromParts(year: number, month: number, date: number): LocalDate {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(date)}` as LocalDate;
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);
