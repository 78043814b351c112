import { lix } from "../../../kernel/lix.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { legalBasisCitations } from "../../standards/domain/words.ts";
import type { PhraseContent, PhraseOutcome } from "./phrase.ts";

/** Each outcome that a phrase can be for. */
export const phraseOutcomeWords: Readonly<Record<PhraseOutcome, string>> = {
  granted: "Bevilling, også af mindre end ansøgt",
  refused: "Afslag",
  "met-otherwise": "Behov, der dækkes på en anden måde",
};

/** What a phrase is for, in a line. */
export const whatFor = ({ outcome, legalBasis, task, clause }: PhraseContent): string =>
  [
    outcome === null ? "Alle beslutninger" : phraseOutcomeWords[outcome],
    legalBasis === null ? null : legalBasisCitations[legalBasis],
    task === null ? null : appliedTaskLabel(task),
    clause,
  ]
    .filter((word) => word !== null)
    .join(", ");

/** How easy a text is to read: its LIX, and what that means. Up to 35 is the goal for our own texts. */
export function readability(text: string): string {
  const number = Math.round(lix(text));
  return `LIX ${number}: ${number <= 35 ? "let at læse" : number < 45 ? "lidt svær" : "svær"}`;
}
