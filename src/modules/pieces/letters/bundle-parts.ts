import { paragraph, section, terms, written } from "../../../ui/letter/letter-blocks.ts";
import { readBlocks } from "../../../ui/letter/letter-document.ts";
import { printableText } from "../../../ui/letter/printable-text.ts";
import { type BesideReason, type BundlePiece, besideWords } from "../domain/bundle.ts";
import type { PlannedFile } from "../domain/bundle-files.ts";
import { digestInParts } from "../domain/digest-in-parts.ts";
import { everyText, type PieceKind } from "../domain/file-piece.ts";

/** Akt på papir: a piece as the template lays it out. */
export interface BundlePart {
  readonly name: string;
  readonly title: string;
  readonly startsPage: boolean;
  readonly blocks: readonly object[];
}

/** What is short and comes often stands on one page with others. */
const follow: ReadonlySet<PieceKind> = new Set(["note", "remark", "consent"]);

/** A piece with its number and all that it says. */
export const partOf = ({ number, piece }: BundlePiece, ...more: readonly object[]): BundlePart => ({
  name: piece.name,
  title: printableText(`${number}. ${piece.title}`),
  startsPage: !follow.has(piece.kind),
  blocks: [...piece.blocks, ...readBlocks(more)],
});

/** What is known of a paper when it is printed. */
export interface PaperFacts {
  readonly pages: number | null;
  /** SHA-256, in hexadecimals. */
  readonly hash: string | null;
}

/** The page before a paper as it came: what it is, and what follows. */
export const coverOf = (piece: BundlePiece, facts: PaperFacts): BundlePart =>
  partOf(
    piece,
    ...factsOf(facts),
    paragraph(
      facts.pages === 1 ? "Papiret står på næste side, som det kom." : "Papiret står på de næste sider, som det kom.",
    ),
  );

/** A paper of plain text: what it is, and every word of it. */
export const textOf = (piece: BundlePiece, facts: PaperFacts, text: string): BundlePart =>
  partOf(piece, ...factsOf(facts), ...section("Papirets tekst, som den kom", ...written(text)));

/** The page before the rest of a paper that is larger than one file. */
export const followOf = ({ number, piece }: BundlePiece): BundlePart => ({
  name: piece.name,
  title: printableText(`${number}. ${piece.title}, fortsat`),
  startsPage: true,
  blocks: readBlocks([paragraph("Her kommer resten af papiret. Det fylder mere end én fil.")]),
});

/** The page in the place of a paper that is not shown: what it is, and why. */
export const besideCoverOf = (piece: BundlePiece, why: BesideReason, facts: PaperFacts): BundlePart =>
  partOf(piece, ...factsOf(facts), { kind: "callout", paragraphs: [besideWords[why]] });

const factsOf = ({ hash, pages }: PaperFacts): readonly object[] =>
  terms([
    ["Sider i papiret", pages === null ? null : `${pages}`],
    ["Kontroltal (SHA-256)", hash === null ? null : digestInParts(hash)],
  ]);

/** A piece whose own words cannot be printed. */
export const unprintableOf = (piece: BundlePiece): BundlePart => ({
  ...partOf(piece),
  blocks: readBlocks([{ kind: "callout", paragraphs: [besideWords["not-printable"]] }]),
});

/** What the first page of each later file says. */
export const laterCover = ({ firstPage, lastPage }: PlannedFile, at: number, files: number): readonly object[] =>
  readBlocks([
    paragraph(`Det her er del ${at + 1} af ${files}. Den har side ${firstPage} til ${lastPage}.`),
    paragraph("Indholdet af alle dele står forrest i del 1."),
  ]);

/** A line that somebody has written, fit to be printed. */
export const shownLine = printableText;

/** What stands before the papers, with every word of it fit to be printed: titles, names and reasons are as somebody typed them. */
export const shownTexts = (blocks: readonly object[]): readonly object[] => everyText(blocks, printableText);

/** What is told of a page of a paper to whoever cannot see it. */
export const sheetWords = ({ piece }: BundlePiece, page: number, pages: number): string =>
  printableText(`Side ${page} af ${pages} i papiret »${piece.title}«, som det kom`);
