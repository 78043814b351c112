import { formatDate } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { IndexRow, PageTable, PiecePages } from "./bundle.ts";
import type { PieceKind } from "./file-piece.ts";

/** Akt i et register: what an index tells of a piece. */
export interface IndexedPiece {
  readonly name: string;
  readonly number: number;
  readonly kind: PieceKind;
  readonly on: LocalDate;
  readonly title: string;
}

/** From how many pieces on an index is folded. */
const foldedFrom = 120;

/** What a case turns on: an index of many pieces tells of these first. */
const main: ReadonlySet<PieceKind> = new Set<PieceKind>([
  "application",
  "assessment",
  "hearing",
  "decision",
  "plan",
  "follow-up",
]);

/** The pieces that a case turns on, where there are so many in all that they would be lost among the others; else none. */
export const mainPieces = <Piece extends IndexedPiece>(pieces: readonly Piece[]): readonly Piece[] =>
  pieces.length < foldedFrom ? [] : pieces.filter(({ kind }) => main.has(kind));

interface Telling<Piece> {
  /** Whether notes in a row are told of month by month. */
  readonly isFolded: boolean;
  /** What is told of how much of a piece is there. */
  readonly word: (piece: Piece) => string;
}

/** The rows of an index: number, day, what it is, how much of it, and page. Notes in a row may be told of by the month. */
export function indexRows<Piece extends IndexedPiece>(
  pieces: readonly Piece[],
  table: PageTable,
  { isFolded, word }: Telling<Piece>,
): readonly IndexRow[] {
  const pages = new Map(table.map((row) => [row.piece, row]));
  return inRows(pieces, isFolded, word).map((some) => rowOf(some, pages, word));
}

/** Notes of one month that follow each other and are given alike; each other piece for itself. */
function inRows<Piece extends IndexedPiece>(
  pieces: readonly Piece[],
  isFolded: boolean,
  word: (piece: Piece) => string,
): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const before = rows.at(-1)?.at(-1);
    if (isFolded && before !== undefined && belongTogether(before, piece) && word(before) === word(piece))
      rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

const belongTogether = (one: IndexedPiece, other: IndexedPiece): boolean =>
  one.kind === "note" && other.kind === "note" && one.on.slice(0, 7) === other.on.slice(0, 7);

function rowOf<Piece extends IndexedPiece>(
  some: readonly Piece[],
  pages: ReadonlyMap<string, PiecePages>,
  word: (piece: Piece) => string,
): IndexRow {
  const [first, last] = [some[0], some.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("a row of an index tells of something");
  const page = pages.get(first.name)?.firstPage ?? null;
  const isOne = some.length === 1;
  return {
    cells: [
      isOne ? `${first.number}` : `${first.number}-${last.number}`,
      isOne ? formatDate(first.on) : monthOf(first.on),
      isOne ? first.title : `Journal: ${some.length} notater`,
      word(first),
      page === null ? "–" : `${page}`,
    ],
    page,
  };
}

/** `marts 2026`: the date without its day. */
const monthOf = (day: LocalDate): string => formatDate(day).replace(/^\d+\.\s/, "");
