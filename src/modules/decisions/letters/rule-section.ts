import { isBlank } from "../../../kernel/blank-text.ts";
import { formatDate } from "../../../kernel/danish-day.ts";
import { lawQuotation, paragraph, section, subheading, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock } from "../../../ui/letter/letter-document.ts";
import type { DecisionLetterContents } from "../domain/letter-contents.ts";

/** The rules, set apart and last: those that were used in the caseworker's words, the provisions, and what the standard says of them. */
export const ruleSection = ({ provisions, letterClauses, facts }: DecisionLetterContents): readonly LetterBlock[] =>
  section(
    "Reglerne",
    ...used(facts.reasons.rules),
    ...provisions.map(({ citation, targetGroup }) => lawQuotation(citation, targetGroup.da)),
    ...letterClauses
      .filter(({ holds }) => holds.includes("legal-basis") || holds.includes("procedure"))
      .map(({ id, section: place, text }) => lawQuotation(`Kommunens standard, afsnit ${place ?? id}`, text)),
    paragraph(
      `Vi har brugt kommunens standard fra ${edition(facts.guidance)}. Den er vejledende. Vi har set på netop din situation.`,
    ),
  );

const used = (rules: string): readonly LetterBlock[] =>
  isBlank(rules) ? [] : [subheading("Regler, vi har brugt"), ...written(rules), subheading("Det siger reglerne")];

const edition = (guidance: DecisionLetterContents["facts"]["guidance"]): string =>
  [...new Set(guidance.map(({ edition: day }) => formatDate(day)))].join(" og ");
