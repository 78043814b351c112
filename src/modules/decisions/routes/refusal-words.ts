import { issueRefusalWords } from "../domain/decision-words.ts";
import type { IssueDecisionRefusal } from "../use-cases/issue-decision.ts";

/** Why nothing can be done with the draft that was shown. */
export const draftRefusalWords: Readonly<Record<"no-draft" | "changed-meanwhile", string>> = {
  "no-draft": "Der er ingen kladde. Skriv afgørelsen først.",
  "changed-meanwhile": "En kollega har ændret kladden, siden du så brevet. Læs brevet igen, som det er nu.",
};

/** Why a decision was not issued: one sentence, or the first of many, which stand in full on the page. */
export function issueProblem(refusal: Exclude<IssueDecisionRefusal, "not-found">): string {
  if (typeof refusal === "string") return draftRefusalWords[refusal];
  return refusal.map(({ refusal: name }) => issueRefusalWords[name]).join(" ");
}
