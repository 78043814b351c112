import type { LocalDate } from "../../../kernel/local-date.ts";
import type { HeardFact } from "./hearing-letter-facts.ts";

interface RegisteredHearing {
  readonly id: string;
  readonly registeredOn: LocalDate;
}

/** Partshøring: what was put to the party, by when an answer was asked, and what the party answered. */
export interface SentHearing extends RegisteredHearing {
  readonly way: "sent";
  readonly facts: readonly HeardFact[];
  /** What the facts may mean for the decision. */
  readonly meaning: string;
  readonly answerBy: LocalDate;
  readonly letterId: string;
  /** The day the letter was on its way to the party; null while a paper letter waits to be posted. */
  readonly sentOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  readonly answer: string;
}

/** Undtagelse fra partshøring: the ground for not hearing the party, by its number in the act, and why it holds here. */
export interface ExceptedHearing extends RegisteredHearing {
  readonly way: "exception";
  readonly number: number;
  readonly reason: string;
}

/** Ingen partshøring: the caseworker says that nothing speaks against the citizen that the citizen does not know. */
export interface NeedlessHearing extends RegisteredHearing {
  readonly way: "not-needed";
  readonly reason: string;
}

/** Partshøring: how the duty to hear the party was met. Law: forvaltningsloven § 19. */
export type Hearing = SentHearing | ExceptedHearing | NeedlessHearing;

/** How far the duty has been met: met, waiting for the citizen, not sent yet, or nobody has looked at it. */
export type HearingState = "met" | "waiting" | "not-posted" | "missing";

/**
 * Whether the party has been heard, or need not be. One hearing that still runs holds the decision back, whatever else is
 * registered: the citizen was promised time to answer.
 *
 * Law: forvaltningsloven §§ 19 and 21.
 */
export function hearingState(hearings: readonly Hearing[], today: LocalDate): HearingState {
  const sent = hearings.filter((hearing) => hearing.way === "sent" && hearing.answeredOn === null);
  if (sent.some((hearing) => hearing.way === "sent" && hearing.sentOn === null)) return "not-posted";
  if (sent.some((hearing) => hearing.way === "sent" && today <= hearing.answerBy)) return "waiting";
  return hearings.length === 0 ? "missing" : "met";
}

/** The hearing that the citizen can answer now, newest first; undefined where nothing was put to the citizen. */
export const hearingToAnswer = (hearings: readonly Hearing[]): SentHearing | undefined =>
  hearings.findLast((hearing): hearing is SentHearing => hearing.way === "sent" && hearing.sentOn !== null);

/** The answer with what the citizen adds later, a paragraph each. */
export const withAnswer = (earlier: string, added: string): string =>
  earlier === "" ? added : `${earlier}\n\n${added}`;
