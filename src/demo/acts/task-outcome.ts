import type { AppliedTaskName } from "../../modules/applications/domain/applied-task.ts";
import type { PartOutcome } from "../../modules/decisions/domain/decision-letter-facts.ts";
import type { Plot } from "../plot.ts";

/** How one applied task ends. */
export type TaskOutcome = PartOutcome;

/** How a task of the plot ends: where a decision is partly a grant, the last task is not granted. */
export function outcomeOf({ stage, tasks }: Pick<Plot, "stage" | "tasks">, task: AppliedTaskName): TaskOutcome {
  const { outcome } = stage.decision;
  if (outcome === "refused") return "refused";
  const isLast = tasks.at(-1) === task;
  if (outcome === "partly") return isLast ? "refused" : "granted";
  return outcome === "otherwise" ? "met-otherwise" : "granted";
}
