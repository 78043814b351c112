import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf } from "./problems.ts";

/** The fields of the form that guidance is written down in. */
export const adviceFields = { given: "vejledning", wish: "videre" } as const;

/** Rådgivning og vejledning: what the citizen was told, and whether that was enough for the citizen. */
export interface Advice {
  readonly given: string;
  /** True only at the citizen's own wish. */
  readonly endsCase: boolean;
}

/** Reads what guidance was given and what the citizen wishes now. */
export function readAdvice(fields: Fields): Outcome<Advice, readonly FieldProblem[]> {
  const given = textOf(fields, adviceFields.given);
  const wish = textOf(fields, adviceFields.wish);
  const problems = [
    ...(given === "" ? [{ field: adviceFields.given, message: "Skriv, hvilken vejledning borgeren fik." }] : []),
    ...(wish === "slut" || wish === "videre"
      ? []
      : [{ field: adviceFields.wish, message: "Vælg, hvad borgeren selv ønsker nu." }]),
  ];
  return problems.length > 0 ? refused(problems) : accepted({ given, endsCase: wish === "slut" });
}
