import { isBlank } from "../../kernel/blank-text.ts";
import type { LetterBlock, LetterTerm } from "./letter-document.ts";

/** A heading of a section, or of a part of one (`subheading`). */
export const heading = (text: string): LetterBlock => ({ kind: "heading", level: 2, text });
/** A heading under a heading. */
export const subheading = (text: string): LetterBlock => ({ kind: "heading", level: 3, text });
/** One paragraph of the letter's own words. */
export const paragraph = (text: string): LetterBlock => ({ kind: "paragraph", text });
/** The citizen's own words, as they were written. */
export const quotation = (text: string): LetterBlock => ({ kind: "quotation", text: `»${text.trim()}«` });
/** What must not be overlooked. */
export const callout = (...paragraphs: readonly string[]): LetterBlock => ({ kind: "callout", paragraphs });
/** What a rule says, with where it stands. */
export const lawQuotation = (citation: string, text: string): LetterBlock => ({ kind: "law", citation, text });

/** A list; nothing when there is nothing to list. */
export function list(items: readonly string[]): readonly LetterBlock[] {
  const shown = items.filter((item) => !isBlank(item));
  return shown.length === 0 ? [] : [{ kind: "list", items: shown }];
}

/** Terms with what they are; those without an answer are left out, and nothing is left of none. */
export function terms(rows: readonly (readonly [term: string, text: string | null])[]): readonly LetterBlock[] {
  const known = rows.flatMap(([term, text]): LetterTerm[] => (text === null || isBlank(text) ? [] : [{ term, text }]));
  return known.length === 0 ? [] : [{ kind: "terms", rows: known }];
}

/** A heading with what stands under it; nothing when nothing does. */
export const section = (title: string, ...blocks: readonly LetterBlock[]): readonly LetterBlock[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks];

/** What somebody wrote freely, as blocks: each line a paragraph, lines that begin with a dash or a dot a list. */
export function written(text: string): readonly LetterBlock[] {
  const blocks: LetterBlock[] = [];
  let items: string[] = [];
  const closeList = () => {
    blocks.push(...list(items));
    items = [];
  };
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    const item = /^[-–•*]\s+(?<text>.+)$/.exec(line)?.groups?.["text"];
    if (item !== undefined) items.push(item);
    else closeList();
    if (item === undefined && !isBlank(line)) blocks.push(paragraph(line));
  }
  closeList();
  return blocks;
}
