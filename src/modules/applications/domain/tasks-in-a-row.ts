import { inARow } from "../../../kernel/in-a-row.ts";
import { type AppliedTaskName, appliedTaskName } from "./applied-task.ts";

/** Tasks in a row, each once: `madlavning, indkøb og økonomi`. */
export const tasksInARow = (tasks: readonly AppliedTaskName[]): string =>
  inARow([...new Set(tasks)].map(appliedTaskName));
