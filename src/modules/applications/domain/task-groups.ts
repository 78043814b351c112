import { type AppliedTaskName, readAppliedTask } from "./applied-task.ts";
import { type Fields, ticked } from "./problems.ts";

/** Opgaver, som de vælges: tasks that belong together, each with what it may be in an ordinary day. */
export interface TaskGroup {
  /** The name of the group's field in the form. */
  readonly field: string;
  readonly title: string;
  readonly choices: readonly { readonly task: AppliedTaskName; readonly hint: string }[];
}

/** Everything that help can be asked for, in the order in which the form shows it. */
export const taskGroups: readonly TaskGroup[] = [
  {
    field: "opgaver-hjem",
    title: "Hjemmet",
    choices: [
      { task: "cleaning", hint: "For eksempel at komme i gang med at gøre rent" },
      { task: "laundry", hint: "For eksempel at få vasket og lagt tøj på plads" },
      { task: "shopping", hint: "For eksempel at skrive en liste og handle" },
      { task: "cooking", hint: "For eksempel at planlægge og lave mad" },
      { task: "housing", hint: "For eksempel at finde, flytte til eller beholde en bolig" },
    ],
  },
  {
    field: "opgaver-post",
    title: "Penge, post og myndigheder",
    choices: [
      { task: "economy", hint: "For eksempel budget og regninger" },
      { task: "mail", hint: "For eksempel at åbne og forstå breve" },
      { task: "authorities", hint: "For eksempel at tale med kommunen eller banken" },
    ],
  },
  {
    field: "opgaver-hverdag",
    title: "Hverdag og helbred",
    choices: [
      { task: "structure", hint: "For eksempel at stå op og få overblik over dagen" },
      { task: "hygiene", hint: "For eksempel bad og rent tøj" },
      { task: "food", hint: "For eksempel at få spist nok og godt" },
      { task: "health", hint: "For eksempel søvn, motion og vaner" },
      { task: "medicine", hint: "For eksempel at huske din medicin" },
      { task: "treatment", hint: "For eksempel at komme i gang med en behandling" },
    ],
  },
  {
    field: "opgaver-andre",
    title: "Andre mennesker",
    choices: [
      { task: "social-contact", hint: "For eksempel at være mindre alene" },
      { task: "leisure", hint: "For eksempel at finde noget, du har lyst til" },
      { task: "communication", hint: "For eksempel telefon, mail og at sige, hvad du mener" },
      { task: "parenting", hint: "For eksempel hverdagen med dit barn" },
      { task: "talks", hint: "For eksempel nogen at tale tingene igennem med" },
    ],
  },
  {
    field: "opgaver-ude",
    title: "Uden for hjemmet",
    choices: [
      { task: "transport", hint: "For eksempel at tage bussen alene" },
      { task: "accompaniment", hint: "For eksempel en, der går med dig" },
      { task: "education", hint: "For eksempel at komme i gang eller holde fast" },
      { task: "employment", hint: "For eksempel at finde eller beholde et arbejde" },
    ],
  },
  {
    field: "opgaver-andet",
    title: "Noget andet",
    choices: [
      { task: "other", hint: "Du kan skrive, hvad det er, på næste side" },
      { task: "not-known", hint: "Det er helt i orden. Så finder I ud af det sammen" },
    ],
  },
];

/** The field that a problem with the choice of tasks points to. */
export const firstTaskField = "opgaver-hjem";

/**
 * The tasks that were ticked, in the order of the form. "Ved ikke" stands only where nothing else was ticked: beside
 * tasks with a name it is no thing of its own to decide.
 */
export function tickedTasks(fields: Fields): readonly AppliedTaskName[] {
  const chosen = taskGroups
    .flatMap(({ field }) => ticked(fields, field))
    .map(readAppliedTask)
    .filter((task) => task !== undefined);
  const named = chosen.filter((task) => task !== "not-known");
  return named.length > 0 ? named : chosen;
}
