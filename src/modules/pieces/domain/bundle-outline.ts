import type { BundlePiece, PageTable } from "./bundle.ts";

/** Bogmærke: a line of the outline, by which one gets to a page. */
export interface BundleBookmark {
  readonly title: string;
  /** Counted from 0 in the file. */
  readonly page: number;
  readonly under: readonly BundleBookmark[];
}

interface InFile {
  readonly file: number;
  /** How many pages stand before the first piece, and the number of its page. */
  readonly before: number;
  readonly first: number;
}

/** From how many pieces on they are folded by year. */
const foldedFrom = 40;

/** The outline of one file: what stands first, then the pieces in it; by year where they are many. */
export function outlineOf(
  pieces: readonly BundlePiece[],
  table: PageTable,
  { before, file, first }: InFile,
): readonly BundleBookmark[] {
  const named = new Map(pieces.map((one) => [one.piece.name, one]));
  const here = table.flatMap((row) => {
    const found = named.get(row.piece);
    if (found === undefined || row.file !== file) return [];
    const title = `${row.number}. ${found.piece.title}`;
    return [{ year: found.piece.on.slice(0, 4), title, page: before + row.firstPage - first, under: [] }];
  });
  const top = { title: "Indhold", page: 0, under: [] };
  if (here.length < foldedFrom) return [top, ...here];
  return [
    top,
    ...[...Map.groupBy(here, ({ year }) => year)].map(([year, under]) => ({
      title: year,
      page: under[0]?.page ?? 0,
      under,
    })),
  ];
}
