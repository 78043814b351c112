import type { BesideReason, Bundle, PageTable, PiecePages } from "./bundle.ts";

/** Trykt stykke: some pieces printed in one go, with the pages that they got. */
export interface BundleStretch {
  /** Where its bytes are kept. */
  readonly place: { readonly at: number; readonly length: number };
  readonly firstPage: number;
  readonly lastPage: number;
  /** Whether a paper from outside is in it. */
  readonly isForeign: boolean;
  readonly pieces: readonly StretchPiece[];
}

/** Akt i et stykke: where it begins and ends. One that is too large for one file goes on in the next stretch. */
export interface StretchPiece {
  readonly piece: string;
  readonly firstPage: number;
  readonly lastPage: number;
  readonly why: BesideReason | null;
}

/** Fil i et bundt: which stretches are in it, from one to before another. */
export interface PlannedFile {
  readonly from: number;
  readonly to: number;
  readonly firstPage: number;
  readonly lastPage: number;
}

/** Each file has some room beside the papers: its list of objects, its outline, and a page that says what it is. */
const roomBeside = 1.06;

/** The stretches in as many files as the limit asks for; a piece is divided only where it is larger than a file itself. */
export function filesOf(
  stretches: readonly BundleStretch[],
  bytesPerFile: number,
  forewordBytes: number,
): readonly PlannedFile[] {
  const cuts: number[] = [];
  let bytes = forewordBytes;
  stretches.forEach(({ place }, at) => {
    const isFull = (bytes + place.length) * roomBeside > bytesPerFile;
    if (isFull && at > (cuts.at(-1) ?? 0)) {
      cuts.push(at);
      bytes = coverBytes;
    }
    bytes += place.length;
  });
  return [0, ...cuts].map((from, index) => {
    const to = cuts[index] ?? stretches.length;
    return {
      from,
      to,
      firstPage: stretches[from]?.firstPage ?? 1,
      lastPage: stretches[to - 1]?.lastPage ?? 0,
    };
  });
}

const coverBytes = 40_000;

/** Every piece with its file and pages. */
export function pageTable(
  bundle: Pick<Bundle, "pieces">,
  stretches: readonly BundleStretch[],
  files: readonly PlannedFile[],
): PageTable {
  const table = new Map<string, PiecePages>();
  const numbers = new Map(bundle.pieces.map(({ number, piece }) => [piece.name, number]));
  for (const [at, { pieces }] of stretches.entries()) {
    const file = Math.max(1, files.findIndex(({ from, to }) => from <= at && at < to) + 1);
    for (const one of pieces) {
      const begun = table.get(one.piece);
      table.set(one.piece, begun === undefined ? begins(one, file, numbers.get(one.piece) ?? 0) : goesOn(begun, one));
    }
  }
  return [...table.values()];
}

const begins = ({ firstPage, lastPage, piece, why }: StretchPiece, file: number, number: number): PiecePages => ({
  piece,
  number,
  file,
  firstPage,
  pages: lastPage - firstPage + 1,
  state: why === null ? "whole" : "told-only",
  why,
});

const goesOn = (begun: PiecePages, { firstPage, lastPage }: StretchPiece): PiecePages => ({
  ...begun,
  pages: begun.pages + lastPage - firstPage + 1,
});

/** The names of the pieces that take the most room, where all of it is more than a receiver takes; else null. */
export function tooLargeOf(
  stretches: readonly BundleStretch[],
  files: readonly { readonly sizeBytes: number }[],
  bytesInAll: number | null,
): { readonly bytes: number; readonly largest: readonly string[] } | null {
  const bytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (bytesInAll === null || bytes <= bytesInAll) return null;
  const heaviest = stretches
    .filter(({ pieces }) => pieces.length === 1)
    .toSorted((one, other) => other.place.length - one.place.length);
  return {
    bytes,
    largest: [...new Set(heaviest.flatMap(({ pieces }) => pieces.map(({ piece }) => piece)))].slice(0, 5),
  };
}
