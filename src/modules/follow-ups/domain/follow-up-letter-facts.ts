import type { LocalDate } from "../../../kernel/local-date.ts";
import type { FollowUp } from "./follow-up.ts";

/** What a letter about a follow-up tells of the meeting and the goals. */
export type FollowUpTalk = Pick<FollowUp, "goals" | "meeting" | "notes" | "use">;

/** Oplysninger til brevet efter en opfølgning: the meeting, the goals, what was agreed and when the next one is. */
export interface FollowUpLetterFacts
  extends Pick<
    FollowUp,
    "heldOn" | "goals" | "meeting" | "notes" | "outcome" | "nextOn" | "tookPart" | "tookPartWords" | "use"
  > {
  /** From when something is changed; null where nothing is. */
  readonly changeFrom: LocalDate | null;
  /** What the standard and the law say of follow-up: their ids. */
  readonly sources: readonly string[];
}
