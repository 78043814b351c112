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

/** The day the text names, or undefined when it names none. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() as LocalDate;
  } catch {
    return undefined;
  }
}
