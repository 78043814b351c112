import { type LocalDate, parseLocalDate } from "../kernel/local-date.ts";

/** A date as somebody wrote it in three fields; kept as written so that a form can show it again. */
export interface WrittenDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What a form sent, field by field. `FormData`, `URLSearchParams` and Hono's `parseBody` all fit. */
export type FormValues = { readonly get: (name: string) => unknown } | Readonly<Record<string, unknown>>;

/** The three fields of a `DateField` as they were written. */
export function writtenDay(form: FormValues, name: string): WrittenDay {
  return {
    day: fieldText(form, `${name}-dag`),
    month: fieldText(form, `${name}-maaned`),
    year: fieldText(form, `${name}-aar`),
  };
}

/** The day that was written, or undefined when it is none. An empty field is none: see `isBlank`. */
export function readDay({ day, month, year }: WrittenDay): LocalDate | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  return parseLocalDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** True when nothing was written in any of the three fields. */
export const isBlank = ({ day, month, year }: WrittenDay): boolean => `${day}${month}${year}` === "";

/** A known day laid out for a `DateField`. */
export function asWritten(day: LocalDate): WrittenDay {
  const [year = "", month, date] = day.split("-");
  return { day: `${Number(date)}`, month: `${Number(month)}`, year };
}

function fieldText(form: FormValues, name: string): string {
  const value = "get" in form && typeof form.get === "function" ? form.get(name) : Reflect.get(form, name);
  return typeof value === "string" ? value.trim() : "";
}
