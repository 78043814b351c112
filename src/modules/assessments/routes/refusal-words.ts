import { finishRefusalWords } from "../domain/assessment-words.ts";
import type { AssessmentLack } from "../domain/finish-assessment.ts";
import type { StartRefusal } from "../use-cases/start-assessment.ts";

/** Why no assessment is begun. */
export const startRefusalWords: Readonly<Record<Exclude<StartRefusal, "not-found">, string>> = {
  "no-application": "Der er ingen ansøgning i sagen. Registrer den først.",
};

/** Why an assessment is not finished: what is missing stands in full further down the page. */
export function finishProblem(lacks: readonly AssessmentLack[]): string {
  const [only] = lacks;
  if (only?.refusal === "already-finished") return finishRefusalWords["already-finished"];
  return "Udredningen er gemt, men ikke afsluttet. Der mangler noget. Se listen sidst på siden.";
}

/** Why nothing is saved of an assessment that was finished meanwhile. */
export const alreadyFinished = "Udredningen er afsluttet. Din tekst er ikke gemt. Udred igen for at ændre noget.";
