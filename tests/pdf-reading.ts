import { getDocumentProxy } from "unpdf";
import { z } from "zod";

/** A PDF as a reader without eyes gets it. */
export interface ReadPdf {
  readonly title: unknown;
  readonly language: unknown;
  /** Whether the file says that all its content is tagged. */
  readonly isMarked: boolean;
  readonly pages: number;
  /** The text in reading order, page furniture (artifacts) left out. */
  readonly text: string;
  /** The page furniture: page numbers. */
  readonly furniture: string;
  /** Text that stands under no tag at all; must be none. */
  readonly untagged: string;
  /** Every role in the structure tree, in order: `H1`, `P`, `Table`, `TH`. */
  readonly roles: readonly string[];
}

/** Reads a PDF back with pdf.js: text by its tags, and the tree of tags. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const facts = new Map(Object.entries(info));
  const runs: Run[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    runs.push(...runsOf(items));
    roles.push(...rolesIn(await page.getStructTree()));
  }
  const told = (kind: Run["kind"]) =>
    squeezed(
      runs
        .filter((run) => run.kind === kind)
        .map(({ text }) => text)
        .join(""),
    );
  return {
    title: facts.get("Title"),
    language: facts.get("Language"),
    isMarked: (await pdf.getMarkInfo())?.Marked === true,
    pages: pdf.numPages,
    text: told("tagged"),
    furniture: told("artifact"),
    untagged: told("untagged"),
    roles,
  };
}

/** All that stands on each page of a PDF, furniture too. */
export async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(squeezed(items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join("")));
  }
  return texts;
}

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * What is left to compare when lines are broken differently: pdf.js gives the hyphen of a broken word as a real one, and
 * a list's dots as text.
 */
export const withoutBreaks = (text: string): string => text.replace(/[\s\u00AD•-]/g, "");

interface Run {
  readonly kind: "tagged" | "artifact" | "untagged";
  readonly text: string;
}

const itemSchema = z.object({
  type: z.string().optional(),
  tag: z.string().optional(),
  str: z.string().optional(),
  hasEOL: z.boolean().optional(),
});

/** Each run of text with what stands open around it: a tag, page furniture, or nothing. */
function runsOf(items: readonly unknown[]): readonly Run[] {
  const open: string[] = [];
  return items.flatMap((raw) => {
    const item = itemSchema.parse(raw);
    if (item.type?.startsWith("beginMarkedContent") === true) open.push(item.tag ?? "");
    if (item.type === "endMarkedContent") open.pop();
    return item.str === undefined
      ? []
      : [{ kind: kindIn(open), text: `${item.str}${item.hasEOL === true ? " " : ""}` }];
  });
}

function kindIn(open: readonly string[]): Run["kind"] {
  if (open.length === 0) return "untagged";
  return open.includes("Artifact") ? "artifact" : "tagged";
}

function rolesIn(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null || !("role" in node)) return [];
  const children = "children" in node && Array.isArray(node.children) ? node.children : [];
  return [String(node.role), ...children.flatMap(rolesIn)];
}
