import { lawQuotation, section } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock } from "../../../ui/letter/letter-document.ts";
import type { LetterItem } from "../../standards/domain/guidance-items.ts";

/** The rules that the letter rests on, last and apart: what the standard says of its legal basis and of how it is done. */
export const clauseSections = (clauses: readonly LetterItem[]): readonly LetterBlock[] =>
  section(
    "Reglerne",
    ...clauses
      .filter(isRule)
      .map(({ id, section: place, text }) => lawQuotation(`Kommunens standard, afsnit ${place ?? id}`, text)),
  );

const isRule = ({ holds, section: from }: LetterItem): boolean =>
  from !== null && (holds.includes("legal-basis") || holds.includes("procedure"));

/** Klagevejledning: what the citizen can do, in the words of every letter, with what it rests on. */
export interface ComplaintPart {
  readonly blocks: readonly LetterBlock[];
  readonly sources: readonly string[];
}

/** Every clause and citation that the letter rests on. */
export const supportSources = (clauses: readonly LetterItem[], complaint: ComplaintPart): readonly string[] => [
  ...clauses.flatMap(({ sources }) => sources),
  ...complaint.sources,
];
