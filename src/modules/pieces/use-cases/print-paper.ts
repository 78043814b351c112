import { sha256 } from "../../../platform/digests.ts";
import type { Paper, PrintFault, Sheet } from "../../../platform/printing/stretch.ts";
import { showsMoreThanItsPages } from "../../../platform/uploads/pdf.ts";
import type { BesideReason, BundlePaper, BundlePiece } from "../domain/bundle.ts";
import type { BundleStretch } from "../domain/bundle-files.ts";
import { besideCoverOf, coverOf, followOf, type PaperFacts, sheetWords } from "../letters/bundle-parts.ts";
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
  const known: PaperFacts = { pages: null, hash: bytes === undefined ? null : hexOf(bytes) };
  const beside = async (why: BesideReason, facts = known) => [
    required(await printParts(printing, [besideCoverOf(piece, why, facts)], firstPage, { why })),
  ];
  const type = types.find((one) => one === piece.paper.type);
  if (bytes === undefined) return beside("gone");
  if (type === undefined) return beside("other-kind");
  if (type === "application/pdf" && (await showsMoreThanItsPages(Buffer.from(bytes)))) return beside("filled-in");
  const paper: Paper = { type, bytes };
  const laid = await printing.press.answer({ kind: "sheets", paper, mostPages });
  if (laid.kind !== "sheets") return beside(laid.kind === "fault" ? laid.fault : "broken");
  const { flipped } = laid.sheets;
  const sheets = flipped.map(
    (isFlipped, at): Sheet => ({
      page: type === "application/pdf" ? at + 1 : null,
      flipped: isFlipped,
      alt: sheetWords(piece, at + 1, flipped.length),
    }),
  );
  const facts = { ...known, pages: sheets.length };
  const made = await printSheets(printing, { piece, paper, facts }, sheets, firstPage);
  return typeof made === "string" ? beside(made, facts) : made;
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
