import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { FieldProblem } from "./problems.ts";

/** The value that means "a new case" or "another person than those shown". */
export const newOne = "ny";

/** The field in which intake says which known citizen it is about. */
export const citizenField = "borger";

/**
 * Which case an application joins: a new one, or one of the citizen's open cases. Where the citizen has an open case
 * somebody must choose; the program does not guess.
 *
 * @returns the open case's id, or null for a new case
 */
export function chosenCase(
  chosen: string,
  openCases: readonly { readonly id: string }[],
): Outcome<string | null, FieldProblem> {
  const problem = (message: string) => refused({ field: "sag", message });
  if (chosen === newOne) return accepted(null);
  if (openCases.some(({ id }) => id === chosen)) return accepted(chosen);
  if (openCases.length > 0) return problem("Borgeren har en åben sag. Vælg, om det hører til den eller er en ny sag.");
  return chosen === "" ? accepted(null) : problem("Den valgte sag er lukket. Vælg igen.");
}

/** Says that people with this name and birthday are known, and that somebody must choose. */
export const lookalikeProblem: FieldProblem = {
  field: citizenField,
  message: "Der findes en borger med samme navn og fødselsdag. Vælg, om det er den samme.",
};

/** Said to whoever has a conflict of interest, or is the citizen, when the whole form is sent. */
export const shutProblem: FieldProblem = {
  field: "navn",
  message: "Du kan ikke registrere for denne borger. Bed en kollega om det.",
};
