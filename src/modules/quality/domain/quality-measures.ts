import type { QualityMeasure } from "../../standards/domain/effect.ts";
import type { GoalCount } from "./quality-figures.ts";

/** Mål, der tælles: a goal of a plan by which support ran, with what can be counted of it. */
export interface CountedGoal {
  readonly caseId: string;
  readonly citizenId: string;
  readonly provider: string;
  readonly text: string;
  /** The citizen has said something of it. */
  readonly hasOwnWords: boolean;
  readonly hasSubGoals: boolean;
}

/** What is counted of the goals of plans. */
type GoalMeasure = Extract<QualityMeasure, "own-words" | "sub-goals" | "goals-noted">;

/** How many goals meet a measure, by provider. */
export function countGoals(
  measure: GoalMeasure,
  goals: readonly CountedGoal[],
  noted: ReadonlyMap<string, ReadonlySet<string>>,
): readonly GoalCount[] {
  const isMet: Readonly<Record<GoalMeasure, (goal: CountedGoal) => boolean>> = {
    "own-words": ({ hasOwnWords }) => hasOwnWords,
    "sub-goals": ({ hasSubGoals }) => hasSubGoals,
    "goals-noted": ({ caseId, text }) => noted.get(caseId)?.has(text) === true,
  };
  return [...Map.groupBy(goals, ({ provider }) => provider)].map(([provider, some]) => ({
    provider,
    people: [...new Set(some.map(({ citizenId }) => citizenId))],
    of: some.length,
    met: some.filter(isMet[measure]).length,
  }));
}
