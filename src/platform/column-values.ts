import pg from "pg";

const oid = { int8: 20, numeric: 1700, date: 1082, timestamptz: 1184 } as const;

/**
 * How values come out of the database: a day as `YYYY-MM-DD`, a moment as an ISO instant in UTC, whole and decimal
 * numbers as numbers. The driver's own habit, a `Date` for a day, moves days between time zones.
 */
export const columnValues: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: "text" | "binary") => readers.get(id) ?? pg.types.getTypeParser(id, format),
};

const readers = new Map<number, (text: string) => unknown>([
  [oid.int8, wholeNumber],
  [oid.numeric, Number],
  [oid.date, (text) => text],
  [oid.timestamptz, instant],
]);

/** @throws RangeError where a number would not be exact: a wrong number is worse than none. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large to be exact`);
  return value;
}

/** `2026-03-03 09:15:00.123+00`, as a session in UTC writes it, to `2026-03-03T09:15:00.123Z`. */
const instantPattern = /^(\d{4,}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?)\+00$/;
function instant(text: string): string {
  const parts = instantPattern.exec(text);
  return parts ? `${parts[1]}T${parts[2]}Z` : text;
}
