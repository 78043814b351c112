import { isKnownTask } from "../../applications/domain/applied-task.ts";
import type { AssessmentForPlan, ThemeToShow } from "../../assessments/domain/assessment-export.ts";
import type { Ffb } from "../../standards/domain/ffb.ts";
import type { GrantedTask } from "./grant.ts";

/**
 * The sub-theme that is proposed for a goal: what the task is about, where it was assessed. Where several were, the one with
 * the most reduced function. The goal itself is the citizen's to put into words.
 */
export function proposedTheme(
  { task }: Pick<GrantedTask, "task">,
  assessed: AssessmentForPlan | null,
  ffb: Pick<Ffb, "tasks">,
): string | null {
  if (assessed === null || !isKnownTask(task)) return null;
  const [theme] = assessed.themes
    .filter(({ code }) => ffb.tasks[task].includes(code))
    .toSorted((one, other) => levelOf(other) - levelOf(one));
  return theme?.code ?? null;
}

const levelOf = ({ level }: ThemeToShow): number => (typeof level === "number" ? level : -1);
