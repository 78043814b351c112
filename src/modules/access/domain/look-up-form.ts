import { readCpr } from "../../../kernel/cpr.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";

/** The fields of the form. */
export const lookUpFields = { cpr: "cpr", reason: "begrundelse" } as const;

/** Forespørgsel på en borger: whose cases somebody asks to open, and why. */
export interface LookUp {
  readonly cprNumber: string;
  readonly reason: string;
}

/** What is wrong with one of the fields, in words. */
export interface LookUpProblem {
  readonly field: string;
  readonly message: string;
}

/** The longest reason that is kept. */
export const longestReason = 500;
const fewestWords = 3;

/** Reads the form: a whole number, and a reason of some words, since "sag" alone tells nobody anything. */
export function readLookUp(cpr: string, reason: string): Outcome<LookUp, readonly LookUpProblem[]> {
  const read = readCpr(cpr);
  const problems = [
    ...(typeof read === "string" ? [{ field: lookUpFields.cpr, message: cprWords[read] }] : []),
    ...reasonProblems(reason.trim()).map((message) => ({ field: lookUpFields.reason, message })),
  ];
  if (typeof read === "string" || problems.length > 0) return refused(problems);
  return accepted({ cprNumber: read.digits, reason: reason.trim() });
}

const cprWords = {
  "not-ten-digits": "Skriv alle ti cifre i CPR-nummeret.",
  "impossible-date": "CPR-nummeret begynder ikke med en dato. Se efter, om det er skrevet rigtigt.",
} as const;

function reasonProblems(reason: string): readonly string[] {
  const words = reason.match(/\p{L}{2,}/gu) ?? [];
  if (words.length < fewestWords) return ["Skriv med nogle ord, hvorfor du har brug for at se sagen."];
  return reason.length > longestReason ? [`Skriv højst ${longestReason} tegn.`] : [];
}
