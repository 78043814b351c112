import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { InformationSource } from "./information-source.ts";

/** How somebody said yes or no. */
export const consentWays = ["own-pages", "written", "spoken"] as const;
/** Måde at svare på: on the citizen's own pages, in writing, or in speech and noted. */
export type ConsentWay = (typeof consentWays)[number];

/** In what capacity somebody may answer for the citizen; a companion (bisidder) never does. */
export const consentCapacities = ["citizen", "relative", "guardian", "representative"] as const;
/** Egenskab ved samtykke: the citizen, or somebody whose mandate reaches it. */
export type ConsentCapacity = (typeof consentCapacities)[number];

/** Samtykkets rækkevidde: from whom, which information, for what, until when. */
export interface ConsentScope {
  /** At least one. */
  readonly sources: readonly InformationSource[];
  readonly information: string;
  readonly purpose: string;
  /** The last day; null where it holds until it is withdrawn. */
  readonly until: LocalDate | null;
}

/** What can be answered to a consent. */
export const consentAnswerKinds = ["given", "declined", "withdrawn"] as const;
/** Svar på samtykke (art): yes, no, or no longer. */
export type ConsentAnswerKind = (typeof consentAnswerKinds)[number];

/** Svar på samtykke: yes, no, or no longer; when, how and by whom. */
export interface ConsentAnswer {
  readonly kind: ConsentAnswerKind;
  readonly on: LocalDate;
  readonly how: ConsentWay;
  readonly capacity: ConsentCapacity;
  /** Who answered for the citizen; empty where the citizen did. */
  readonly name: string;
  /** How it was said, as staff noted it; empty where there is nothing to add. */
  readonly note: string;
  /** The signed paper among the case's documents. */
  readonly documentId: string | null;
}

/** Samtykke: what the citizen was asked to let the municipality fetch from others, and what was answered. */
export interface Consent extends ConsentScope {
  readonly id: string;
  /** The letter that asked; null where the consent was written down as it was given. */
  readonly letterId: string | null;
  readonly registeredOn: LocalDate;
  /** As they came; the last one counts. */
  readonly answers: readonly ConsentAnswer[];
}

/** Samtykkets stand: it waits for an answer, holds, was declined, was withdrawn, or has run out. */
export type ConsentState = "asked" | "holds" | "declined" | "withdrawn" | "over";

/** How a consent stands on a day. What was withdrawn stays so, and a no stays a no also when the time has run out. */
export function consentState({ answers, until }: Consent, today: LocalDate): ConsentState {
  const last = answers.at(-1)?.kind;
  if (last === "withdrawn" || last === "declined") return last;
  if (until !== null && until < today) return "over";
  return last === "given" ? "holds" : "asked";
}

/**
 * Whether others may be asked by it today.
 *
 * Law: retssikkerhedsloven § 11 a, stk. 1.
 */
export const holds = (consent: Consent, today: LocalDate): boolean => consentState(consent, today) === "holds";

/** What can be answered to it as it stands: a yes after a no too, and nothing after it has ended. */
export function openAnswers(consent: Consent, today: LocalDate): readonly ConsentAnswerKind[] {
  const state = consentState(consent, today);
  const hasRunOut = consent.until !== null && consent.until < today;
  return hasRunOut ? [] : answersIn[state];
}

const answersIn: Readonly<Record<ConsentState, readonly ConsentAnswerKind[]>> = {
  asked: ["given", "declined"],
  declined: ["given"],
  holds: ["withdrawn"],
  withdrawn: [],
  over: [],
};

/** Why an answer is not taken: it was answered otherwise meanwhile, it has run out, or the day lies before what came first. */
export type AnswerRefusal = "nothing-to-answer" | "before-it-was-asked";

/** The consent with one answer more. */
export function answered(consent: Consent, answer: ConsentAnswer, today: LocalDate): Outcome<Consent, AnswerRefusal> {
  if (!openAnswers(consent, today).includes(answer.kind)) return refused("nothing-to-answer");
  const earliest = consent.answers.at(-1)?.on ?? (consent.letterId === null ? answer.on : consent.registeredOn);
  if (answer.on < earliest) return refused("before-it-was-asked");
  return accepted({ ...consent, answers: [...consent.answers, answer] });
}

/** The yes that a consent rests on; undefined before there is one. */
export const yesOf = ({ answers }: Consent): ConsentAnswer | undefined =>
  answers.findLast(({ kind }) => kind === "given");
