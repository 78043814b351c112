import { pageCount } from "../../../platform/printing/own-pdf.ts";
import type { PrintProcess } from "../../../platform/printing/print-process.ts";
import type { Spool } from "../../../platform/printing/spool.ts";
import type { Paper, PieceMark, PrintFault, Sheet, Stretch } from "../../../platform/printing/stretch.ts";
import type { BesideReason, Bundle } from "../domain/bundle.ts";
import type { BundleStretch, StretchPiece } from "../domain/bundle-files.ts";
import type { BundlePart } from "../letters/bundle-parts.ts";

/** What printing a bundle needs. */
export interface Printing {
  readonly bundle: Bundle;
  readonly press: PrintProcess;
  readonly spool: Spool;
}

/** What has been made of a cover or an excuse, which our own press always prints. */
export function required(made: BundleStretch | PrintFault): BundleStretch {
  if (typeof made === "string") throw new RangeError(`the printing process prints nothing: ${made}`);
  return made;
}

/** What goes with parts that come from outside, or tell why it does not. */
interface Taken {
  readonly why?: BesideReason | null;
  readonly paper?: Paper | null;
  readonly sheets?: readonly Sheet[];
}

/** Prints parts in one go; or tells why the press can make nothing of them. */
export async function printParts(
  { bundle, press, spool }: Printing,
  parts: readonly BundlePart[],
  firstPage: number,
  { paper = null, sheets = [], why = null }: Taken = {},
): Promise<BundleStretch | PrintFault> {
  const { date, language, title } = bundle;
  const foot = `Sag ${bundle.caseNumber}`;
  const stretch: Stretch = { language, title, date, foot, label: "Side", firstPage, cover: null, parts, sheets };
  const answer = await press.answer({ kind: "print", stretch, paper });
  if (answer.kind !== "printed") return answer.kind === "fault" ? answer.fault : "broken";
  const pdf = Buffer.from(answer.printed.pdf);
  const lastPage = firstPage + pageCount(pdf) - 1;
  const pages = pagesOf(parts, answer.printed.marks, { firstPage, lastPage, isPaper: paper !== null });
  const pieces = pages.map((one): StretchPiece => ({ ...one, why }));
  return { place: await spool.write(pdf), firstPage, lastPage, isForeign: paper !== null, pieces };
}

/** Where each part begins and ends, by its marks; a paper goes on to the end of the stretch. */
function pagesOf(
  parts: readonly BundlePart[],
  marks: readonly PieceMark[],
  {
    firstPage,
    isPaper,
    lastPage,
  }: { readonly firstPage: number; readonly lastPage: number; readonly isPaper: boolean },
): readonly Omit<StretchPiece, "why">[] {
  const pageAt = new Map(marks.map(({ end, name, page }) => [`${name} ${end}`, page]));
  return parts.map(({ name }) => ({
    piece: name,
    firstPage: pageAt.get(`${name} false`) ?? firstPage,
    lastPage: isPaper ? lastPage : (pageAt.get(`${name} true`) ?? lastPage),
  }));
}
