import { daysLeft, formatDay } from "../kernel/danish-day.ts";
import { dateOf, daysBetween, monthOf, weekday, yearOf } from "../kernel/day-arithmetic.ts";
import type { LocalDate } from "../kernel/local-date.ts";

/** The languages that pages are written in. */
export type Language = "da" | "en";

/** The day in words with its weekday: "tirsdag den 7. april 2026". */
export const dayInWords = (day: LocalDate, language: Language = "da"): string =>
  language === "en" ? dayInEnglish(day) : formatDay(day);

/** The day short, for tables: "tir. 7. apr. 2026". */
export function dayInShort(day: LocalDate): string {
  const month = shortMonths[monthOf(day) - 1];
  return `${shortWeekdays[weekday(day)]} ${dateOf(day)}. ${month} ${yearOf(day)}`;
}

/** How far off the day is, seen from today: "om 5 dage", "i dag", "for 3 dage siden". */
export const daysLeftInWords = (day: LocalDate, today: LocalDate, language: Language = "da"): string =>
  language === "en" ? leftInEnglish(daysBetween(today, day)) : daysLeft(today, day);

const shortWeekdays = ["man.", "tir.", "ons.", "tor.", "fre.", "lør.", "søn."] as const;
const shortMonths = "jan. feb. marts apr. maj juni juli aug. sep. okt. nov. dec.".split(" ");

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const months = "January February March April May June July August September October November December".split(" ");

const dayInEnglish = (day: LocalDate): string =>
  `${weekdays[weekday(day)]} ${dateOf(day)} ${months[monthOf(day) - 1]} ${yearOf(day)}`;

function leftInEnglish(days: number): string {
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
