import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { WishKind } from "../../plans/domain/own-goal.ts";

/** The fields of what the citizen wants of the support. */
export const wishedFields = { kind: "oenske-art", words: "oenske-ord" } as const;

const kinds = ["more", "less", "stop"] as const satisfies readonly WishKind[];

/** Reads what the citizen wants of the support, in own words. */
export function readChangeWish(
  fields: Fields,
): Outcome<{ readonly kind: (typeof kinds)[number]; readonly text: string }, readonly FieldProblem[]> {
  const kind = kinds.find((one) => one === textOf(fields, wishedFields.kind));
  const text = textOf(fields, wishedFields.words);
  const problems = [
    ...(kind === undefined ? [{ field: wishedFields.kind, message: "Vælg, hvad du vil." }] : []),
    ...(text === "" ? [{ field: wishedFields.words, message: "Skriv et par ord om det." }] : []),
  ];
  return problems.length > 0 || kind === undefined ? refused(problems) : accepted({ kind, text });
}
