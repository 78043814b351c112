import { formatDate } from "../../../kernel/danish-day.ts";
import { lawQuotation, paragraph, section } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock } from "../../../ui/letter/letter-document.ts";
import type { DecisionLetterContents } from "../domain/letter-contents.ts";

/** The rules, set apart and last: the provisions, and what the standard says of them. */
export const ruleSection = ({ provisions, letterClauses, facts }: DecisionLetterContents): readonly LetterBlock[] =>
  section(
    "Reglerne",
    ...provisions.map(({ citation, targetGroup }) => lawQuotation(citation, targetGroup.da)),
    ...letterClauses
      .filter(({ holds }) => holds.includes("legal-basis") || holds.includes("procedure"))
      .map(({ id, section: place, text }) => lawQuotation(`Kommunens standard, afsnit ${place ?? id}`, text)),
    paragraph(
      `Vi har brugt kommunens standard fra ${edition(facts.guidance)}. Den er vejledende. Vi har set på netop din situation.`,
    ),
  );

const edition = (guidance: DecisionLetterContents["facts"]["guidance"]): string =>
  [...new Set(guidance.map(({ edition: day }) => formatDate(day)))].join(" og ");
