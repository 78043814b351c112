import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { needs, type Report, type ReportKind, type ReportOutcome, supports } from "./report.ts";

/** The fields of a report's forms. */
export const reportFields = {
  text: "hvad",
  need: "retning",
  support: "stoetten",
  proposal: "forslag",
  on: "dag",
  citizenKnows: "borgeren-ved",
  /** What the authority is told beside what is about the staff's own safety. */
  toAuthority: "til-kommunen",
  outcome: "udfald",
  done: "svar",
  followUpBy: "opfoelgning",
} as const;

/** Tilbagemelding, som den er skrevet. */
export type ToldReport = Pick<Report, "need" | "support" | "citizenKnows" | "text" | "proposal" | "on"> & {
  /** What the authority is told beside what is about the staff's own safety; empty where nothing. */
  readonly toAuthority: string;
};

const problem = (field: string, message: string): FieldProblem => ({ field, message });
const unless = (isFine: boolean, field: string, message: string): readonly FieldProblem[] =>
  isFine ? [] : [problem(field, message)];

/** Reads a report of one kind. What is reported has a description and a day; a worry and a changed need say whether the citizen knows. */
export function readReport(
  kind: ReportKind,
  fields: Fields,
  day: TypedDay,
  today: LocalDate,
): Outcome<ToldReport, readonly FieldProblem[]> {
  const text = textOf(fields, reportFields.text);
  const need = needs.find((known) => known === textOf(fields, reportFields.need)) ?? null;
  const support = kind === "hand-back" ? "not" : supports.find((one) => one === textOf(fields, reportFields.support));
  const knows = textOf(fields, reportFields.citizenKnows);
  const toAuthority = textOf(fields, reportFields.toAuthority);
  const problems = [
    ...unless(kind !== "need" || need !== null, reportFields.need, "Vælg, hvordan behovet har ændret sig."),
    ...unless(text !== "", reportFields.text, textMissing[kind]),
    ...dayProblems(day, today),
    ...unless(support !== undefined, reportFields.support, "Vælg, om I kan give støtten."),
    ...unless(
      kind === "safety" || isYesNo(knows),
      reportFields.citizenKnows,
      "Vælg, om I har talt med borgeren om det.",
    ),
    ...unless(
      kind !== "safety" || support === "as-before" || toAuthority !== "",
      reportFields.toAuthority,
      "Skriv, hvad kommunen skal vide, når I ikke giver hele støtten.",
    ),
  ];
  if (problems.length > 0 || support === undefined || day === "blank" || day === "unreadable") return refused(problems);
  const proposal = textOf(fields, reportFields.proposal);
  const known = { text, proposal, support, on: day, citizenKnows: knows === "ja" };
  return accepted({ ...known, need: kind === "need" ? need : null, toAuthority: kind === "safety" ? toAuthority : "" });
}

const isYesNo = (text: string): boolean => text === "ja" || text === "nej";

const textMissing: Readonly<Record<ReportKind, string>> = {
  problem: "Skriv, hvad der er svært.",
  need: "Beskriv, hvad der har ændret sig, og hvor længe det har varet.",
  worry: "Skriv, hvad I har set eller hørt.",
  "hand-back": "Skriv, hvorfor I ikke kan blive ved.",
  safety: "Skriv, hvad der er farligt.",
};

function dayProblems(day: TypedDay, today: LocalDate): readonly FieldProblem[] {
  if (day === "blank") return [problem(reportFields.on, "Skriv den dag, I så det.")];
  if (day === "unreadable") return [problem(reportFields.on, "Skriv datoen som dag, måned og år.")];
  return unless(day <= today, reportFields.on, "Datoen kan ikke ligge efter i dag.");
}

/** Svar på en tilbagemelding, som det er skrevet. */
export interface ToldAnswer {
  readonly outcome: ReportOutcome;
  readonly text: string;
  /** By when it is followed up, where that is the answer. */
  readonly followUpBy: LocalDate | null;
}

/** Reads what a report led to, of the outcomes that there are for it. */
export function readAnswer(
  fields: Fields,
  outcomes: readonly ReportOutcome[],
  followUpDay: TypedDay,
  today: LocalDate,
): Outcome<ToldAnswer, readonly FieldProblem[]> {
  const outcome = outcomes.find((known) => known === textOf(fields, reportFields.outcome));
  const text = textOf(fields, reportFields.done);
  const isFollowUp = outcome === "follow-up";
  const by = isFollowUp && followUpDay !== "blank" && followUpDay !== "unreadable" ? followUpDay : null;
  const problems = [
    ...unless(outcome !== undefined, reportFields.outcome, "Vælg, hvad tilbagemeldingen fører til."),
    ...unless(text !== "", reportFields.done, "Skriv, hvad I gør, eller hvorfor der ikke skal ske noget."),
    ...unless(
      !isFollowUp || (by !== null && by >= today),
      reportFields.followUpBy,
      "Skriv den dag, der senest skal følges op. Den kan ikke være før i dag.",
    ),
  ];
  return problems.length > 0 || outcome === undefined ? refused(problems) : accepted({ outcome, text, followUpBy: by });
}
