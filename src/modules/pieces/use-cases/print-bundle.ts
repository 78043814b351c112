import { sha256 } from "../../../platform/digests.ts";
import { joinedPdf } from "../../../platform/printing/joined-pdf.ts";
import { printProcess } from "../../../platform/printing/print-process.ts";
import { openSpool, type Spool } from "../../../platform/printing/spool.ts";
import type { Bundle, PageTable } from "../domain/bundle.ts";
import { filesOf, type PlannedFile, pageTable, tooLargeOf } from "../domain/bundle-files.ts";
import { outlineOf } from "../domain/bundle-outline.ts";
import { laterCover } from "../letters/bundle-parts.ts";
import { forewordOf, printForeword } from "./bundle-foreword.ts";
import type { Printing } from "./print-parts.ts";
import { type PrintedPieces, printPieces } from "./print-pieces.ts";

/** A file of a printed bundle. */
export interface PrintedFile {
  /** How it is called, without its ending: `Din sag, del 1 af 2`. */
  readonly name: string;
  /** Read again each time: only one file need be in memory. */
  readonly bytes: () => Promise<Buffer>;
  readonly sizeBytes: number;
  readonly sha256: Uint8Array;
  readonly firstPage: number;
  readonly lastPage: number;
}

/** Trykt bundt: its files, and where each piece stands in them. */
export interface PrintedBundle {
  readonly files: readonly PrintedFile[];
  readonly table: PageTable;
  /** What takes the room, where all of it together is more than the receiver takes; else null. */
  readonly tooLarge: { readonly bytes: number; readonly largest: readonly string[] } | null;
  /** The last page number in use: the next sending goes on after it. */
  readonly lastPage: number;
  /** The most memory that the printing process took, in megabytes. */
  readonly peakMegabytes: number;
  /** Lets go of the files; whoever prints does it when the bytes are kept. */
  readonly close: () => Promise<void>;
}

/** What one order to the printing process may cost. */
const orderLimits = { seconds: 60, megabytes: 220, renewAt: 120 } as const;

/**
 * Prints papers as one PDF, or as several where a receiver's limits ask for it: what stands before them, then each piece with its
 * pages numbered, papers from outside as they came. What cannot be shown is told of in its place, and never left out in silence.
 * It is printed in stretches by a process of its own, so that a case of ten years takes no more memory than a small one.
 */
export async function printBundle(bundle: Bundle): Promise<PrintedBundle> {
  const spool = await openSpool();
  const press = printProcess(orderLimits);
  try {
    const printing: Printing = { bundle, press, spool };
    const printed = await printPieces(printing);
    const foreword = await forewordOf(printing, pageTable(bundle, printed.stretches, []));
    const files = filesOf(printed.stretches, bundle.limits.bytesPerFile, foreword.length);
    const table = pageTable(bundle, printed.stretches, files);
    const made = await eachInTurn(files, (file, at) => madeFile(printing, printed, { file, at, files, table }));
    return {
      files: made,
      table,
      tooLarge: tooLargeOf(printed.stretches, made, bundle.limits.bytesInAll),
      lastPage: printed.nextPage - 1,
      peakMegabytes: press.peak(),
      close: spool.close,
    };
  } catch (fault) {
    await spool.close();
    throw fault;
  } finally {
    press.end();
  }
}

async function eachInTurn<Item, Made>(
  items: readonly Item[],
  make: (item: Item, at: number) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const [at, item] of items.entries()) made.push(await make(item, at));
  return made;
}

interface ToMake {
  readonly file: PlannedFile;
  readonly at: number;
  readonly files: readonly PlannedFile[];
  readonly table: PageTable;
}

async function madeFile(
  printing: Printing,
  { stretches }: PrintedPieces,
  { at, file, files, table }: ToMake,
): Promise<PrintedFile> {
  const { bundle, spool } = printing;
  const [first, last] = [file.firstPage, file.lastPage];
  const title = files.length === 1 ? bundle.title : `${bundle.title}, del ${at + 1} af ${files.length}`;
  const foreword =
    at === 0
      ? await forewordOf(printing, table, title)
      : await printForeword(printing, title, laterCover(file, at, files.length));
  // Its memory is of more use to the joining.
  printing.press.end();
  const before = foreword.pages;
  const parts = [...foreword.pdfs];
  for (const stretch of stretches.slice(file.from, file.to)) parts.push(await spool.read(stretch.place));
  const bytes = joinedPdf(parts, {
    title,
    language: "da-DK",
    date: bundle.date,
    labels: [
      { from: 0, prefix: "Indhold ", first: 1 },
      { from: before, prefix: "", first },
    ],
    outline: outlineOf(bundle.pieces, table, { file: at + 1, before, first }),
    isAccessible: stretches.slice(file.from, file.to).every(({ isForeign }) => !isForeign),
    pageOf: (number) => before + number - first,
  });
  return keptIn(spool, bytes, { name: title, firstPage: first, lastPage: last });
}

async function keptIn(
  spool: Spool,
  bytes: Buffer,
  facts: Pick<PrintedFile, "name" | "firstPage" | "lastPage">,
): Promise<PrintedFile> {
  const place = await spool.write(bytes);
  return { ...facts, sizeBytes: bytes.length, sha256: sha256(bytes), bytes: () => spool.read(place) };
}
