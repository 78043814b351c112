import type { LocalDate } from "../../../kernel/local-date.ts";
import type { LegalBasis } from "../../standards/domain/facts.ts";
import type { GuidanceQuestion, QuestionKind } from "./guidance-question.ts";

/** Every answer that a question of the guidance can get. */
export const answers = [
  "enough",
  "partly",
  "not-enough",
  "tried-first",
  "yes",
  "no",
  "unknown",
  "answered",
  "not-relevant",
  "departs",
] as const;
/** Svar: the short part of an answer; the reasons are what counts. */
export type Answer = (typeof answers)[number];

/** What somebody has answered, as forms and pages handle it. */
export type AnswerContent = {
  readonly answer: Answer | null;
  readonly reasons: string;
  /** What the citizen said to it. */
  readonly citizensWords: string;
};

/** Nothing answered yet. */
export const blankAnswer: AnswerContent = { answer: null, reasons: "", citizensWords: "" };

/** Svar på et spørgsmål fra vejledningen, as it is kept: with the edition that asked. */
export interface GuidanceAnswer extends AnswerContent {
  readonly answer: Answer;
  readonly itemId: string;
  readonly question: number;
  readonly kind: QuestionKind;
  readonly editionOn: LocalDate;
  /** ISO moment in UTC. */
  readonly answeredAt: string;
  readonly answeredBy: string;
}

/** What a question is known by in forms. */
export const answerKey = ({ itemId, question }: Pick<GuidanceAnswer, "itemId" | "question">): string =>
  `${itemId}.${question}`;

const possible: Readonly<Record<QuestionKind, readonly Answer[]>> = {
  target: ["yes", "no", "unknown"],
  alternative: ["enough", "partly", "not-enough", "tried-first", "not-relevant"],
  consideration: ["answered", "not-relevant"],
};

/**
 * The answers that a question can get. Where the standard asks, departing from it is always one: the standard guides, it
 * does not decide. The law itself cannot be departed from.
 *
 * Law: FOB 2024-19 (skøn under regel).
 */
export const answersTo = ({ kind, item }: Pick<GuidanceQuestion, "kind" | "item">): readonly Answer[] =>
  item.section === null || kind === "target" ? possible[kind] : [...possible[kind], "departs"];

/** The questions that nobody has answered. */
export function unansweredOf(
  questions: readonly GuidanceQuestion[],
  given: readonly GuidanceAnswer[],
): readonly GuidanceQuestion[] {
  const answered = new Set(given.map(answerKey));
  return questions.filter(({ key }) => !answered.has(key));
}

/**
 * The findings about the target group that are missing before anything can be said of any legal basis: none where one
 * basis has all of its own, else those of the basis that lacks fewest.
 */
export function targetsLacking(
  questions: readonly GuidanceQuestion[],
  given: readonly GuidanceAnswer[],
  bases: readonly LegalBasis[],
): readonly GuidanceQuestion[] {
  const open = unansweredOf(questions, given).filter(({ kind }) => kind === "target");
  const lacking = bases.map((basis) => open.filter(({ onlyFor }) => onlyFor.length === 0 || onlyFor.includes(basis)));
  return lacking.toSorted((one, other) => one.length - other.length)[0] ?? [];
}

/** Answers to what is not asked any longer: an earlier edition asked, or the facts have changed. */
export function answersNoLongerAsked(
  questions: readonly GuidanceQuestion[],
  given: readonly GuidanceAnswer[],
): readonly GuidanceAnswer[] {
  const asked = new Set(questions.map(({ key }) => key));
  return given.filter((answer) => !asked.has(answerKey(answer)));
}

/** Fravigelser: the answers that depart from the standard. */
export const departuresIn = (given: readonly GuidanceAnswer[]): readonly GuidanceAnswer[] =>
  given.filter(({ answer }) => answer === "departs");
