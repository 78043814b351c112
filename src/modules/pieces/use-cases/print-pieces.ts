import type { PrintFault } from "../../../platform/printing/stretch.ts";
import type { BundlePiece } from "../domain/bundle.ts";
import type { BundleStretch } from "../domain/bundle-files.ts";
import { partOf, unprintableOf } from "../letters/bundle-parts.ts";
import { printPaper } from "./print-paper.ts";
import { type Printing, printParts, required } from "./print-parts.ts";

/** The pieces as they were printed, stretch by stretch. */
export interface PrintedPieces {
  readonly stretches: readonly BundleStretch[];
  /** The number after that of the last page. */
  readonly nextPage: number;
}

/** Prints every piece in order, the papers as they came; the pages are numbered on from the first. */
export async function printPieces(printing: Printing): Promise<PrintedPieces> {
  const stretches: BundleStretch[] = [];
  let nextPage = printing.bundle.firstPage;
  for (const group of groupsOf(printing.bundle.pieces)) {
    const [only] = group;
    const made =
      group.length === 1 && only !== undefined && only.paper !== null
        ? await printPaper(printing, { ...only, paper: only.paper }, nextPage)
        : await printWords(printing, group, nextPage);
    stretches.push(...made);
    nextPage = (made.at(-1)?.lastPage ?? nextPage - 1) + 1;
  }
  return { stretches, nextPage };
}

/** So much goes to the press at once: enough for some tens of pages. */
const most = { pieces: 60, signs: 90_000 } as const;

/** The pieces in stretches: each paper for itself, the rest together until it is enough. */
function groupsOf(pieces: readonly BundlePiece[]): readonly (readonly BundlePiece[])[] {
  const groups: BundlePiece[][] = [];
  let signs = 0;
  for (const one of pieces) {
    const last = groups.at(-1);
    const size = JSON.stringify(one.piece.blocks).length;
    const fits =
      last?.[0]?.paper === null && one.paper === null && last.length < most.pieces && signs + size <= most.signs;
    if (fits) last?.push(one);
    else groups.push([one]);
    signs = (fits ? signs : 0) + size;
  }
  return groups;
}

/** Prints what we hold the words of. Where one cannot be printed, the others are, and its place says so. */
async function printWords(
  printing: Printing,
  pieces: readonly BundlePiece[],
  firstPage: number,
): Promise<readonly BundleStretch[]> {
  const whole = await printParts(
    printing,
    pieces.map((one) => partOf(one)),
    firstPage,
  );
  if (typeof whole !== "string") return [whole];
  const [only, ...others] = pieces;
  if (only === undefined) return [];
  if (others.length === 0) return [await printAgain(printing, only, firstPage)];
  const half = Math.ceil(pieces.length / 2);
  const before = await printWords(printing, pieces.slice(0, half), firstPage);
  return [
    ...before,
    ...(await printWords(printing, pieces.slice(half), (before.at(-1)?.lastPage ?? firstPage - 1) + 1)),
  ];
}

/** What a machine without room or time also brings about: it tells nothing of the words. */
const passing: ReadonlySet<PrintFault> = new Set(["died", "too-slow"]);

/**
 * Prints once more, in a fresh process, a piece that the press made nothing of. Only where its own words are the fault does its place
 * say so instead.
 *
 * @throws Error where it may go better another time: what is owed to a reader is not dropped for a passing fault.
 */
async function printAgain(printing: Printing, piece: BundlePiece, firstPage: number): Promise<BundleStretch> {
  printing.press.end();
  const made = await printParts(printing, [partOf(piece)], firstPage);
  if (typeof made !== "string") return made;
  if (passing.has(made)) throw new Error(`a piece of words is not printed yet: ${made}`);
  return required(await printParts(printing, [unprintableOf(piece)], firstPage, { why: "not-printable" }));
}
