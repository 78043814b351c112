import type { LocalDate } from "../kernel/local-date.ts";
import { dayInShort, dayInWords, daysLeftInWords, type Language } from "./day-words.ts";

interface DayProps {
  readonly day: LocalDate;
  /** With it the days left are told: "(om 5 dage)". */
  readonly today?: LocalDate | undefined;
  /** For tables: "tir. 7. apr. 2026". */
  readonly short?: true;
  readonly lang?: Language;
}

/** A day as people say it: "tirsdag den 7. april 2026 (om 5 dage)". The one way that pages show a date. */
export function Day({ day, today, short, lang = "da" }: DayProps) {
  const words = short ? dayInShort(day) : dayInWords(day, lang);
  return (
    <>
      <time dateTime={day}>{words}</time>
      {today !== undefined && ` (${daysLeftInWords(day, today, lang)})`}
    </>
  );
}
