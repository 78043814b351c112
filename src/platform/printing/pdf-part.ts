import { found, type OwnPdf, outsideStrings, type PdfObject, readOwnPdf } from "./own-pdf.ts";

/** Where a part of a joined PDF begins to count: its objects, and the keys by which content finds its tag. */
export interface PartPlace {
  /** The part's own number among the parts: its tags' ids are told apart by it. */
  readonly part: number;
  readonly firstObject: number;
  readonly firstKey: number;
  /** The objects under which its pages and its tags are hung. */
  readonly pages: number;
  readonly document: number;
}

/** A part of a joined PDF, with its objects numbered anew. */
export interface PdfPart {
  readonly objects: readonly PdfObject[];
  /** How many numbers and keys it has taken. */
  readonly takenObjects: number;
  readonly takenKeys: number;
  /** The object of its pages, of the first of its tags, and of each page. */
  readonly pagesRoot: number;
  readonly topTag: number;
  readonly pages: readonly number[];
  /** Its rows of the tree from content to tags, and of that from ids to tags. */
  readonly parents: readonly string[];
  readonly ids: readonly (readonly [id: string, object: number])[];
  readonly roles: string;
}

/** Takes a part apart and numbers it for its place; links to pages are left to `linked`. */
export function numberedPart(bytes: Buffer, place: PartPlace): PdfPart {
  const pdf = readOwnPdf(bytes);
  const catalog = textOf(pdf, pdf.root);
  const [pages, tags] = [referred(catalog, "Pages"), referred(catalog, "StructTreeRoot")];
  const root = textOf(pdf, tags);
  const top = Number(found(/\/K \[(\d+) 0 R\]/, root));
  const left = new Set([pdf.root, pdf.info, tags, ...leftOut(catalog)]);
  const kept = [...pdf.objects.values()].filter(({ number }) => !left.has(number));
  const moved = (number: number): number => number + place.firstObject;
  const hung = new Map([
    [pages, (text: string) => text.replace("/Type /Pages", `/Type /Pages\n  /Parent ${place.pages} 0 R`)],
    [
      top,
      (text: string) => text.replace("/S /Document", "/S /Part").replace(/\/P \d+ 0 R/, `/P ${place.document} 0 R`),
    ],
  ]);
  return {
    objects: kept.map((object) => {
      const text = renumbered(object.text, place);
      return { ...object, number: moved(object.number), text: hung.get(object.number)?.(text) ?? text };
    }),
    takenObjects: Math.max(...pdf.objects.keys()) + 1,
    takenKeys: Number(/\/ParentTreeNextKey (\d+)/.exec(root)?.[1] ?? 0),
    pagesRoot: moved(pages),
    topTag: moved(top),
    pages: pagesUnder(pdf, pages).map(moved),
    parents: [...listIn(root, "Nums").matchAll(/(\d+) (\d+) 0 R/g)].map(
      ([, key, object]) => `${Number(key) + place.firstKey} ${moved(Number(object))} 0 R`,
    ),
    ids: [...listIn(root, "Names").matchAll(/\(([^()]*)\) (\d+) 0 R/g)].map(([, id, object]) => [
      `${place.part}-${id}`,
      moved(Number(object)),
    ]),
    roles: /\/RoleMap <<([^>]*)>>/.exec(root)?.[1] ?? "",
  };
}

const textOf = ({ objects }: OwnPdf, number: number): string => objects.get(number)?.text ?? "";
const referred = (text: string, key: string): number => Number(found(new RegExp(`/${key} (\\d+) 0 R`), text));
const listIn = (text: string, key: string): string => new RegExp(`/${key} \\[([^\\]]*)\\]`).exec(text)?.[1] ?? "";
const leftOut = (catalog: string): readonly number[] =>
  [...catalog.matchAll(/\/(?:Metadata|Outlines) (\d+) 0 R/g)].map(([, number]) => Number(number));

function pagesUnder(pdf: OwnPdf, number: number): readonly number[] {
  const text = textOf(pdf, number);
  if (!text.includes("/Type /Pages")) return [number];
  return [...listIn(text, "Kids").matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesUnder(pdf, Number(kid)));
}

/** Every number that points at another object or at a key, moved to the part's place; ids of tags are told apart. */
function renumbered(text: string, { firstKey, firstObject, part }: PartPlace): string {
  const moved = outsideStrings(text, (outside) =>
    outside
      .replace(/\b(\d+) 0 R\b/g, (_, number: string) => `${Number(number) + firstObject} 0 R`)
      .replace(/\/(StructParents?) (\d+)/g, (_, key: string, number: string) => `/${key} ${Number(number) + firstKey}`),
  );
  if (!moved.includes("/Type /StructElem")) return moved;
  return moved
    .replace("/ID (", `/ID (${part}-`)
    .replace(/\/Headers \[[^\]]*\]/g, (headers) => headers.replaceAll("(", `(${part}-`));
}
