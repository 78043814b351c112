import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import type { WayIn } from "../../letters/domain/acknowledgement.ts";
import { waysToStaff } from "../../letters/domain/said.ts";
import { type ComplaintStepKind, type ReconsiderationOutcome, reconsiderationOutcomes } from "./complaint.ts";

/** What can be written down to a complaint, each as its address names it. */
export const stepActs = {
  svar: "answered",
  flyt: "crossed",
  genvurderet: "reconsidered",
  sendt: "sent-on",
  fasthold: "maintained",
  "traek-tilbage": "withdrawn",
  ja: "confirmed",
  nej: "denied",
} as const satisfies Record<string, ComplaintStepKind>;
/** Klageskridt, som det registreres: one of them. */
export type StepAct = keyof typeof stepActs;

/** The act that an address names. */
export const stepActNamed = (text: string): StepAct | undefined =>
  (Object.keys(stepActs) as StepAct[]).find((act) => act === text);

/** The fields of one of those forms: several stand on a page. */
export const stepFields = (act: StepAct) => ({
  note: `${act}-note`,
  on: `${act}-dag`,
  outcome: `${act}-udfald`,
  parts: `${act}-opgaver`,
  how: `${act}-vej`,
});

/** What staff write down for the citizen: the citizen's own to do, and acknowledged by letter. */
export const isForCitizen = (act: StepAct): boolean => ["fasthold", "traek-tilbage", "ja", "nej"].includes(act);

/** Klageskridt, som det er skrevet: what is told of a step before it is kept. */
export interface WrittenStep {
  readonly act: StepAct;
  readonly on: LocalDate;
  readonly note: string;
  readonly outcome: ReconsiderationOutcome | null;
  /** The parts of decisions that it is about, where it crosses over to one. */
  readonly parts: readonly string[];
  /** How the citizen told it, where staff write it down. */
  readonly how: WayIn;
}

/** Acts that say why, or what: without words they tell nobody anything. */
const needWords: Readonly<Partial<Record<StepAct, string>>> = {
  svar: "Skriv svaret til borgeren.",
  flyt: "Skriv, hvorfor klagen hører til i det andet spor.",
  genvurderet: "Skriv, hvad I har lagt vægt på.",
};

const longest = 20_000;

/** Reads what is written down to a complaint. */
export function readStep(
  act: StepAct,
  fields: Fields,
  day: TypedDay,
  terms: { readonly today: LocalDate; readonly receivedOn: LocalDate; readonly intoDecision: boolean },
): Outcome<WrittenStep, readonly FieldProblem[]> {
  const names = stepFields(act);
  const note = textOf(fields, names.note);
  const outcome = reconsiderationOutcomes.find((known) => known === textOf(fields, names.outcome)) ?? null;
  const parts = ticked(fields, names.parts);
  const on = day === "blank" || day === "unreadable" ? terms.today : day;
  const found = [
    ...wordProblems(act, note),
    ...choiceProblems({ act, outcome, parts }, terms.intoDecision),
    ...(day === "unreadable" ? [{ field: names.on, message: "Skriv dagen som dag, måned og år." }] : []),
    ...dayProblems(names.on, on, terms),
  ];
  return found.length > 0 ? refused(found) : accepted({ act, on, note, outcome, parts, how: howIn(fields, names.how) });
}

const howIn = (fields: Fields, name: string): WayIn =>
  waysToStaff.find((known) => known === textOf(fields, name)) ?? "phone";

function wordProblems(act: StepAct, note: string): readonly FieldProblem[] {
  const field = stepFields(act).note;
  const lacks = needWords[act];
  if (lacks !== undefined && isBlank(note)) return [{ field, message: lacks }];
  return note.length > longest ? [{ field, message: `Skriv højst ${longest} tegn.` }] : [];
}

function choiceProblems(
  { act, outcome, parts }: Pick<WrittenStep, "act" | "outcome" | "parts">,
  intoDecision: boolean,
): readonly FieldProblem[] {
  const names = stepFields(act);
  if (act === "genvurderet" && outcome === null)
    return [{ field: names.outcome, message: "Vælg, hvad I kom frem til." }];
  if (act === "flyt" && intoDecision && parts.length === 0)
    return [{ field: names.parts, message: "Vælg, hvilken afgørelse klagen handler om." }];
  return [];
}

function dayProblems(
  field: string,
  on: LocalDate,
  { receivedOn, today }: { readonly today: LocalDate; readonly receivedOn: LocalDate },
): readonly FieldProblem[] {
  if (on > today) return [{ field, message: "Dagen kan ikke ligge efter i dag." }];
  return on < receivedOn ? [{ field, message: "Dagen kan ikke ligge før den dag, klagen kom." }] : [];
}
