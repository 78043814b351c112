import type { LocalDate } from "../kernel/local-date.ts";

/** The languages that pages are written in. */
export type Language = "da" | "en";

const weekdays = {
  da: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
} as const;
const months = {
  da: "januar februar marts april maj juni juli august september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const;

/** The day in words with its weekday: "tirsdag den 7. april 2026". */
export function dayInWords(day: LocalDate, language: Language = "da"): string {
  const date = Temporal.PlainDate.from(day);
  const weekday = weekdays[language][date.dayOfWeek - 1];
  const month = months[language][date.month - 1];
  if (language === "en") return `${weekday} ${date.day} ${month} ${date.year}`;
  return `${weekday} den ${date.day}. ${month} ${date.year}`;
}

/** The day short, for tables: "tir. 7. apr. 2026". */
export function dayInShort(day: LocalDate): string {
  const date = Temporal.PlainDate.from(day);
  const month = months.da[date.month - 1] ?? "";
  const short = month.length > 4 ? `${month.slice(0, 3)}.` : month;
  return `${weekdays.da[date.dayOfWeek - 1]?.slice(0, 3)}. ${date.day}. ${short} ${date.year}`;
}

/** Whole days from one day to another; negative when the second has passed. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;
}

/** How far off the day is, seen from today: "om 5 dage", "i dag", "for 1 dag siden". */
export function daysLeftInWords(day: LocalDate, today: LocalDate, language: Language = "da"): string {
  const days = daysBetween(today, day);
  return language === "da" ? leftInDanish(days) : leftInEnglish(days);
}

function leftInDanish(days: number): string {
  if (days === 0) return "i dag";
  if (days === 1) return "i morgen";
  if (days === -1) return "i går";
  return days > 0 ? `om ${days} dage` : `for ${-days} dage siden`;
}

function leftInEnglish(days: number): string {
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
