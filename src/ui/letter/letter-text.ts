import { sentencesOf } from "../../kernel/sentences.ts";
import type { LetterDocument } from "./letter-document.ts";

type Block = LetterDocument["blocks"][number];

/** Every piece of text in the letter, in the order in which it is read, on screen as on paper. */
export const letterText = (letter: LetterDocument): readonly string[] => [
  ...letter.recipient,
  letter.sender.name,
  ...letter.sender.lines,
  ...letter.reference.flatMap(({ term, text }) => [term, text]),
  letter.title,
  ...letter.blocks.flatMap(blockText),
  letter.sources,
];

/**
 * The municipality's own running text, one paragraph a line: what LIX is measured on. Headings, lists, tables, the
 * citizen's words and what rules say are left out.
 */
export const proseOf = (letter: LetterDocument): string => letter.blocks.flatMap(prose).join("\n");

/** The sentences that the municipality says in the letter, lists and tables among them. */
export const letterSentences = (letter: LetterDocument): readonly string[] =>
  letter.blocks
    .filter(({ kind }) => kind !== "law" && kind !== "quotation")
    .flatMap((block) => blockText(block).flatMap(sentencesOf));

function prose(block: Block): readonly string[] {
  if (block.kind === "paragraph") return [block.text];
  return block.kind === "callout" ? block.paragraphs : [];
}

function blockText(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "quotation":
      return [block.text];
    case "list":
      return block.items;
    case "terms":
      return block.rows.flatMap(({ term, text }) => [term, text]);
    case "table":
      return [block.caption, ...block.columns, ...block.rows.flat()];
    case "callout":
      return block.paragraphs;
    case "law":
      return [block.citation, block.text];
    case "signature":
      return block.lines;
  }
}
