import { type FilePiece, type PieceKind, pieceKinds, pieceText, pieceWords } from "../../pieces/domain/file-piece.ts";

/** How many things of a file stand on one page. */
export const piecesOnPage = 100;

/** Udsnit af akterne: which of the things in a file are shown. */
export interface PieceQuery {
  /** `2024`; null for all years. */
  readonly year: string | null;
  readonly kind: PieceKind | null;
  /** Words that all stand in the thing; empty for all. */
  readonly words: string;
  /** Counted from 1. */
  readonly page: number;
}

/** The fields by which the list is narrowed. */
export const listFields = { year: "aar", kind: "art", words: "ord", page: "side" } as const;

/** All of the file, from the first page. */
export const wholeList: PieceQuery = { year: null, kind: null, words: "", page: 1 };

/** Reads which things are asked for; what is no year or kind narrows nothing. */
export function readPieceQuery(asked: (name: string) => string | undefined): PieceQuery {
  const year = asked(listFields.year) ?? "";
  return {
    year: /^\d{4}$/.test(year) ? year : null,
    kind: pieceKinds.find((kind) => pieceWords[kind].name === asked(listFields.kind)) ?? null,
    words: (asked(listFields.words) ?? "").trim(),
    page: Math.max(1, Number.parseInt(asked(listFields.page) ?? "1", 10) || 1),
  };
}

/** The same as an address tells it, without words: they may tell of people. */
export function pieceQueryText({ kind, page, year }: PieceQuery): string {
  const told = new URLSearchParams({
    ...(year !== null && { [listFields.year]: year }),
    ...(kind !== null && { [listFields.kind]: pieceWords[kind].name }),
    ...(page > 1 && { [listFields.page]: `${page}` }),
  }).toString();
  return told === "" ? "" : `?${told}`;
}

/** Side af akterne: those on one page, and how many there are of each year and kind. */
export interface PieceList<Item> {
  /** All that the query finds. */
  readonly found: readonly Item[];
  /** Those of them that stand on the page. */
  readonly shown: readonly Item[];
  readonly page: number;
  readonly pages: number;
  readonly years: readonly (readonly [year: string, count: number])[];
  readonly kinds: readonly (readonly [kind: PieceKind, count: number])[];
}

/** The things of a file that a query finds, a page of them at a time. */
export function pieceList<Item>(
  items: readonly Item[],
  query: PieceQuery,
  pieceOf: (item: Item) => FilePiece,
): PieceList<Item> {
  const found = items.filter((item) => finds(query, pieceOf(item)));
  const pages = Math.max(1, Math.ceil(found.length / piecesOnPage));
  const page = Math.min(query.page, pages);
  const all = items.map(pieceOf);
  return {
    found,
    shown: found.slice((page - 1) * piecesOnPage, page * piecesOnPage),
    page,
    pages,
    years: counted(all.map(yearOf)).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    kinds: counted(all.map(({ kind }) => kind)),
  };
}

const yearOf = ({ on }: FilePiece): string => on.slice(0, 4);

function counted<Key>(keys: readonly Key[]): readonly (readonly [Key, number])[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
}

function finds({ kind, words, year }: PieceQuery, piece: FilePiece): boolean {
  if (year !== null && yearOf(piece) !== year) return false;
  if (kind !== null && piece.kind !== kind) return false;
  if (words === "") return true;
  const text = pieceText(piece).toLocaleLowerCase("da");
  return words
    .toLocaleLowerCase("da")
    .split(/\s+/)
    .every((word) => text.includes(word));
}
