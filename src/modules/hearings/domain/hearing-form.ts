import type { Calendar } from "../../../kernel/calendar.ts";
import { addDays } from "../../../kernel/day-arithmetic.ts";
import { givenDay } from "../../../kernel/deadline.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { ExceptedHearing } from "./hearing.ts";
import { draftFields, factFields, type HearingDraft } from "./hearing-draft.ts";
import type { HeardFact, MarkedFact } from "./hearing-letter-facts.ts";

/** The other fields of the page: the way, and what each way asks. */
export const hearingFields = {
  takenBack: "partshoering",
  takenBackReason: "tilbage-fordi",
  exception: "undtagelse",
  exceptionReason: "undtagelse-grund",
  neededReason: "ikke-noedvendig-grund",
  answer: "svar",
  nothingToSay: "intet-at-sige",
  papers: "filer",
  papersPress: "indsendelse-bilag",
  answerWay: "svarmaade",
  answeredOn: "svar-dato",
  readBack: "laest-op",
} as const;

/** Partshøring, før den er sendt: what is put to the party, and the day that an answer is asked by. */
export interface HearingToSend {
  /** Exactly what the letter quotes. */
  readonly facts: readonly HeardFact[];
  /** What was gathered and need not be put to the party, each with why. */
  readonly leftOut: readonly MarkedFact[];
  readonly meaning: string;
  /** A working day: where the day that was asked for is none, the next one. */
  readonly answerBy: LocalDate;
}

/** Two weeks, as a proposal that the caseworker can change: the act sets no time. */
const proposedDays = 14;

/** The answer day that the page proposes. */
export const proposedAnswerDay = (calendar: Calendar, today: LocalDate): LocalDate =>
  givenDay(calendar, addDays(today, proposedDays), "citizen").due;

/**
 * What is to be put to the party, out of a draft. The answer day lies after today, and moves to a working day as a citizen's
 * does. Only what is to the party's detriment, of essential importance and perhaps not known to the party is put.
 *
 * Law: forvaltningsloven § 19, stk. 1.
 */
export function settleHearing(
  { facts, meaning }: Pick<HearingDraft, "facts" | "meaning">,
  day: TypedDay,
  today: LocalDate,
  calendar: Calendar,
): Outcome<HearingToSend, readonly FieldProblem[]> {
  const dayProblem = answerDayProblem(day, today);
  const problems: readonly FieldProblem[] = [
    ...factProblems(facts),
    ...(meaning === ""
      ? [{ field: draftFields.meaning, message: "Skriv, hvad oplysningerne kan betyde for afgørelsen." }]
      : []),
    ...(dayProblem === null ? [] : [{ field: draftFields.answerBy, message: dayProblem }]),
  ];
  if (problems.length > 0 || day === "blank" || day === "unreadable") return refused(problems);
  return accepted({
    facts: facts.filter(({ mark }) => mark === "hear").map(({ text, source }) => ({ text, source })),
    leftOut: facts.filter(({ mark }) => mark !== "hear"),
    meaning,
    answerBy: givenDay(calendar, day, "citizen").due,
  });
}

function factProblems(facts: readonly MarkedFact[]): readonly FieldProblem[] {
  if (facts.length === 0) return [{ field: factFields(0).text, message: "Skriv mindst én oplysning." }];
  const missing = facts.flatMap(({ text, source }, row) => [
    ...(text === "" ? [{ field: factFields(row).text, message: "Skriv selve oplysningen." }] : []),
    ...(source === "" ? [{ field: factFields(row).source, message: "Skriv, hvor oplysningen kommer fra." }] : []),
  ]);
  if (facts.some(({ mark }) => mark === "hear")) return missing;
  const nothing =
    "Ingen af oplysningerne skal høres. Vælg den, borgeren skal høres om, eller skriv, hvorfor det ikke er nødvendigt.";
  return [...missing, { field: factFields(0).mark, message: nothing }];
}

function answerDayProblem(day: TypedDay, today: LocalDate): string | null {
  if (day === "blank") return "Skriv den dag, borgeren skal svare senest.";
  if (day === "unreadable") return "Skriv dagen som dag, måned og år, for eksempel 24 4 2026.";
  return day <= today ? "Dagen skal ligge efter i dag." : null;
}

/** A ground in the act for not hearing the party, as a form names it: `1` to `6` in § 19, stk. 2, and `20` for § 20. */
export const exceptionKey = ({ section, number }: Pick<ExceptedHearing, "section" | "number">): string =>
  section === 20 ? "20" : `${number}`;

/** The grounds that a caseworker can choose for not hearing the party: those of §§ 19 and 20. */
export const exceptionsFrom = ({ hearingExceptions }: Pick<Law, "hearingExceptions">) =>
  hearingExceptions.flatMap(({ section, ...rest }) => (section === 21 ? [] : [{ ...rest, section }]));

/** Hvorfor ingen bliver hørt: an exception by its place in the act, or null where there is nothing to put to the party. */
export interface NoHearing {
  readonly exception: Pick<ExceptedHearing, "section" | "number"> | null;
  readonly reason: string;
}

/** Reads why the party is not heard: an exception by number, or that there is nothing to put to the party. */
export function readNoHearing(
  fields: Fields,
  way: "exception" | "not-needed",
  known: readonly Pick<ExceptedHearing, "section" | "number">[],
): Outcome<NoHearing, readonly FieldProblem[]> {
  const field = way === "exception" ? hearingFields.exceptionReason : hearingFields.neededReason;
  const reason = textOf(fields, field);
  const chosen = known.find((one) => exceptionKey(one) === textOf(fields, hearingFields.exception)) ?? null;
  const problems: readonly FieldProblem[] = [
    ...(way === "exception" && chosen === null
      ? [{ field: hearingFields.exception, message: "Vælg den undtagelse i loven, der gælder." }]
      : []),
    ...(reason === "" ? [{ field, message: "Skriv, hvorfor det er sådan i netop denne sag." }] : []),
  ];
  if (problems.length > 0) return refused(problems);
  const exception = chosen === null ? null : { section: chosen.section, number: chosen.number };
  return accepted({ exception: way === "exception" ? exception : null, reason });
}
