import { capitalised } from "../../../kernel/in-a-row.ts";
import { type Task, tasks } from "../../standards/domain/facts.ts";
import { taskNames } from "../../standards/domain/task-names.ts";

/** What can be applied for beside the known tasks: something else, and help that the citizen cannot name yet. */
const unnamed = ["other", "not-known"] as const;

/** All that can be applied for. */
export const appliedTaskNames = [...tasks, ...unnamed] as const;
/** Opgave i en ansøgning (navn): a known task, something else, or `not-known` where the citizen cannot say yet. */
export type AppliedTaskName = (typeof appliedTaskNames)[number];

const unnamedLabels: Readonly<Record<(typeof unnamed)[number], string>> = {
  other: "noget andet",
  "not-known": "hjælp, som skal findes sammen med dig",
};

/** The task in the middle of a sentence: `rengøring`. */
export const appliedTaskName = (task: AppliedTaskName): string =>
  isKnownTask(task) ? taskNames[task].da : unnamedLabels[task];

/** The task as a label: `Rengøring`. */
export const appliedTaskLabel = (task: AppliedTaskName): string => capitalised(appliedTaskName(task));

/** The applied task that a text names, or undefined. */
export const readAppliedTask = (text: string): AppliedTaskName | undefined =>
  appliedTaskNames.find((name) => name === text);

/** True for a task of the closed list that the standards speak of. */
export const isKnownTask = (task: AppliedTaskName): task is Task => task !== "other" && task !== "not-known";

/**
 * The applied tasks as a fact for guidance: the known ones. Undefined, which is "not known", where nothing asked for is a
 * known task: then any rule about tasks may still turn out to apply.
 */
export function tasksAsFact(applied: readonly AppliedTaskName[]): Task[] | undefined {
  const known = applied.filter(isKnownTask);
  return known.length > 0 ? known : undefined;
}
