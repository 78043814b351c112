import type { LocalDate } from "../../../kernel/local-date.ts";
import type { FileProblem } from "../domain/file-problem.ts";
import { hazards } from "../domain/hazards.ts";
import type { Law } from "../domain/law.ts";
import { type NamedText, readPositionedStandard } from "./read-standard.ts";

/**
 * Everything wrong with a standard's file: its form, or when that is in order its known legal hazards. In the order of
 * the file. With a day, also how old the edition in force that day is.
 */
export function checkStandard(source: NamedText, law: Law, on?: LocalDate): readonly FileProblem[] {
  const { outcome, problemAt } = readPositionedStandard(source);
  if (!outcome.ok) return outcome.refusal;
  return hazards(outcome.value, law, on)
    .map(problemAt)
    .toSorted((one, other) => one.line - other.line);
}
