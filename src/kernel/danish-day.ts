import { dateOf, daysBetween, monthOf, weekday, yearOf } from "./day-arithmetic.ts";
import type { Length } from "./length.ts";
import type { LocalDate } from "./local-date.ts";

const weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"] as const;
const months = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** The day as it is read: `tirsdag den 7. april 2026`. */
export const formatDay = (day: LocalDate): string => `${weekdayName(day)} den ${formatDate(day)}`;

/** The day without its weekday, for tight tables: `7. april 2026`. */
export const formatDate = (day: LocalDate): string =>
  `${dateOf(day)}. ${months[monthOf(day) - 1] ?? ""} ${yearOf(day)}`;

/** `tirsdag`. */
export const weekdayName = (day: LocalDate): string => weekdays[weekday(day)] ?? "";

/** How far away the day is: `i dag`, `i morgen`, `om 5 dage`, `i går`, `for 3 dage siden`. */
export function daysLeft(today: LocalDate, day: LocalDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return "i dag";
  if (days === 1) return "i morgen";
  if (days === -1) return "i går";
  return days > 0 ? `om ${days} dage` : `for ${-days} dage siden`;
}

/** The length as it is read: `5 uger`, `1 måned`, `7 arbejdsdage`. */
export function formatLength(length: Length): string {
  if ("days" in length) return counted(length.days, "dag", "dage");
  if ("weeks" in length) return counted(length.weeks, "uge", "uger");
  if ("months" in length) return counted(length.months, "måned", "måneder");
  return counted(length.workingDays, "arbejdsdag", "arbejdsdage");
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
