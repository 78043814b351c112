import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";

/** What can be written down at the end of support, as the addresses name it. */
export type ClosingForm = "afsluttende-samtale" | "tiden-efter" | "slut";

/** The fields of each of these forms. */
export const closingFields = (form: ClosingForm) => ({ on: `${form}-dag`, said: `${form}-ord` });

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

const missingWords: Readonly<Record<ClosingForm, string>> = {
  "afsluttende-samtale": "Skriv, hvad I talte om.",
  "tiden-efter": "Skriv, hvad I har aftalt.",
  slut: "Skriv, hvorfor støtten slutter.",
};
