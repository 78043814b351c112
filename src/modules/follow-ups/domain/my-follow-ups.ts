import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { SaidOfGoal } from "../../plans/domain/own-goal.ts";
import type { FollowUp } from "./follow-up.ts";
import type { ComingFollowUp } from "./follow-up-opening.ts";
import type { FollowUpPart } from "./follow-up-part.ts";

/** Det, en opfølgning forberedes ud fra: the goals with what is said of them, and the parts that the reader may see. */
export interface PreparedFacts {
  readonly record: CaseRecord;
  /** False where nothing is granted, or the support has ended. */
  readonly isRunning: boolean;
  readonly goals: readonly SaidOfGoal[];
  /** Of the follow-up that comes; those that are not for this reader are not here. */
  readonly parts: readonly FollowUpPart[];
  readonly today: LocalDate;
}

/** Borgerens opfølgninger: the last one, the next one, and what the citizen says before it. */
export interface MyFollowUpsFacts extends PreparedFacts {
  /** The one that was held last; null before any was. */
  readonly last: FollowUp | null;
  readonly coming: ComingFollowUp | undefined;
  readonly owed: CaseOwed;
}
