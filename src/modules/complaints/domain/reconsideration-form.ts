import { isBlank } from "../../../kernel/blank-text.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { Complaint } from "./complaint.ts";
import { type Reconsideration, reconsiderationOutcomes } from "./complaint-step.ts";
import { partFieldsOf, stepFields } from "./step-acts.ts";

/** Reads a reconsideration: one answer for each task; where all are answered alike, one is enough. */
export function readReconsideration(
  fields: Fields,
  parts: Complaint["parts"],
): Outcome<Reconsideration, readonly FieldProblem[]> {
  const common = stepFields("genvurderet");
  const isOne = parts.length === 1;
  const read = parts.map(({ id }) => {
    const own = partFieldsOf(id);
    const chosen = textOf(fields, own.outcome) || textOf(fields, common.outcome);
    const outcome = reconsiderationOutcomes.find((known) => known === chosen);
    const weighed = textOf(fields, own.weighed) || textOf(fields, common.note);
    const names = isOne ? { outcome: common.outcome, weighed: common.note } : own;
    return { id, outcome, weighed, names };
  });
  const problems = read.flatMap(({ names, outcome, weighed }) => [
    ...(outcome === undefined ? [{ field: names.outcome, message: "Vælg, hvad I kom frem til." }] : []),
    ...(isBlank(weighed) ? [{ field: names.weighed, message: "Skriv, hvad I har lagt vægt på." }] : []),
  ]);
  if (problems.length > 0) return refused(problems);
  return accepted({
    says: textOf(fields, common.says),
    news: textOf(fields, common.news),
    parts: read.flatMap(({ id, outcome, weighed }) => (outcome === undefined ? [] : [{ id, outcome, weighed }])),
  });
}
