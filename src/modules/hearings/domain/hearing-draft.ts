import { type LocalDate, parseLocalDate } from "../../../kernel/local-date.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { factMarks, type MarkedFact } from "./hearing-letter-facts.ts";

/** Dato, som den blev skrevet: a day as it was typed, readable or not. */
type WrittenDay = { readonly day: string; readonly month: string; readonly year: string };

/** Høringskladde: a hearing that somebody is writing, exactly as it was typed. */
export type HearingDraft = {
  readonly facts: readonly MarkedFact[];
  readonly meaning: string;
  readonly answerBy: WrittenDay;
};

/** The fields of a fact that was gathered. */
export const factFields = (row: number) => ({
  text: `oplysning-${row}`,
  source: `kilde-${row}`,
  mark: `hoeres-${row}`,
});

/** The other fields of a hearing that is being written. */
export const draftFields = {
  meaning: "betydning",
  answerBy: "svarfrist",
  shown: "vist-kladde",
  act: "handling",
  /** The facts of the case that are taken over: their keys. */
  taken: "hent",
} as const;

/** The most facts that one hearing puts: a limit on what a form may hold, far above what anybody reads. */
const mostFacts = 60;

/** A draft as it came back in a form; rows that nobody wrote in are left out. */
export const typedDraft = (fields: Fields): HearingDraft => ({
  facts: rowsIn(fields).flatMap((row) => {
    const names = factFields(row);
    const [text, source] = [textOf(fields, names.text), textOf(fields, names.source)];
    const mark = factMarks.find((known) => known === textOf(fields, names.mark)) ?? "hear";
    return text === "" && source === "" ? [] : [{ text, source, mark }];
  }),
  meaning: textOf(fields, draftFields.meaning),
  answerBy: {
    day: textOf(fields, `${draftFields.answerBy}-dag`),
    month: textOf(fields, `${draftFields.answerBy}-maaned`),
    year: textOf(fields, `${draftFields.answerBy}-aar`),
  },
});

/** The rows that a form holds, in their order. */
function rowsIn(fields: Fields): readonly number[] {
  const rows = Object.keys(fields).flatMap((name) => /^(?:oplysning|kilde)-(\d{1,3})$/.exec(name)?.[1] ?? []);
  return [...new Set(rows.map(Number))].toSorted((one, other) => one - other).slice(0, mostFacts);
}

/** The first draft: nothing but the day that is proposed. */
export const firstDraft = (proposed: LocalDate): HearingDraft => ({
  facts: [],
  meaning: "",
  answerBy: writtenAs(proposed),
});

function writtenAs(day: LocalDate): WrittenDay {
  const [year = "", month = "", date = ""] = day.split("-");
  return { day: `${Number(date)}`, month: `${Number(month)}`, year };
}

/** The day that was typed, nothing, or something that is no day. */
export function dayTyped({ day, month, year }: WrittenDay): TypedDay {
  if (`${day}${month}${year}` === "") return "blank";
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return "unreadable";
  return parseLocalDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) ?? "unreadable";
}
