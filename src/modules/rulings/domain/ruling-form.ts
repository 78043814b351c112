import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { isDay, type TypedDay } from "../../../kernel/typed-day.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import { afterAnnulments, type RuledPart, type Ruling, rulingOutcomes } from "./ruling.ts";
import { type RuledAgainst, rulingDoubts } from "./ruling-doubts.ts";

/** The fields of the form in which a ruling is registered. */
export const rulingFields = {
  file: "fil",
  parked: "uden-sag",
  decidedOn: "afgjort",
  receivedOn: "modtaget",
  reference: "nummer",
  says: "siger",
  points: "afklares",
  carryOutOn: "senest",
  despite: "alligevel",
} as const;

/** The fields of one task, by the decision's part. */
export const partFields = (partId: string) => ({
  outcome: `udfald-${partId}`,
  says: `indhold-${partId}`,
  after: `derefter-${partId}`,
});

/** A task of the decision that was complained about. */
export interface TaskToRule {
  readonly id: string;
  readonly taskId: string;
  readonly task: AppliedTaskName;
  /** Whether the citizen was given right in all of it when the authority looked again: then a ruling seldom speaks of it. */
  readonly isSettled: boolean;
}

/** What is chosen for a task that the ruling does not decide on. */
export const notRuled = "ikke-afgjort";

/** What the form is read against. */
export interface RulingTerms {
  readonly tasks: readonly TaskToRule[];
  readonly today: LocalDate;
  readonly hasPaper: boolean;
  readonly against: RuledAgainst;
}

/** The days of the form, as they were typed. */
export type RulingDays = Readonly<Record<"decidedOn" | "receivedOn" | "carryOutOn", TypedDay>>;

/** A ruling as it was written. */
export interface WrittenRuling
  extends Pick<Ruling, "decidedOn" | "receivedOn" | "carryOutOn" | "reference" | "says" | "parts" | "points"> {
  /** Why it is right though something speaks against it; empty where nothing does. */
  readonly despite: string;
}

/** Reads a ruling from its form. Nothing is guessed: what is missing is asked for. */
export function readRuling(
  fields: Fields,
  days: RulingDays,
  terms: RulingTerms,
): Outcome<WrittenRuling, readonly FieldProblem[]> {
  const asked = terms.tasks.filter(({ id }) => textOf(fields, partFields(id).outcome) !== notRuled);
  const parts = asked.map((task) => partIn(fields, task));
  const points = pointsIn(textOf(fields, rulingFields.points));
  const read = parts.flatMap((part) => part ?? []);
  const isSentBack = read.some(({ outcome }) => outcome === "sent-back");
  const { carryOutOn, decidedOn, receivedOn } = days;
  const despite = textOf(fields, rulingFields.despite);
  const doubts = isDay(decidedOn) ? rulingDoubts(decidedOn, terms.against) : [];
  const problems = [
    ...problemIf(!terms.hasPaper, rulingFields.file, "Vælg filen med Ankestyrelsens afgørelse."),
    ...dayProblems(days, terms.today),
    ...(doubts.length > 0 && isBlank(despite) ? [doubtProblem(doubts)] : []),
    ...tasksProblems(terms.tasks, asked, parts),
    ...problemIf(
      isBlank(textOf(fields, rulingFields.says)),
      rulingFields.says,
      "Skriv kort, hvad Ankestyrelsen siger.",
    ),
    ...problemIf(isSentBack && points.length === 0, rulingFields.points, "Skriv, hvad der skal afklares."),
  ];
  if (problems.length > 0 || !isDay(decidedOn) || !isDay(receivedOn)) return refused(problems);
  return accepted({
    decidedOn,
    receivedOn,
    carryOutOn: isDay(carryOutOn) && read.some(mayHaveDay) ? carryOutOn : null,
    reference: textOf(fields, rulingFields.reference),
    says: textOf(fields, rulingFields.says),
    parts: read,
    points: isSentBack ? points.map((text) => ({ text, answer: null })) : [],
    despite: doubts.length > 0 ? despite : "",
  });
}

const doubtProblem = (doubts: readonly string[]): FieldProblem => ({
  field: rulingFields.despite,
  message: `${doubts.join(" ")} Ret dagen, eller skriv, hvorfor det passer.`,
});

/** What is to be clarified: one point a line. */
export const pointsIn = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-–•]|\d{1,2}[.)])\s+/, "").trim())
    .filter((line) => line !== "");

/** A case that was sent back has the processing time; for the others the ruling may name a day. */
const mayHaveDay = ({ after, outcome }: RuledPart): boolean =>
  outcome === "changed" || (outcome === "annulled" && after !== "nothing");

/** What is missing of the tasks that the ruling is on; one of them at the least. */
const tasksProblems = (
  all: readonly TaskToRule[],
  asked: readonly TaskToRule[],
  parts: readonly (RuledPart | null)[],
): readonly FieldProblem[] =>
  asked.length === 0
    ? all.slice(0, 1).map(nothingRuled)
    : asked.flatMap((task, at) => partProblems(task, parts[at] ?? null));

const nothingRuled = ({ id }: TaskToRule): FieldProblem => ({
  field: partFields(id).outcome,
  message: "Vælg, hvad Ankestyrelsen har bestemt om mindst én af opgaverne.",
});

function partIn(fields: Fields, task: TaskToRule): RuledPart | null {
  const names = partFields(task.id);
  const outcome = rulingOutcomes.find((known) => known === textOf(fields, names.outcome));
  if (outcome === undefined) return null;
  const after = afterAnnulments.find((known) => known === textOf(fields, names.after)) ?? null;
  return {
    id: task.id,
    taskId: task.taskId,
    task: task.task,
    outcome,
    says: textOf(fields, names.says),
    after: outcome === "annulled" ? after : null,
  };
}

function partProblems({ id, task }: TaskToRule, part: RuledPart | null): readonly FieldProblem[] {
  const names = partFields(id);
  if (part === null)
    return [{ field: names.outcome, message: `Vælg, hvad Ankestyrelsen har bestemt om ${tasksInARow([task])}.` }];
  return [
    ...problemIf(
      part.outcome === "annulled" && part.after === null,
      names.after,
      "Vælg, hvad der nu gælder for opgaven.",
    ),
    ...problemIf(isBlank(part.says) && mustSay[part.outcome] !== undefined, names.says, mustSay[part.outcome] ?? ""),
  ];
}

/** What must be told of a task, by what was ruled of it: what is to be carried out, and why something does not stand. */
const mustSay: Readonly<Partial<Record<RuledPart["outcome"], string>>> = {
  changed: "Skriv, hvad Ankestyrelsen har bestemt.",
  annulled: "Skriv, hvorfor afgørelsen er ophævet, og hvor der står, hvad der nu gælder.",
  dismissed: "Skriv, hvorfor klagen er afvist.",
};

function dayProblems({ carryOutOn, decidedOn, receivedOn }: RulingDays, today: LocalDate): readonly FieldProblem[] {
  const isLater = isDay(decidedOn) && isDay(receivedOn) && decidedOn > receivedOn;
  return [
    ...problemIf(!isDay(decidedOn), rulingFields.decidedOn, "Skriv den dag, der står i afgørelsen."),
    ...problemIf(isLater, rulingFields.decidedOn, "Afgørelsen kan ikke være fra efter den dag, I fik den."),
    ...problemIf(!isDay(receivedOn), rulingFields.receivedOn, "Skriv den dag, kommunen fik afgørelsen."),
    ...problemIf(isDay(receivedOn) && receivedOn > today, rulingFields.receivedOn, "Dagen kan ikke ligge efter i dag."),
    ...problemIf(carryOutOn === "unreadable", rulingFields.carryOutOn, "Skriv dagen som dag, måned og år."),
  ];
}

const problemIf = (is: boolean, field: string, message: string): readonly FieldProblem[] =>
  is ? [{ field, message }] : [];
