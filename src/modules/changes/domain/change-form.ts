import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import { toldWays } from "../../plans/domain/own-goal-form.ts";
import { readAttempts } from "./attempts-form.ts";
import { type ChangeTerms, changeFields } from "./change-fields.ts";
import { packageProblems } from "./package-form.ts";
import {
  type ChangeKind,
  endingReasons,
  type ProposedChange,
  type SaidOfChange,
  sinces,
  type Wanting,
  wantings,
  wayOf,
} from "./support-change.ts";

type Problems = readonly FieldProblem[];
type DayIn = (field: string) => TypedDay;

/** Reads a change of running support, and tells everything that is missing at once. */
export function readChange(
  fields: Fields,
  dayIn: DayIn,
  kind: ChangeKind,
  terms: ChangeTerms,
): Outcome<ProposedChange, Problems> {
  const read = answersIn(fields, kind, terms);
  const said = readSaid(fields, dayIn, read.wanted, terms);
  const on = readDay(dayIn, kind, terms, isDecided(read, terms));
  const attempts = readAttempts(fields, dayIn, read.endReason === "no-contact", terms.today);
  const problems = [
    ...missing(fields, kind, read),
    ...packageProblems(fields, kind, read, terms),
    ...said.problems,
    ...on.problems,
    ...attempts.problems,
    ...decisionProblems(fields, read, terms),
  ];
  if (problems.length > 0 || read.wanted === undefined || on.day === null) return refused(problems);
  return accepted({
    ...read,
    kind,
    wanted: read.wanted,
    said: said.said,
    takesEffectOn: on.day,
    dayReason: textOf(fields, changeFields.dayReason),
    attempts: attempts.attempts,
    departure: textOf(fields, changeFields.departure),
  });
}

/** The answers as far as they can be read alone. */
export type ReadAnswers = ReturnType<typeof answersIn>;

function answersIn(fields: Fields, kind: ChangeKind, { granted, packages }: ChangeTerms) {
  const chosen = ticked(fields, changeFields.tasks);
  const all = granted.map(({ taskId }) => taskId);
  const other = textOf(fields, changeFields.package);
  return {
    kind,
    tasks: kind === "end" ? all : all.filter((id) => chosen.includes(id)),
    endReason:
      kind === "end" ? (endingReasons.find((one) => one === textOf(fields, changeFields.endReason)) ?? null) : null,
    package: packages.find(({ slug }) => slug === other)?.slug ?? null,
    what: textOf(fields, changeFields.what),
    why: textOf(fields, changeFields.why),
    wanted: wantings.find((one) => one === textOf(fields, changeFields.wanted)),
    isWorse: textOf(fields, changeFields.worse) === "ja",
    since: sinces.find((one) => one === textOf(fields, changeFields.since)) ?? null,
  };
}

const problem = (field: string, message: string): FieldProblem => ({ field, message });

function missing(fields: Fields, kind: ChangeKind, read: ReadAnswers): Problems {
  const found: readonly (FieldProblem | false)[] = [
    read.tasks.length === 0 && problem(changeFields.tasks, "Vælg mindst én opgave."),
    kind === "end" && read.endReason === null && problem(changeFields.endReason, "Vælg, hvorfor støtten slutter."),
    kind !== "end" && read.what === "" && problem(changeFields.what, "Skriv til borgeren, hvad der bliver ændret."),
    read.why === "" && problem(changeFields.why, "Skriv til borgeren, hvorfor."),
    read.wanted === undefined && problem(changeFields.wanted, "Vælg, om borgeren ønsker det."),
    textOf(fields, changeFields.worse) === "" && problem(changeFields.worse, "Vælg, om det er til skade for borgeren."),
    read.endReason === "no-contact" &&
      read.wanted === "yes" &&
      problem(changeFields.wanted, "Er borgeren enig, så vælg grunden »Borgeren vil ikke have støtten længere«."),
  ];
  return found.filter((one) => one !== false);
}

const wayIn = (read: ReadAnswers, { granted }: ChangeTerms) =>
  read.wanted === undefined
    ? undefined
    : wayOf({
        ...read,
        wanted: read.wanted,
        hasPackage: granted.some((task) => read.tasks.includes(task.taskId) && task.package !== null),
      });

const isDecided = (read: ReadAnswers, terms: ChangeTerms): boolean => wayIn(read, terms)?.way === "decision";

/** What is to the citizen's disadvantage says what has changed, or was wrong, and why it takes effect on that day. */
function decisionProblems(fields: Fields, read: ReadAnswers, terms: ChangeTerms): Problems {
  if (wayIn(read, terms)?.worsens !== true) return [];
  const found: readonly (FieldProblem | false)[] = [
    read.since === null &&
      problem(changeFields.since, "Vælg, om noget er nyt siden bevillingen, eller om noget var forkert dengang."),
    textOf(fields, changeFields.dayReason) === "" &&
      problem(changeFields.dayReason, "Skriv, hvorfor netop den dag giver borgeren rimelig tid."),
  ];
  return found.filter((one) => one !== false);
}

interface ReadSaid {
  readonly said: SaidOfChange | null;
  readonly problems: Problems;
}

/** A wish is kept with the day and the way it was said. */
function readSaid(
  fields: Fields,
  dayIn: DayIn,
  wanted: Wanting | undefined,
  { grantedOn, today }: ChangeTerms,
): ReadSaid {
  if (wanted !== "yes") return { said: null, problems: [] };
  const on = dayIn(changeFields.saidOn);
  const how = toldWays.find((one) => one === textOf(fields, changeFields.saidHow));
  const problems: Problems = [
    ...(how === undefined ? [problem(changeFields.saidHow, "Vælg, hvordan borgeren sagde det.")] : []),
    ...saidDayProblems(on, grantedOn, today),
  ];
  if (how === undefined || on === "blank" || on === "unreadable" || problems.length > 0)
    return { said: null, problems };
  return { said: { on, how, words: textOf(fields, changeFields.words) }, problems };
}

function saidDayProblems(on: TypedDay, grantedOn: LocalDate, today: LocalDate): Problems {
  if (on === "blank") return [problem(changeFields.saidOn, "Skriv, hvilken dag borgeren sagde det.")];
  if (on === "unreadable") return [problem(changeFields.saidOn, "Skriv dagen som dag, måned og år.")];
  if (on > today) return [problem(changeFields.saidOn, "Dagen kan ikke ligge efter i dag.")];
  return on < grantedOn ? [problem(changeFields.saidOn, "Dagen ligger før bevillingen.")] : [];
}

interface ReadDay {
  readonly day: LocalDate | null;
  readonly problems: Problems;
}

/** What is decided takes effect after today: first come the hearing and the decision. */
function readDay(dayIn: DayIn, kind: ChangeKind, { grantedOn, today }: ChangeTerms, isDecidedAnew: boolean): ReadDay {
  const on = dayIn(changeFields.on);
  const wrong = (message: string): ReadDay => ({ day: null, problems: [problem(changeFields.on, message)] });
  if (on === "blank") return wrong(kind === "end" ? "Skriv den sidste dag med støtte." : "Skriv, fra hvilken dag.");
  if (on === "unreadable") return wrong("Skriv dagen som dag, måned og år.");
  if (on < grantedOn) return wrong("Dagen ligger før bevillingen.");
  if (isDecidedAnew && on <= today) {
    return wrong("Det kræver en ny afgørelse. Vælg en dag efter i dag, så borgeren har rimelig tid.");
  }
  return { day: on, problems: [] };
}
