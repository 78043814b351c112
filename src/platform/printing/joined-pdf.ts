import { createHash } from "node:crypto";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { PdfObject } from "./own-pdf.ts";
import { metadataOf } from "./pdf-metadata.ts";
import { type OutlineEntry, outlineObjects, pdfText } from "./pdf-outline.ts";
import { numberedPart, type PdfPart } from "./pdf-part.ts";

/** How the pages from one on are called. */
export interface PageLabel {
  /** Counted from 0 in the file. */
  readonly from: number;
  /** What stands before the number. */
  readonly prefix: string;
  readonly first: number;
}

/** What is told of a joined PDF as a whole. */
export interface JoinedFacts {
  readonly title: string;
  readonly language: string;
  readonly date: LocalDate;
  readonly labels: readonly PageLabel[];
  readonly outline: readonly OutlineEntry[];
  /** Whether every page is tagged by PDF/UA-1: a paper from outside is not. */
  readonly isAccessible: boolean;
  /** The page, counted from 0 in the file, that a link `page:45` leads to. */
  readonly pageOf: (number: number) => number;
}

/**
 * Joins PDFs of our own press into one, in order: pages, tags, links and fonts are kept, with one tree of tags, one outline and the
 * numbers by which readers call the pages. The same parts always give the same bytes.
 */
export function joinedPdf(parts: readonly Buffer[], facts: JoinedFacts): Buffer {
  const [root, info, pages, tags, document, metadata] = [1, 2, 3, 4, 5, 6];
  let [firstObject, firstKey] = [6, 0];
  const numbered = parts.map((bytes, part) => {
    const one = numberedPart(bytes, { part, firstObject, firstKey, pages, document });
    firstObject += one.takenObjects;
    firstKey += one.takenKeys;
    return one;
  });
  const allPages = numbered.flatMap((one) => one.pages);
  const outline = outlineObjects(facts.outline, firstObject + 1, allPages);
  const xml = Buffer.from(metadataOf(facts));
  return written(
    [
      plain(root, catalogOf(facts, { pages, tags, metadata, outline: firstObject + 1 })),
      plain(info, `<< /Title ${pdfText(facts.title)} >>`),
      plain(
        pages,
        `<< /Type /Pages /Count ${allPages.length} /Kids [${refs(numbered.map((one) => one.pagesRoot))}] >>`,
      ),
      plain(tags, treeOfTags(numbered, document, firstKey)),
      plain(
        document,
        `<< /Type /StructElem /S /Document /P ${tags} 0 R /K [${refs(numbered.map((one) => one.topTag))}] >>`,
      ),
      { number: metadata, text: `<< /Type /Metadata /Subtype /XML /Length ${xml.length} >>`, stream: xml },
      ...numbered.flatMap(({ objects }) => objects.map((object) => linked(object, allPages, facts.pageOf))),
      ...outline.map(({ number, text }) => plain(number, text)),
    ],
    root,
    info,
  );
}

const plain = (number: number, text: string): PdfObject => ({ number, text, stream: null });
const refs = (numbers: readonly number[]): string => numbers.map((number) => `${number} 0 R`).join(" ");

interface Roots {
  readonly pages: number;
  readonly tags: number;
  readonly metadata: number;
  readonly outline: number;
}

function catalogOf({ labels, language }: JoinedFacts, { metadata, outline, pages, tags }: Roots): string {
  const numbers = labels.map(({ first, from, prefix }) => {
    const before = prefix === "" ? "" : `/P ${pdfText(prefix)} `;
    return `${from} << ${before}/S /D /St ${first} >>`;
  });
  return [
    `<< /Type /Catalog /Pages ${pages} 0 R /Metadata ${metadata} 0 R /Lang (${language}) /StructTreeRoot ${tags} 0 R`,
    "/MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true /Direction /L2R >>",
    `/PageMode /UseOutlines /Outlines ${outline} 0 R /PageLabels << /Nums [${numbers.join(" ")}] >> >>`,
  ].join("\n");
}

function treeOfTags(parts: readonly PdfPart[], document: number, keys: number): string {
  const ids = parts.flatMap((part) => part.ids).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const roles = new Map(
    parts.flatMap((part) => [...part.roles.matchAll(/\/(\w+) \/(\w+)/g)].map(([, from, to]) => [from, to] as const)),
  );
  return [
    `<< /Type /StructTreeRoot /K [${document} 0 R] /ParentTreeNextKey ${keys}`,
    `/RoleMap << ${[...roles].map(([from, to]) => `/${from} /${to}`).join(" ")} >>`,
    ...(ids.length === 0 ? [] : [`/IDTree << /Names [${ids.map(([id, at]) => `(${id}) ${at} 0 R`).join(" ")}] >>`]),
    `/ParentTree << /Nums [${parts.flatMap((part) => part.parents).join("\n")}] >> >>`,
  ].join("\n");
}

/** A link to a page by its number leads to the page itself, and says so to whoever cannot see it. */
function linked(object: PdfObject, pages: readonly number[], pageOf: JoinedFacts["pageOf"]): PdfObject {
  const number = /\/URI \(page:(\d+)\)/.exec(object.text)?.[1];
  if (number === undefined) return object;
  const page = pages[pageOf(Number(number))];
  const text = object.text
    .replace(/\/A <<[^>]*>>/, `/Dest [${page} 0 R /XYZ null null null]`)
    .replace(/\/Contents \([^)]*\)/, `/Contents ${pdfText(`Side ${number}`)}`);
  return { ...object, text };
}

function written(objects: readonly PdfObject[], root: number, info: number): Buffer {
  const chunks: Buffer[] = [Buffer.from("%PDF-1.7\n%\x80\x80\x80\x80\n", "latin1")];
  const places = new Map<number, number>();
  let at = chunks[0]?.length ?? 0;
  const put = (bytes: Buffer): void => {
    chunks.push(bytes);
    at += bytes.length;
  };
  for (const { number, stream, text } of objects) {
    places.set(number, at);
    put(Buffer.from(`${number} 0 obj\n${text}\n`, "latin1"));
    if (stream !== null) for (const bytes of [begin, stream, end]) put(bytes);
    put(close);
  }
  const size = Math.max(...places.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => rowOf(number, places.get(number)));
  const hash = createHash("sha256");
  for (const chunk of chunks) hash.update(chunk);
  const id = hash.digest("hex").slice(0, 32);
  const tail = `trailer\n<< /Size ${size} /Root ${root} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>] >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...chunks, Buffer.from(`xref\n0 ${size}\n${rows.join("")}${tail}`, "latin1")]);
}

const [begin, end, close] = [Buffer.from("stream\n"), Buffer.from("\nendstream\n"), Buffer.from("endobj\n")];

const rowOf = (number: number, at: number | undefined): string =>
  at === undefined
    ? `${number === 0 ? "0000000000 65535" : "0000000000 00000"} f \n`
    : `${String(at).padStart(10, "0")} 00000 n \n`;
