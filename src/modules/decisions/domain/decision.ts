import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
import type { DeliveryForm, LegalBasis } from "../../standards/domain/facts.ts";
import type { DraftContent } from "./decision-draft.ts";
import type { PartOutcome, ProviderWish, Reasons } from "./decision-letter-facts.ts";

interface OpenDecision {
  readonly id: string;
  readonly caseId: string;
  readonly applicationId: string;
  readonly content: DraftContent;
  /** Who last changed it: somebody else approves. */
  readonly draftedBy: string;
  /** ISO moment in UTC. */
  readonly updatedAt: string;
  readonly version: number;
}

/** Kladde: a decision that somebody is writing. */
export interface DraftDecision extends OpenDecision {
  readonly state: "draft";
}

/** Til godkendelse: a decision that waits for, or has got, a second person's approval. */
export interface AwaitingDecision extends OpenDecision {
  readonly state: "awaiting-approval";
  /** Null until a second person has approved it. */
  readonly approvedBy: string | null;
}

/** Del af en udsendt afgørelse: what was decided about one applied task. */
export interface IssuedPart {
  readonly id: string;
  readonly taskId: string;
  readonly task: AppliedTaskName;
  /** What was applied for, as the citizen put it. */
  readonly citizensWords: string;
  readonly outcome: PartOutcome;
  /** A grant of less than was applied for. */
  readonly partial: boolean;
  readonly legalBasis: LegalBasis;
  /** How the support is given; null where none is. */
  readonly deliveryForm: DeliveryForm | null;
  readonly package: string | null;
  readonly extent: string;
  /** Minutes of support a week, where the caseworker has stated them. */
  readonly weeklyMinutes: number | null;
  readonly period: { readonly from: LocalDate; readonly to: LocalDate | null } | null;
  /** The last day of support that the citizen has and that this ends; null where it ends none. */
  readonly endsOn: LocalDate | null;
  readonly temporary: boolean;
  readonly goals: readonly string[];
  readonly metBy: string | null;
  readonly reasons: string;
  readonly departure: string;
  readonly exclusion: string | null;
}

/** Udsendt afgørelse: what the municipality decided on an application, and why. It is never changed. */
export interface IssuedDecision {
  readonly state: "issued";
  readonly id: string;
  readonly caseId: string;
  readonly applicationId: string;
  readonly parts: readonly IssuedPart[];
  readonly reasons: Reasons;
  readonly assessment: string;
  readonly providerWish: ProviderWish | null;
  readonly firstFollowUpOn: LocalDate | null;
  /** The edition of the standard on the decision's own day. */
  readonly editionOn: LocalDate;
  readonly draftedBy: string;
  readonly approvedBy: string | null;
  readonly issuedBy: string;
  readonly issuedOn: LocalDate;
  /** ISO moment in UTC. */
  readonly issuedAt: string;
  readonly letterId: string;
}

/** Afgørelse: what the municipality decides on an application, and why. */
export type Decision = DraftDecision | AwaitingDecision | IssuedDecision;

/** What follows from a decision as the events tell it: something was granted or nothing was. A need met otherwise grants nothing. */
export function grantedOutcome(
  parts: readonly Pick<IssuedPart, "outcome" | "partial">[],
): "granted" | "partly" | "refused" {
  const granted = parts.filter(({ outcome }) => outcome === "granted");
  if (granted.length === 0) return "refused";
  return granted.length === parts.length && granted.every(({ partial }) => !partial) ? "granted" : "partly";
}

/** The legal bases that a decision rests on, each once, in its order. */
export const basesOf = (parts: readonly Pick<IssuedPart, "legalBasis">[]): readonly LegalBasis[] => [
  ...new Set(parts.map(({ legalBasis }) => legalBasis)),
];

/** Fravigelser: the parts that depart from the standard. */
export const departingParts = (parts: readonly IssuedPart[]): readonly IssuedPart[] =>
  parts.filter(({ departure }) => departure !== "");
