import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { type NewRemark, type RemarkOutcome, type RemarkTarget, remarkOutcomes, targetName } from "./remark.ts";

/** The fields of the form in which a remark is written. */
export const remarkFields = { about: "om", text: "forkert", wish: "rigtigt" } as const;
/** The fields of the form in which it is answered. */
export const answerFields = { outcome: "udfald", reason: "begrundelse" } as const;

/** The most that each text holds. */
export const longestRemark = 5000;

/** Reads what somebody says is wrong; what it is about must be one of the targets that were shown. */
export function readRemark(
  fields: Fields,
  targets: readonly RemarkTarget[],
): Outcome<Omit<NewRemark, "said">, readonly FieldProblem[]> {
  const target = targets.find((one) => targetName(one) === textOf(fields, remarkFields.about));
  const [text, wish] = [textOf(fields, remarkFields.text), textOf(fields, remarkFields.wish)];
  const problems = [
    target === undefined && { field: remarkFields.about, message: "Vælg, hvad det handler om." },
    text === "" && { field: remarkFields.text, message: "Skriv, hvad der er forkert." },
    text.length > longestRemark && { field: remarkFields.text, message: tooLong },
    wish.length > longestRemark && { field: remarkFields.wish, message: tooLong },
  ].filter((problem) => problem !== false);
  if (target === undefined || problems.length > 0) return refused(problems);
  return accepted({ target, text, wish });
}

const tooLong = `Skriv højst ${longestRemark} tegn. Du kan skrive flere bemærkninger.`;

/** Reads what is answered to it. */
export function readRemarkAnswer(
  fields: Fields,
): Outcome<{ readonly outcome: RemarkOutcome; readonly reason: string }, readonly FieldProblem[]> {
  const outcome = remarkOutcomes.find((known) => known === textOf(fields, answerFields.outcome));
  const reason = textOf(fields, answerFields.reason);
  if (outcome !== undefined && reason !== "") return accepted({ outcome, reason });
  const problems = [
    outcome === undefined && { field: answerFields.outcome, message: "Vælg, hvad I har gjort." },
    reason === "" && { field: answerFields.reason, message: "Skriv til borgeren, hvad I har gjort, og hvorfor." },
  ];
  return refused(problems.filter((problem) => problem !== false));
}
