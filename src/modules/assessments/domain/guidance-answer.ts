import type { LocalDate } from "../../../kernel/local-date.ts";
import type { DepartureGround } from "../../departures/domain/departure.ts";
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
  "here",
  "elsewhere",
  "both",
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
  /** When and where an alternative was tried, and what came of it; empty where it was not. */
  readonly triedWhen: string;
  readonly triedWhere: string;
  readonly triedOutcome: string;
  /** To whom a need that belongs elsewhere is handed over, and what it is. */
  readonly handedTo: string;
  readonly handedWhat: string;
  /** Whether the citizen has been told, and how to apply there. */
  readonly toldCitizen: boolean;
  /** Why the standard does not fit, where the answer departs from it. */
  readonly departureGround: DepartureGround | null;
};

/** Nothing answered yet. */
export const blankAnswer: AnswerContent = {
  answer: null,
  reasons: "",
  citizensWords: "",
  triedWhen: "",
  triedWhere: "",
  triedOutcome: "",
  handedTo: "",
  handedWhat: "",
  toldCitizen: false,
  departureGround: null,
};

/** Whether an answer says that some of the need belongs elsewhere. */
export const isHandedOver = (answer: Answer | null): boolean => answer === "elsewhere" || answer === "both";

/** Svar på et spørgsmål fra vejledningen, as it is kept: with the edition that asked. */
export interface GuidanceAnswer extends AnswerContent {
  readonly answer: Answer;
  readonly itemId: string;
  readonly question: number;
  readonly kind: QuestionKind;
  readonly editionOn: LocalDate;
  /** The day the citizen was told that a need belongs elsewhere; null where nobody has said so. */
  readonly toldCitizenOn: LocalDate | null;
  /** ISO moment in UTC. */
  readonly answeredAt: string;
  readonly answeredBy: string;
}

/** An answer as it is kept; one that nobody has chosen is none. The day the citizen was told stays once it is there. */
export function answerToKeep(
  { question, content }: { readonly question: GuidanceQuestion; readonly content: AnswerContent },
  given: readonly GuidanceAnswer[],
  registered: Pick<GuidanceAnswer, "editionOn" | "answeredAt" | "answeredBy"> & { readonly today: LocalDate },
): readonly GuidanceAnswer[] {
  const { answer } = content;
  if (answer === null) return [];
  const before = given.find((one) => answerKey(one) === question.key);
  const { today, ...by } = registered;
  const toldCitizenOn = content.toldCitizen ? (before?.toldCitizenOn ?? today) : null;
  const asked = { itemId: question.item.id, question: question.question, kind: question.kind };
  return [{ ...content, ...asked, ...by, answer, toldCitizenOn }];
}

/** What a question is known by in forms. */
export const answerKey = ({ itemId, question }: Pick<GuidanceAnswer, "itemId" | "question">): string =>
  `${itemId}.${question}`;

const possible: Readonly<Record<QuestionKind, readonly Answer[]>> = {
  target: ["yes", "no", "unknown"],
  alternative: ["enough", "partly", "not-enough", "tried-first", "not-relevant"],
  boundary: ["here", "elsewhere", "both", "not-relevant"],
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

/** Ikke vejledt: what is handed over to somebody else without the citizen being told. Law: forvaltningsloven § 7, stk. 1. */
export const handedOverUntold = (given: readonly GuidanceAnswer[]): readonly GuidanceAnswer[] =>
  given.filter(({ answer, toldCitizenOn }) => isHandedOver(answer) && toldCitizenOn === null);

/** Fravigelser: the answers that depart from the standard. */
export const departuresIn = (given: readonly GuidanceAnswer[]): readonly GuidanceAnswer[] =>
  given.filter(({ answer }) => answer === "departs");
