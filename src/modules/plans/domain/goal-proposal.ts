import { isKnownTask } from "../../applications/domain/applied-task.ts";
import type { AssessmentForPlan, ThemeToShow } from "../../assessments/domain/assessment-export.ts";
import type { Ffb } from "../../standards/domain/ffb.ts";
import type { GrantedTask } from "./grant.ts";

/** Forslag til et mål: what the assessment says already of the task that a goal is for. */
export interface GoalProposal {
  readonly themeCode: string;
  readonly ownWords: string;
}

/**
 * What is proposed for a goal: the sub-theme that the task is about, where it was assessed, with the citizen's words about it.
 * Where several were, the one with the most reduced function.
 */
export function goalProposal(
  { task }: Pick<GrantedTask, "task">,
  assessed: AssessmentForPlan | null,
  ffb: Pick<Ffb, "tasks">,
): GoalProposal | null {
  if (assessed === null || !isKnownTask(task)) return null;
  const [theme] = assessed.themes
    .filter(({ code }) => ffb.tasks[task].includes(code))
    .toSorted((one, other) => levelOf(other) - levelOf(one));
  return theme === undefined ? null : { themeCode: theme.code, ownWords: theme.citizensWords };
}

const levelOf = ({ level }: ThemeToShow): number => (typeof level === "number" ? level : -1);
