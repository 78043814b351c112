import type { LocalDate } from "../../../kernel/local-date.ts";
import type { GoalKind } from "./plan-letter-facts.ts";
import type { PurposeNumber } from "./purposes.ts";

/** Indsatsmål, som det skrives: what is to be reached, how one sees it, by when, and for which granted task. */
export interface GoalContent {
  /** The granted task it is for; null where it is for none of them alone. */
  readonly partId: string | null;
  readonly text: string;
  /** The goal as the citizen puts it. */
  readonly ownWords: string;
  readonly kind: GoalKind;
  /** The sub-theme of FFB that it is about; null where none was chosen. */
  readonly themeCode: string | null;
  readonly targetLevel: number | null;
  /** How one can see that it is reached. */
  readonly measure: string;
  /** What citizen and provider agree on the way there. */
  readonly subGoals: string;
  readonly by: LocalDate | null;
  /** The id of the goal that this one still is, where the plan is written anew. */
  readonly still?: string | undefined;
}

/** Indsatsmål: a goal of a plan. */
export interface Goal extends GoalContent {
  readonly id: string;
}

/** Handleplanens indhold: the four sections of the act, the goals, and how the citizen took part. */
export interface PlanContent {
  readonly purposes: readonly PurposeNumber[];
  readonly purpose: string;
  readonly interventions: string;
  readonly duration: string;
  readonly other: string;
  readonly citizensPart: string;
  /** Why a granted task has no goal; empty where each has one or nobody asks. */
  readonly goalDeparture: string;
  readonly firstFollowUpOn: LocalDate | null;
  readonly goals: readonly GoalContent[];
}

/** How far a plan can have come. */
export const planStates = ["draft", "offered", "accepted", "partly", "declined"] as const;
/** How far a plan has come; `partly` is a yes to some of it. */
export type PlanState = (typeof planStates)[number];

/** Handleplan: the plan of one grant, as it stands. Law: serviceloven § 141. */
export interface ActionPlan extends PlanContent {
  readonly id: string;
  readonly decisionId: string;
  readonly goals: readonly Goal[];
  readonly state: PlanState;
  readonly offeredOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  readonly citizensAnswer: string;
  readonly letterId: string | null;
  /** One more for each change: an editor who saw an older one is told. */
  readonly version: number;
}
