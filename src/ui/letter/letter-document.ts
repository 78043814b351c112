import { z } from "zod";
import type { LocalDate } from "../../kernel/local-date.ts";
import { printableText } from "./printable-text.ts";

const words = z.string().transform(printableText).pipe(z.string().min(1));
const lines = z.array(words).min(1).readonly();
const termsSchema = z
  .array(z.strictObject({ term: words, text: words }).readonly())
  .min(1)
  .readonly();
const tableSchema = z
  .strictObject({
    kind: z.literal("table"),
    caption: words,
    columns: lines,
    rows: z.array(lines).min(1).readonly(),
  })
  .readonly()
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), "a row misses a cell");

const blockSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("heading"), level: z.literal([2, 3]), text: words }).readonly(),
  z.strictObject({ kind: z.literal("paragraph"), text: words }).readonly(),
  z.strictObject({ kind: z.literal("list"), items: lines }).readonly(),
  /** Terms with what they are: what is granted, how, until when. */
  z.strictObject({ kind: z.literal("terms"), rows: termsSchema }).readonly(),
  tableSchema,
  /** What must not be overlooked: the decision in short, a last day. */
  z.strictObject({ kind: z.literal("callout"), paragraphs: lines }).readonly(),
  /** The citizen's own words. */
  z.strictObject({ kind: z.literal("quotation"), text: words }).readonly(),
  /** What a rule says, set apart from what the municipality says. */
  z.strictObject({ kind: z.literal("law"), citation: words, text: words }).readonly(),
  z.strictObject({ kind: z.literal("signature"), lines }).readonly(),
]);

const day = z.custom<LocalDate>((value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value));

/** A letter as data. It holds every word of the letter; what shows it adds none but page numbers. */
const letterSchema = z
  .strictObject({
    language: z.literal("da"),
    date: day,
    caseNumber: words,
    title: words,
    sender: z.strictObject({ name: words, lines: z.array(words).readonly() }).readonly(),
    /** What stands in the window of the envelope: name and address, nothing else. */
    recipient: lines,
    /** Beside the sender: day, case, whom it is about, whom to ask. */
    reference: termsSchema,
    blocks: z.array(blockSchema).min(1).readonly(),
    /** The clauses and laws that the letter rests on, in one line at the end. */
    sources: words,
  })
  .readonly()
  .refine(({ blocks }) => noLevelSkipped(blocks), "a heading of level 3 stands under none of level 2")
  .brand("LetterDocument");

/** Brev, under arbejde: a letter before its text has been made fit to show. */
export type LetterDraft = z.input<typeof letterSchema>;
/** Brev: what is sent to somebody, as data; shown as a web page and as a PDF with the same text. */
export type LetterDocument = z.output<typeof letterSchema>;
/** Afsnit: one piece of a letter. */
export type LetterBlock = LetterDraft["blocks"][number];
/** The terms and what they are, as they stand in a letter. */
export type LetterTerm = z.input<typeof termsSchema>[number];

/**
 * A letter ready to be shown, printed and kept: characters that the font lacks are named, CPR numbers are masked.
 *
 * @throws z.ZodError for a letter with an empty text, a table with holes, or a heading level skipped.
 */
export const composeLetter = (draft: LetterDraft): LetterDocument => letterSchema.parse(draft);

/**
 * A letter that was kept as JSON. Its text is as it was: making it fit to show a second time changes nothing.
 *
 * @throws z.ZodError when it is no letter.
 */
export const readLetter = (kept: unknown): LetterDocument => letterSchema.parse(kept);

/**
 * Blocks that were kept as JSON, or are still to be made fit to show: the same text comes out as of a whole letter.
 *
 * @throws z.ZodError for what is no block.
 */
export const readBlocks = (kept: unknown): readonly z.output<typeof blockSchema>[] => z.array(blockSchema).parse(kept);

function noLevelSkipped(blocks: readonly { readonly kind: string; readonly level?: 2 | 3 }[]): boolean {
  const first = blocks.find(({ kind }) => kind === "heading");
  return first === undefined || first.level === 2;
}
