import { accepted, type Outcome, refused } from "../../kernel/outcome.ts";
import type { UploadRefusal } from "./upload-refusal.ts";
import type { ZipEntry } from "./zip.ts";

/** A text of Word's newer kind without programs, files inside, and anything fetched when it is opened. */
export function checkWord(entries: readonly ZipEntry[]): UploadRefusal | undefined {
  const names = entries.map(({ name }) => name);
  if (!names.includes("word/document.xml")) return "kind-not-taken";
  if (names.some((name) => /(^|\/)(vba[^/]*$|activeX\/|macrosheets\/)/i.test(name))) return "macros";
  if (names.some((name) => /(^|\/)embeddings\//i.test(name))) return "holds-files";
  const texts = xmlTexts(entries, /(\.xml|\.rels)$/i);
  if (!texts.ok) return texts.refusal;
  return texts.value.some((text) => /macroEnabled/i.test(text) || fetches(text)) ? "macros" : undefined;
}

/** A link that is followed when somebody presses it is no matter; a template, picture or object from elsewhere is. */
const fetches = (text: string): boolean =>
  [...text.matchAll(/<Relationship\s[^>]*>/g)].some(
    ([tag]) => /TargetMode\s*=\s*["']External["']/i.test(tag) && !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(tag),
  );

/** The same for a text of the open kind. */
export function checkOpenDocument(entries: readonly ZipEntry[]): UploadRefusal | undefined {
  if (!entries.some(({ name }) => name === "content.xml")) return "kind-not-taken";
  if (entries.some(({ name, content }) => /^(Basic|Scripts)\//.test(name) && content.length > 0)) return "macros";
  const texts = xmlTexts(entries, /\.(xml|rdf)$/i);
  if (!texts.ok) return texts.refusal;
  if (texts.value.some((text) => /<manifest:encryption-data/.test(text))) return "locked";
  if (texts.value.some((text) => /vnd\.sun\.star\.oleobject|<draw:object-ole/.test(text))) return "holds-files";
  return texts.value.some((text) => actsOrFetches.test(text)) ? "macros" : undefined;
}

const actsOrFetches =
  /<script:|vnd\.sun\.star\.script:|macro:\/\/|<(?:draw:image|draw:object|draw:plugin|draw:applet|text:section-source|draw:floating-frame)\s[^>]*xlink:href\s*=\s*["'](?:[a-z][a-z0-9+.-]+:|\/\/|\.\.)/i;

/** The texts that a document is written in; refused where one is in another alphabet's bytes or defines words of its own. */
function xmlTexts(entries: readonly ZipEntry[], names: RegExp): Outcome<readonly string[], UploadRefusal> {
  const texts = entries.filter(({ name }) => names.test(name)).map(({ content }) => content.toString("utf8"));
  if (texts.some((text) => /<!ENTITY|\0/.test(text))) return refused("broken");
  return accepted(texts.map(unescaped));
}

const unescaped = (text: string): string =>
  text.replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (whole, code: string) => {
    const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
    return point > 31 && point < 127 ? String.fromCharCode(point) : whole;
  });
