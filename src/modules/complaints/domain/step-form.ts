import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import type { WayIn } from "../../letters/domain/acknowledgement.ts";
import { waysToStaff } from "../../letters/domain/said.ts";
import type { Complaint } from "./complaint.ts";
import type { Reconsideration } from "./complaint-step.ts";
import { readReconsideration } from "./reconsideration-form.ts";
import { type StepAct, stepFields } from "./step-acts.ts";

/** Klageskridt, som det er skrevet: what is told of a step before it is kept. */
export interface WrittenStep {
  readonly act: StepAct;
  readonly on: LocalDate;
  readonly note: string;
  /** Null for all but a reconsideration. */
  readonly paper: Reconsideration | null;
  /** The parts of decisions that it is about: those of one that it crosses over to, or those that are withdrawn. */
  readonly parts: readonly string[];
  /** The day by which something is expected. */
  readonly expectedOn: LocalDate | null;
  /** How the citizen told it, where staff write it down. */
  readonly how: WayIn;
}

/** The days of a form as they were typed. */
export interface TypedDays {
  readonly on: TypedDay;
  readonly expectedOn: TypedDay;
}

/** What a step is read against. */
export interface StepTerms {
  readonly today: LocalDate;
  readonly complaint: Pick<Complaint, "receivedOn" | "track" | "parts" | "provider">;
}

/** Acts that say why, or what: without words they tell nobody anything. */
const needWords: Readonly<Partial<Record<StepAct, string>>> = {
  svar: "Skriv svaret til borgeren.",
  flyt: "Skriv, hvorfor klagen hører til i det andet spor.",
  del: "Skriv, hvad den anden klage handler om.",
  "skrevet-ned": "Skriv, hvad der bliver sagt.",
  ret: "Skriv, hvad der er forkert, eller hvad der mangler.",
  haster: "Skriv, hvorfor det haster.",
  afventer: "Skriv, hvad der mangler.",
  sendt: "Skriv, hvorfor papirerne er sendt på anden måde.",
  fejl: "Skriv, hvorfor klagen ikke hører til i sagen.",
};

const whoGetsIt = "Skriv til borgeren, hvem klagen er sendt til, og hvorfor I holder fast.";

const needsDay: Readonly<Partial<Record<StepAct, string>>> = {
  afventer: "Skriv, hvornår I regner med at have det.",
  bemaerkning: "Skriv, hvornår I vil have svaret.",
};

const longest = 20_000;

/** Reads what is written down to a complaint. */
export function readStep(
  act: StepAct,
  fields: Fields,
  days: TypedDays,
  terms: StepTerms,
): Outcome<WrittenStep, readonly FieldProblem[]> {
  const names = stepFields(act);
  const note = textOf(fields, names.note);
  const parts = ticked(fields, names.parts);
  const on = isDay(days.on) ? days.on : terms.today;
  const paper = act === "genvurderet" ? readReconsideration(fields, terms.complaint.parts) : null;
  const found = [
    ...wordProblems(act, note, terms.complaint),
    ...(paper === null || paper.ok ? [] : paper.refusal),
    ...partProblems(act, parts, terms.complaint),
    ...agreedProblems(act, ticked(fields, names.agreed), terms.complaint),
    ...(days.on === "unreadable" ? [{ field: names.on, message: unreadable }] : []),
    ...dayProblems(names.on, on, terms),
    ...expectedProblems(act, days.expectedOn, terms.today),
  ];
  if (found.length > 0) return refused(found);
  const how = waysToStaff.find((known) => known === textOf(fields, names.how)) ?? "phone";
  const expectedOn = act in needsDay && isDay(days.expectedOn) ? days.expectedOn : null;
  return accepted({ act, on, note, parts, expectedOn, how, paper: paper?.ok ? paper.value : null });
}

const isDay = (day: TypedDay): day is LocalDate => day !== "blank" && day !== "unreadable";
const unreadable = "Skriv dagen som dag, måned og år.";

function wordProblems(act: StepAct, note: string, { track }: StepTerms["complaint"]): readonly FieldProblem[] {
  const field = stepFields(act).note;
  const lacks = act === "sendt" && track === "delivery" ? whoGetsIt : needWords[act];
  if (lacks !== undefined && isBlank(note)) return [{ field, message: lacks }];
  return note.length > longest ? [{ field, message: `Skriv højst ${longest} tegn.` }] : [];
}

function partProblems(
  act: StepAct,
  parts: readonly string[],
  complaint: StepTerms["complaint"],
): readonly FieldProblem[] {
  const field = stepFields(act).parts;
  const intoDecision = (act === "flyt" || act === "del") && complaint.track === "delivery";
  if (intoDecision && parts.length === 0) return [{ field, message: "Vælg, hvilken afgørelse klagen handler om." }];
  if (act !== "traek-noget") return [];
  const own = complaint.parts.filter(({ id }) => parts.includes(id));
  if (own.length === 0) return [{ field, message: "Vælg det, der ikke længere skal klages over." }];
  return own.length === complaint.parts.length
    ? [{ field, message: "Det er hele klagen. Vælg i stedet at trække den tilbage." }]
    : [];
}

/** A provider reads a complaint only when the citizen has agreed to it. */
const agreedProblems = (
  act: StepAct,
  agreed: readonly string[],
  { provider }: StepTerms["complaint"],
): readonly FieldProblem[] =>
  act === "bemaerkning" && provider === null && agreed.length === 0
    ? [
        {
          field: stepFields(act).agreed,
          message: "Spørg borgeren, om udføreren må læse klagen. I kan også svare uden at spørge udføreren.",
        },
      ]
    : [];

function dayProblems(field: string, on: LocalDate, { complaint, today }: StepTerms): readonly FieldProblem[] {
  if (on > today) return [{ field, message: "Dagen kan ikke ligge efter i dag." }];
  return on < complaint.receivedOn ? [{ field, message: "Dagen kan ikke ligge før den dag, klagen kom." }] : [];
}

function expectedProblems(act: StepAct, day: TypedDay, today: LocalDate): readonly FieldProblem[] {
  const lacks = needsDay[act];
  const field = stepFields(act).expectedOn;
  if (lacks === undefined) return [];
  if (day === "blank") return [{ field, message: lacks }];
  if (day === "unreadable") return [{ field, message: unreadable }];
  return day < today ? [{ field, message: "Dagen kan ikke ligge før i dag." }] : [];
}
