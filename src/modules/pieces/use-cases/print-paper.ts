import { sha256 } from "../../../platform/digests.ts";
import type { Paper, PaperSheets, PrintFault, Sheet } from "../../../platform/printing/stretch.ts";
import { showsMoreThanItsPages } from "../../../platform/uploads/pdf.ts";
import type { BesideReason, BundlePaper, BundlePiece } from "../domain/bundle.ts";
import type { BundleStretch } from "../domain/bundle-files.ts";
import { besideCoverOf, coverOf, followOf, type PaperFacts, sheetWords, textOf } from "../letters/bundle-parts.ts";
import { type Printing, printParts, required } from "./print-parts.ts";

/** A piece with its paper. */
export type PieceWithPaper = BundlePiece & { readonly paper: BundlePaper };

/** The most pages of one paper; a longer one goes along as a file of its own. */
const mostPages = 400;

/**
 * Prints a paper behind a page of ours that describes it, each of its pages as it came. One that cannot be shown is described, with
 * why: it harms none of the others.
 */
export async function printPaper(
  printing: Printing,
  piece: PieceWithPaper,
  firstPage: number,
): Promise<readonly BundleStretch[]> {
  const bytes = await piece.paper.bytes();
  const facts: PaperFacts = { pages: null, hash: bytes === undefined ? null : hexOf(bytes) };
  const made = bytes === undefined ? "gone" : await asItCame(printing, piece, bytes, facts, firstPage);
  if (typeof made !== "string") return made;
  const why = made === "died" ? "broken" : made;
  return [required(await printParts(printing, [besideCoverOf(piece, why, facts)], firstPage, { why }))];
}

/** The paper as it came, or why it cannot be shown. */
async function asItCame(
  printing: Printing,
  piece: PieceWithPaper,
  bytes: Uint8Array,
  facts: PaperFacts,
  firstPage: number,
): Promise<readonly BundleStretch[] | PrintFault | BesideReason> {
  if (piece.paper.type === "text/plain") return printText(printing, piece, bytes, facts, firstPage);
  const type = types.find((one) => one === piece.paper.type);
  if (type === undefined) return "other-kind";
  if (type === "application/pdf" && (await showsMoreThanItsPages(Buffer.from(bytes)))) return "filled-in";
  const paper: Paper = { type, bytes };
  const laid = await printing.press.answer({ kind: "sheets", paper, mostPages });
  if (laid.kind !== "sheets") return laid.kind === "fault" ? laid.fault : "broken";
  const sheets = sheetsOf(piece, type, laid.sheets);
  if (sheets.length === 0) return "broken";
  return printSheets(printing, { piece, paper, facts: { ...facts, pages: sheets.length } }, sheets, firstPage);
}

const sheetsOf = (piece: PieceWithPaper, type: Paper["type"], { flipped }: PaperSheets): readonly Sheet[] =>
  flipped.map((isFlipped, at) => ({
    page: type === "application/pdf" ? at + 1 : null,
    flipped: isFlipped,
    alt: sheetWords(piece, at + 1, flipped.length),
  }));

/** A plain text of more signs than this goes along as a file of its own. */
const mostSigns = 200_000;

/** Prints a plain text as words of ours. */
async function printText(
  printing: Printing,
  piece: PieceWithPaper,
  bytes: Uint8Array,
  facts: PaperFacts,
  firstPage: number,
): Promise<readonly BundleStretch[] | PrintFault | BesideReason> {
  const text = new TextDecoder().decode(bytes);
  if (text.length > mostSigns) return "too-heavy";
  const made = await printParts(printing, [textOf(piece, facts, text)], firstPage);
  return typeof made === "string" ? made : [made];
}

const types = ["application/pdf", "image/jpeg", "image/png"] as const;
const hexOf = (bytes: Uint8Array): string => Buffer.from(sha256(bytes)).toString("hex");

interface ToPrint {
  readonly piece: PieceWithPaper;
  readonly paper: Paper;
  readonly facts: PaperFacts;
}

/** Prints pages of a paper, the first of them behind its cover; in halves where they are more than one file holds. */
async function printSheets(
  printing: Printing,
  toPrint: ToPrint,
  sheets: readonly Sheet[],
  firstPage: number,
  isFirst = true,
): Promise<readonly BundleStretch[] | PrintFault> {
  const { facts, paper, piece } = toPrint;
  const part = isFirst ? coverOf(piece, facts) : followOf(piece);
  const made = await printParts(printing, [part], firstPage, { paper, sheets });
  if (typeof made === "string") return made;
  if (made.place.length < printing.bundle.limits.bytesPerFile * fillsAFile) return [made];
  if (sheets.length === 1) return "too-heavy";
  const half = Math.ceil(sheets.length / 2);
  const before = await printSheets(printing, toPrint, sheets.slice(0, half), firstPage, isFirst);
  if (typeof before === "string") return before;
  const next = (before.at(-1)?.lastPage ?? firstPage) + 1;
  const after = await printSheets(printing, toPrint, sheets.slice(half), next, false);
  return typeof after === "string" ? after : [...before, ...after];
}

/** How much of a file one stretch may fill. */
const fillsAFile = 0.85;
