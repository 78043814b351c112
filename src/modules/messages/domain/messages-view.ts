import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import type { CaseDocument } from "../../documents/domain/document.ts";
import type { Spokesman } from "../../letters/domain/said.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { AnswerTime } from "./answer-time.ts";
import type { Message } from "./message.ts";

/** Beskederne i en sag: all that either side has written, oldest first. */
export interface MessagesView {
  readonly record: CaseForActor;
  readonly messages: readonly Message[];
  /** The papers of the case that this reader may open. */
  readonly papers: readonly CaseDocument[];
  readonly owed: CaseOwed;
  readonly today: LocalDate;
  /** How long an answer may take, as the municipality has set it; null where nothing is promised. */
  readonly answerTime: AnswerTime | null;
  /** Who works on the case; null while nobody does. */
  readonly caseworker: { readonly name: string; readonly phone: string | null } | null;
}

/** Beskederne, som medarbejdere ser dem: with whose case it is, and who may write for the citizen. */
export interface CaseMessagesView extends MessagesView {
  readonly citizen: Citizen;
  readonly helpers: readonly Spokesman[];
}

/** Besked, der venter: a message that nobody has settled, in a list of the reader's own. */
export interface WaitingMessage {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly citizen: string;
  readonly sentOn: LocalDate;
  readonly isRead: boolean;
  /** Whether anybody has the case. */
  readonly isAssigned: boolean;
  /** The beginning of what it says. */
  readonly beginning: string;
  /** By when an answer is due; null where nothing is promised. */
  readonly answerBy: LocalDate | null;
}

/** Whose messages are listed: `mine` with those of cases that nobody has, or all of the unit's. */
export const waitingScopes = ["mine", "unit"] as const;
/** Udvalg af beskeder, der venter: one's own, or the unit's. */
export type WaitingScope = (typeof waitingScopes)[number];
