import { pageCount } from "../../../platform/printing/own-pdf.ts";
import type { Stretch } from "../../../platform/printing/stretch.ts";
import type { IndexBlock, PageTable } from "../domain/bundle.ts";
import { inPortions } from "../domain/foreword-portions.ts";
import { shownLine, shownTexts } from "../letters/bundle-parts.ts";
import type { Printing } from "./print-parts.ts";

/** What stands before the papers of a file, as it was printed. */
export interface PrintedForeword {
  readonly pdfs: readonly Buffer[];
  readonly length: number;
  readonly pages: number;
}

/** What stands before the papers of a bundle; its registers lead to the pages that are in the same file. */
export const forewordOf = (printing: Printing, table: PageTable, title?: string): Promise<PrintedForeword> =>
  printForeword(
    printing,
    title ?? printing.bundle.title,
    shownTexts(leadingInside(printing.bundle.foreword(table), table)),
  );

/** Rows whose page is in another file than the first lead nowhere. */
function leadingInside(blocks: readonly object[], table: PageTable): readonly object[] {
  const inside = new Set(table.filter(({ file }) => file === 1).map(({ firstPage }) => firstPage));
  return blocks.map((block) => {
    if (!isIndex(block)) return block;
    return { ...block, rows: block.rows.map((row) => ({ ...row, page: inside.has(row.page ?? 0) ? row.page : null })) };
  });
}

const isIndex = (block: object): block is IndexBlock => "kind" in block && block.kind === "index";

/** Prints what stands before the papers of one file; a long register in portions, so that it takes no more memory than a short one. */
export async function printForeword(
  printing: Printing,
  title: string,
  blocks: readonly object[],
): Promise<PrintedForeword> {
  const pdfs: Buffer[] = [];
  let pages = 0;
  for (const [at, portion] of inPortions(blocks).entries()) {
    const pdf = await printPortion(printing, title, portion, { firstPage: pages + 1, isFirst: at === 0 });
    pdfs.push(pdf);
    pages += pageCount(pdf);
  }
  return { pdfs, length: pdfs.reduce((sum, pdf) => sum + pdf.length, 0), pages };
}

async function printPortion(
  { bundle, press }: Printing,
  title: string,
  blocks: readonly object[],
  { firstPage, isFirst }: { readonly firstPage: number; readonly isFirst: boolean },
): Promise<Buffer> {
  const stretch: Stretch = {
    language: bundle.language,
    title: shownLine(title),
    date: bundle.date,
    foot: `Sag ${bundle.caseNumber}`,
    label: "Indhold, side",
    firstPage,
    cover: isFirst ? { above: bundle.sender.map(shownLine), recipient: bundle.recipient.map(shownLine) } : null,
    parts: [{ name: "", title: isFirst ? "" : "Indhold, fortsat", startsPage: false, blocks }],
    sheets: [],
  };
  const answer = await press.answer({ kind: "print", stretch, paper: null });
  if (answer.kind === "printed") return Buffer.from(answer.printed.pdf);
  throw new RangeError(
    `the foreword is not printed: ${answer.kind === "fault" ? `${answer.fault} ${answer.told ?? ""}` : answer.kind}`,
  );
}
