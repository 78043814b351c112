import type { Calendar } from "../../../kernel/calendar.ts";
import { addDays } from "../../../kernel/day-arithmetic.ts";
import { givenDay } from "../../../kernel/deadline.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { HeardFact } from "./hearing-letter-facts.ts";

/** How many facts one hearing has room for. */
export const factRows = 6;

/** The fields of a fact that is put to the party. */
export const factFields = (row: number) => ({ text: `oplysning-${row}`, source: `kilde-${row}` });

/** The other fields of the page: the way, and what each way asks. */
export const hearingFields = {
  meaning: "betydning",
  answerBy: "svarfrist",
  exception: "undtagelse",
  exceptionReason: "undtagelse-grund",
  neededReason: "ikke-noedvendig-grund",
  answer: "svar",
} as const;

/** Partshøring, før den er sendt: what is put to the party, and the day that an answer is asked by. */
export interface HearingToSend {
  readonly facts: readonly HeardFact[];
  readonly meaning: string;
  /** A working day: where the day that was asked for is none, the next one. */
  readonly answerBy: LocalDate;
}

/** Two weeks, as a proposal that the caseworker can change: the act sets no time. */
const proposedDays = 14;

/** The answer day that the page proposes. */
export const proposedAnswerDay = (calendar: Calendar, today: LocalDate): LocalDate =>
  givenDay(calendar, addDays(today, proposedDays), "citizen").due;

/** The facts in the form, as they were typed; rows that nobody wrote in are left out. */
export function typedFacts(fields: Fields): readonly HeardFact[] {
  return Array.from({ length: factRows }, (_, row) => {
    const names = factFields(row);
    return { text: textOf(fields, names.text), source: textOf(fields, names.source) };
  }).filter(({ text, source }) => text !== "" || source !== "");
}

/**
 * Reads what is to be put to the party. The answer day lies after today, and moves to a working day as a citizen's does.
 *
 * Law: forvaltningsloven § 19, stk. 1.
 */
export function readHearing(
  fields: Fields,
  day: TypedDay,
  today: LocalDate,
  calendar: Calendar,
): Outcome<HearingToSend, readonly FieldProblem[]> {
  const facts = typedFacts(fields);
  const meaning = textOf(fields, hearingFields.meaning);
  const dayProblem = answerDayProblem(day, today);
  const problems: readonly FieldProblem[] = [
    ...factProblems(facts),
    ...(meaning === ""
      ? [{ field: hearingFields.meaning, message: "Skriv, hvad oplysningerne kan betyde for afgørelsen." }]
      : []),
    ...(dayProblem === null ? [] : [{ field: hearingFields.answerBy, message: dayProblem }]),
  ];
  if (problems.length > 0 || day === "blank" || day === "unreadable") return refused(problems);
  return accepted({ facts, meaning, answerBy: givenDay(calendar, day, "citizen").due });
}

function factProblems(facts: readonly HeardFact[]): readonly FieldProblem[] {
  if (facts.length === 0) return [{ field: factFields(0).text, message: "Skriv mindst én oplysning." }];
  return facts.flatMap(({ text, source }, row) => [
    ...(text === "" ? [{ field: factFields(row).text, message: "Skriv selve oplysningen." }] : []),
    ...(source === "" ? [{ field: factFields(row).source, message: "Skriv, hvor oplysningen kommer fra." }] : []),
  ]);
}

function answerDayProblem(day: TypedDay, today: LocalDate): string | null {
  if (day === "blank") return "Skriv den dag, borgeren skal svare senest.";
  if (day === "unreadable") return "Skriv dagen som dag, måned og år, for eksempel 24 4 2026.";
  return day <= today ? "Dagen skal ligge efter i dag." : null;
}

/** Reads why the party is not heard: an exception by number, or that there is nothing to put to the party. */
export function readNoHearing(
  fields: Fields,
  way: "exception" | "not-needed",
  known: readonly number[],
): Outcome<{ readonly number: number | null; readonly reason: string }, readonly FieldProblem[]> {
  const field = way === "exception" ? hearingFields.exceptionReason : hearingFields.neededReason;
  const reason = textOf(fields, field);
  const number = known.find((one) => `${one}` === textOf(fields, hearingFields.exception)) ?? null;
  const problems: readonly FieldProblem[] = [
    ...(way === "exception" && number === null
      ? [{ field: hearingFields.exception, message: "Vælg den undtagelse i loven, der gælder." }]
      : []),
    ...(reason === "" ? [{ field, message: "Skriv, hvorfor det er sådan i netop denne sag." }] : []),
  ];
  return problems.length > 0 ? refused(problems) : accepted({ number: way === "exception" ? number : null, reason });
}
