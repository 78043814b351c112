import { inARow } from "../../../kernel/in-a-row.ts";
import { legalBasisCitations } from "../../standards/domain/words.ts";
import type { DraftContent } from "./decision-draft.ts";
import { type DecisionGround, exclusionsIn } from "./decision-ground.ts";

/**
 * The first block of the reasons as it can be written from what has been chosen: the provisions, and the clauses that are
 * one of the reasons. Empty while no provision is chosen. The caseworker makes it their own.
 *
 * Law: forvaltningsloven § 24, stk. 1.
 */
export function proposedRules({ parts }: Pick<DraftContent, "parts">, ground: DecisionGround): string {
  const decided = parts.filter(({ outcome }) => outcome !== null);
  const bases = [...new Set(decided.flatMap(({ legalBasis }) => legalBasis ?? []))];
  if (bases.length === 0) return "";
  const refused = decided.filter(({ outcome }) => outcome === "refused");
  const clauses = exclusionsIn(ground).filter(({ id }) => refused.some(({ exclusion }) => exclusion === id));
  return [
    `Vi har brugt ${inARow(bases.map((basis) => legalBasisCitations[basis]))}. Vi har vurderet din situation konkret efter serviceloven § 1, stk. 3.`,
    ...clauses.map(
      ({ text, section }) =>
        `Kommunens standard siger (${section}): ${text} Standarden er vejledende, og vi har set på, om der er grund til at fravige den.`,
    ),
  ].join("\n");
}

/**
 * The draft with the first block filled in where nobody has written it, or where it still is what was proposed before the
 * choices changed.
 */
export function withProposedRules(content: DraftContent, before: DraftContent, ground: DecisionGround): DraftContent {
  const { rules } = content.whole;
  if (rules !== "" && rules !== proposedRules(before, ground)) return content;
  return { ...content, whole: { ...content.whole, rules: proposedRules(content, ground) } };
}
