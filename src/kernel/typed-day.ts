import type { LocalDate } from "./local-date.ts";

/** A day that somebody typed: the day, nothing, or something that is no day. */
export type TypedDay = LocalDate | "blank" | "unreadable";

/** A day as the three fields of a form hold it when somebody types it; no fields where there is none. */
export function dayAsTyped(name: string, day: LocalDate | null): Readonly<Record<string, string>> {
  if (day === null) return {};
  const [year = "", month = "", date = ""] = day.split("-");
  return { [`${name}-dag`]: String(Number(date)), [`${name}-maaned`]: String(Number(month)), [`${name}-aar`]: year };
}

/** Whether what was typed is a day. */
export const isDay = (typed: TypedDay): typed is LocalDate => typed !== "blank" && typed !== "unreadable";
