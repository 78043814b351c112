import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
import type { LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";

/** Måltype: what a goal is to do about a person's functioning (FFB). */
export type GoalKind = "develop" | "keep" | "limit-loss";

/** Mål i brevet: a goal as the plan shows it. */
export interface LetterGoal {
  /** The task it is for; null where it is for none of those applied for. */
  readonly task: AppliedTaskName | null;
  readonly text: string;
  /** The goal as the citizen would put it; empty where nothing is written. */
  readonly ownWords: string;
  readonly kind: GoalKind;
  /** How one can see that it is reached; empty where it is still to be agreed. */
  readonly measure: string;
  readonly by: LocalDate | null;
}

/**
 * Oplysninger til handleplanen: the four things that the act wants in it, each as it was written, and its goals.
 *
 * Law: serviceloven § 141, stk. 3.
 */
export interface PlanLetterFacts {
  readonly purpose: string;
  readonly interventions: string;
  readonly duration: string;
  /** Home, work, personal help, treatment, aids; empty where there is nothing. */
  readonly other: string;
  readonly goals: readonly LetterGoal[];
  readonly deadlines: readonly LetterDeadline[];
  readonly guidance: Pick<Guidance, "plan" | "letter">;
}
