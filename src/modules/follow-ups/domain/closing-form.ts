import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { type EndReason, endReasons, type SupportEnd } from "./support-end.ts";

/** What can be written down at the end of support, as the addresses name it. */
export type ClosingForm = "afsluttende-samtale" | "tiden-efter" | "slut";

/** The fields of each of these forms. */
export const closingFields = (form: ClosingForm) => ({ on: `${form}-dag`, said: `${form}-ord` });

/** The fields that only the end of support has. */
export const endFields = { why: "slut-grund", agreed: "slut-enig" } as const;

/** Hvad der er sagt og hvornår: what is written down at the end of support. */
export interface Closing {
  readonly on: LocalDate;
  readonly said: string;
}

/** Reads the day and the words: both are needed, since the case must tell what was agreed. */
export function readClosing(
  fields: Fields,
  form: ClosingForm,
  day: TypedDay,
): Outcome<Closing, readonly FieldProblem[]> {
  const names = closingFields(form);
  const said = textOf(fields, names.said);
  const problems = [
    ...(day === "blank" ? [{ field: names.on, message: "Skriv datoen." }] : []),
    ...(day === "unreadable" ? [{ field: names.on, message: "Skriv datoen som dag, måned og år." }] : []),
    ...(said === "" ? [{ field: names.said, message: missingWords[form] }] : []),
  ];
  if (problems.length > 0 || day === "blank" || day === "unreadable") return refused(problems);
  return accepted({ on: day, said });
}

/**
 * Reads the end of support: beside day and words why it ends, and whether the citizen agrees. Where the period is said to be
 * over, it must be.
 *
 * @param lastDay the last day that was granted; undefined where a part of the grant has no end
 */
export function readEnding(
  fields: Fields,
  day: TypedDay,
  lastDay: LocalDate | undefined,
): Outcome<SupportEnd, readonly FieldProblem[]> {
  const closing = readClosing(fields, "slut", day);
  const why = endReasons.find((one) => one === textOf(fields, endFields.why));
  const on = closing.ok ? closing.value.on : undefined;
  const problems = [
    ...whyProblems(why, on, lastDay),
    ...agreedProblems(why, textOf(fields, endFields.agreed)),
    ...(closing.ok ? [] : closing.refusal),
  ];
  if (problems.length > 0 || why === undefined || !closing.ok) return refused(problems);
  return accepted({ ...closing.value, why, agreed: why === "period-over" ? null : true });
}

function whyProblems(
  why: EndReason | undefined,
  on: LocalDate | undefined,
  lastDay: LocalDate | undefined,
): readonly FieldProblem[] {
  if (why === undefined) return [{ field: endFields.why, message: "Vælg, hvorfor støtten slutter." }];
  if (why === "no-contact") return [{ field: endFields.why, message: tryFirst }];
  const isOver = on === undefined || (lastDay !== undefined && on >= lastDay);
  if (why !== "period-over" || isOver) return [];
  return [{ field: endFields.why, message: "Bevillingen løber længere. Vælg en anden grund." }];
}

/** Against the citizen's wish nothing is written down as ended: that takes a decision. */
function agreedProblems(why: EndReason | undefined, agreed: string): readonly FieldProblem[] {
  if (why === undefined || why === "period-over" || why === "no-contact" || agreed === "ja") return [];
  const message = agreed === "nej" ? decisionFirst : "Vælg, om borgeren er enig.";
  return [{ field: endFields.agreed, message }];
}

const tryFirst =
  "Er borgeren enig, så vælg, at borgeren ikke vil have støtten længere. Ellers gå til »Ændr eller stop støtten«.";
const decisionFirst = "Så kræver det partshøring og en ny afgørelse. Gå til »Ændr eller stop støtten«.";

const missingWords: Readonly<Record<ClosingForm, string>> = {
  "afsluttende-samtale": "Skriv, hvad I talte om.",
  "tiden-efter": "Skriv, hvad I har aftalt.",
  slut: "Skriv, hvorfor støtten slutter.",
};
