import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { SaidOfGoal } from "../../plans/domain/own-goal.ts";
import type { FollowUp } from "./follow-up.ts";
import type { ComingFollowUp } from "./follow-up-opening.ts";
import type { FollowUpPart } from "./follow-up-part.ts";
import type { GoalInNotes } from "./from-notes.ts";
import type { UseOfSupport } from "./use-of-support.ts";

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

/** Fra dagsnotaterne: what the notes say of each goal and of the use, since the last follow-up. */
export interface NotesFacts {
  /** In the order of the goals. */
  readonly inNotes: readonly GoalInNotes[];
  /** Goals that were worked on and do not stand in the plan as it reads now. */
  readonly otherGoals: readonly GoalInNotes[];
  readonly use: UseOfSupport | null;
}

/** Borgerens opfølgninger: the last one, the next one, and what the citizen says before it. */
export interface MyFollowUpsFacts extends PreparedFacts {
  /** The one that was held last; null before any was. */
  readonly last: FollowUp | null;
  readonly coming: ComingFollowUp | undefined;
  readonly owed: CaseOwed;
}
