import type { IssuedPart } from "./decision.ts";

/** Minutes in a week: more cannot be granted of it. */
const weekLong = 7 * 24 * 60;

/** The minutes a week that were typed as hours (`2,5`), nothing, or something that is no number of hours. */
export function weeklyMinutesTyped(typed: string): number | "blank" | "unreadable" {
  if (typed === "") return "blank";
  if (!/^\d{1,3}(?:[.,]\d{1,2})?$/.test(typed)) return "unreadable";
  const minutes = Math.round(Number(typed.replace(",", ".")) * 60);
  return minutes > 0 && minutes <= weekLong ? minutes : "unreadable";
}

/** How much, as it is read: the caseworker's words, and the hours a week where they are stated. */
export function extentInWords({ extent, weeklyMinutes }: Pick<IssuedPart, "extent" | "weeklyMinutes">): string {
  if (weeklyMinutes === null) return extent;
  const hours = (Math.round((weeklyMinutes / 60) * 100) / 100).toLocaleString("da-DK");
  const stated = `${hours} ${weeklyMinutes === 60 ? "time" : "timer"} om ugen`;
  return extent === "" ? stated : `${extent}, ${stated}`;
}

/** Minutes a week as they would be typed: `2,5`; nothing where none are stated. */
export const weeklyHoursWritten = (minutes: number | null): string =>
  minutes === null ? "" : String(Math.round((minutes / 60) * 100) / 100).replace(".", ",");
