import { taskChoices } from "../../standards/domain/words.ts";
import { type AppliedTaskName, isKnownTask } from "./applied-task.ts";
import { type Fields, ticked } from "./problems.ts";
import type { FormLanguage } from "./question.ts";

/** Opgaver, som de vælges: tasks that belong together in an ordinary day. */
export interface TaskGroup {
  /** The name of the group's field in the form. */
  readonly field: string;
  readonly title: string;
  readonly en: string;
  readonly tasks: readonly AppliedTaskName[];
}

/** The field that a problem with the choice of tasks points to. */
export const firstTaskField = "opgaver-hjem";

/** Everything that help can be asked for, in the order in which the form shows it. */
export const taskGroups: readonly TaskGroup[] = [
  {
    field: firstTaskField,
    title: "Hjemmet",
    en: "The home",
    tasks: ["cleaning", "laundry", "shopping", "cooking", "housing"],
  },
  {
    field: "opgaver-post",
    title: "Penge, post og myndigheder",
    en: "Money, mail and authorities",
    tasks: ["economy", "mail", "authorities"],
  },
  {
    field: "opgaver-hverdag",
    title: "Hverdag og helbred",
    en: "Everyday life and health",
    tasks: ["structure", "hygiene", "food", "health", "medicine", "treatment"],
  },
  {
    field: "opgaver-andre",
    title: "Andre mennesker",
    en: "Other people",
    tasks: ["social-contact", "leisure", "communication", "parenting", "talks"],
  },
  {
    field: "opgaver-ude",
    title: "Uden for hjemmet",
    en: "Outside the home",
    tasks: ["transport", "accompaniment", "education", "employment"],
  },
  { field: "opgaver-andet", title: "Noget andet", en: "Something else", tasks: ["other", "not-known"] },
];

/** A task as the form offers it: what it is called there, and what it may be. */
export interface TaskChoice {
  readonly label: string;
  readonly hint: string | undefined;
}

/** The words that the form offers a task in: the same as in the guide. */
export function taskChoice(task: AppliedTaskName, language: FormLanguage = "da"): TaskChoice {
  if (!isKnownTask(task)) return unnamedChoices[language][task];
  const { hint, label } = taskChoices[task];
  return { label: label[language] ?? label.da, hint: hint?.[language] ?? hint?.da };
}

const unnamedChoices: Readonly<Record<FormLanguage, Readonly<Record<"other" | "not-known", TaskChoice>>>> = {
  da: {
    other: { label: "Noget andet", hint: "skriv gerne, hvad det er" },
    "not-known": { label: "Ved ikke", hint: "så finder I ud af det sammen" },
  },
  en: {
    other: { label: "Something else", hint: "please write what it is" },
    "not-known": { label: "I do not know", hint: "then you find out together" },
  },
};

/**
 * The tasks that were ticked, in the order of the form. "Ved ikke" stands only where nothing else was ticked: beside
 * tasks with a name it is no thing of its own to decide.
 */
export function tickedTasks(fields: Fields): readonly AppliedTaskName[] {
  const chosen = taskGroups.flatMap(({ field, tasks }) => {
    const values = ticked(fields, field);
    return tasks.filter((task) => values.includes(task));
  });
  const named = chosen.filter((task) => task !== "not-known");
  return named.length > 0 ? named : chosen;
}
