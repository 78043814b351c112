import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";

/** The fields of what is to come after a time-limited grant. */
export const afterwardsFields = {
  choice: "bagefter",
  on: "sagt-dag",
  how: "sagt-maade",
  words: "aftale",
  tasks: "opgaver",
} as const;

/** How the citizen can say yes to an assessment; a mail is a letter that came on a screen. */
export const waysOfYes = ["phone", "in-person", "letter"] as const;
/** What each is called. */
export const waysOfYesWords: Readonly<Record<(typeof waysOfYes)[number], string>> = {
  phone: "I telefonen",
  "in-person": "Da vi mødtes",
  letter: "I et brev eller en mail",
};

/** Tiden efter: the support stops, or the citizen is helped on to an assessment for § 85. */
export type Afterwards =
  | { readonly choice: "stop"; readonly on: LocalDate; readonly words: string }
  | {
      readonly choice: "section-85";
      /** The day the citizen said yes: the application is received that day. */
      readonly on: LocalDate;
      readonly how: (typeof waysOfYes)[number];
      readonly words: string;
      /** The applied tasks that the citizen wants help with on, by their ids. */
      readonly tasks: readonly string[];
    };

/** Reads what is to come after a time-limited grant. */
export function readAfterwards(
  fields: Fields,
  day: TypedDay,
  terms: { readonly tasks: readonly string[]; readonly grantedOn: LocalDate; readonly today: LocalDate },
): Outcome<Afterwards, readonly FieldProblem[]> {
  const choice = textOf(fields, afterwardsFields.choice);
  const words = textOf(fields, afterwardsFields.words);
  const how = waysOfYes.find((one) => one === textOf(fields, afterwardsFields.how));
  const tasks = terms.tasks.filter((id) => ticked(fields, afterwardsFields.tasks).includes(id));
  const problems = [
    ...(choice === "stop" || choice === "p85"
      ? []
      : [{ field: afterwardsFields.choice, message: "Vælg, hvad der skal ske bagefter." }]),
    ...(words === ""
      ? [{ field: afterwardsFields.words, message: "Skriv, hvad I har aftalt, med borgerens ord." }]
      : []),
    ...dayProblems(day, terms),
    ...(choice === "p85" ? yesProblems(how, tasks) : []),
  ];
  if (problems.length > 0 || day === "blank" || day === "unreadable") return refused(problems);
  if (choice === "stop" || how === undefined) return accepted({ choice: "stop", on: day, words });
  return accepted({ choice: "section-85", on: day, how, words, tasks });
}

function yesProblems(how: string | undefined, tasks: readonly string[]): readonly FieldProblem[] {
  return [
    ...(how === undefined ? [{ field: afterwardsFields.how, message: "Vælg, hvordan borgeren sagde ja." }] : []),
    ...(tasks.length === 0
      ? [{ field: afterwardsFields.tasks, message: "Vælg, hvad borgeren vil have hjælp til fremover." }]
      : []),
  ];
}

function dayProblems(
  day: TypedDay,
  { grantedOn, today }: { readonly grantedOn: LocalDate; readonly today: LocalDate },
): readonly FieldProblem[] {
  const problem = (message: string) => [{ field: afterwardsFields.on, message }];
  if (day === "blank") return problem("Skriv, hvilken dag I aftalte det.");
  if (day === "unreadable") return problem("Skriv dagen som dag, måned og år.");
  if (day > today) return problem("Dagen kan ikke ligge efter i dag.");
  return day < grantedOn ? problem("Dagen ligger før bevillingen.") : [];
}
