import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Basis } from "../../people/domain/permission.ts";

/** Afgørelse i køen: a decision that waits for a second person, or that one has approved. */
export interface QueuedDecision {
  readonly caseId: string;
  readonly citizenId: string;
  readonly number: string;
  /** As this reader's lists may tell it. */
  readonly citizen: string;
  readonly draftedBy: string;
  readonly draftedByName: string;
  readonly approvedByName: string | null;
  readonly isApproved: boolean;
  /** The day it was put before a second person, or last written. */
  readonly since: LocalDate;
  readonly basis: Basis;
  readonly openedWith: string | null;
}

/** Køen: what I may approve, what of mine waits for others, and what is approved and ready to be issued. */
export interface ApprovalQueue {
  readonly mineToApprove: readonly QueuedDecision[];
  readonly mineThatWait: readonly QueuedDecision[];
  readonly approved: readonly QueuedDecision[];
}

/** The queue as one person sees it. */
export const queueFor = (readerId: string, queued: readonly QueuedDecision[]): ApprovalQueue => ({
  mineToApprove: queued.filter(({ isApproved, draftedBy }) => !isApproved && draftedBy !== readerId),
  mineThatWait: queued.filter(({ isApproved, draftedBy }) => !isApproved && draftedBy === readerId),
  approved: queued.filter(({ isApproved }) => isApproved),
});
