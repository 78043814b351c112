import { accepted, type Outcome, refused } from "../../kernel/outcome.ts";
import type { UploadRefusal } from "./upload-refusal.ts";
import { attributesOf, openingTags, readAs, withoutPrefix, type XmlTag } from "./xml-tags.ts";
import type { ZipEntry } from "./zip.ts";

/** A text of Word's newer kind without programs, files inside, and anything fetched when it is opened. */
export function checkWord(entries: readonly ZipEntry[]): UploadRefusal | undefined {
  const names = entries.map(({ name }) => name);
  if (!names.includes("word/document.xml")) return "kind-not-taken";
  if (names.some((name) => /(^|\/)(vba[^/]*$|activeX\/|macrosheets\/)/i.test(name))) return "macros";
  if (names.some((name) => /(^|\/)embeddings\//i.test(name))) return "holds-files";
  const texts = xmlTexts(entries, /(\.xml|\.rels)$/i);
  if (!texts.ok) return texts.refusal;
  if (texts.value.some((text) => /macroEnabled/i.test(readAs(text)))) return "macros";
  return firstRefusal(texts.value, fetchesForWord);
}

/** A link that is followed when somebody presses it is no matter; a template, picture or object from elsewhere is. */
function fetchesForWord(tag: XmlTag): boolean {
  if (tag.name !== "Relationship") return false;
  const attributes = attributesOf(tag);
  const isElsewhere = attributes.some(
    ([name, value]) => withoutPrefix(name) === "TargetMode" && /^\s*External\s*$/i.test(value),
  );
  return isElsewhere && !attributes.some(([name, value]) => name === "Type" && value.endsWith("/hyperlink"));
}

/** The same for a text of the open kind. */
export function checkOpenDocument(entries: readonly ZipEntry[]): UploadRefusal | undefined {
  if (!entries.some(({ name }) => name === "content.xml")) return "kind-not-taken";
  if (entries.some(({ name, content }) => /^(Basic|Scripts)\//.test(name) && content.length > 0)) return "macros";
  const texts = xmlTexts(entries, /\.(xml|rdf)$/i);
  if (!texts.ok) return texts.refusal;
  const read = texts.value.map(readAs);
  if (read.some((text) => /<manifest:encryption-data/.test(text))) return "locked";
  if (read.some((text) => /vnd\.sun\.star\.oleobject|<draw:object-ole/.test(text))) return "holds-files";
  if (read.some((text) => /<script:|vnd\.sun\.star\.script:|macro:\/\//i.test(text))) return "macros";
  return firstRefusal(texts.value, fetchesForOpenText);
}

/** A link is no matter; what is shown or begun when the text opens must lie in it. */
function fetchesForOpenText(tag: XmlTag): boolean {
  if (!shown.has(tag.name)) return false;
  return attributesOf(tag).some(
    ([name, value]) => withoutPrefix(name) === "href" && /^\s*(?:[a-z][a-z0-9+.-]+:|\/\/|\.\.)/i.test(value),
  );
}

const shown: ReadonlySet<string> = new Set([
  "image",
  "fill-image",
  "background-image",
  "object",
  "plugin",
  "applet",
  "section-source",
  "floating-frame",
]);

function firstRefusal(texts: readonly string[], fetches: (tag: XmlTag) => boolean): UploadRefusal | undefined {
  for (const text of texts) {
    for (const tag of openingTags(text)) {
      if (tag === undefined) return "broken";
      if (fetches(tag)) return "macros";
    }
  }
  return undefined;
}

/** More than any text of the size that is taken in has use for: the pictures are not among it. */
const longestTexts = 10_000_000;

/** The texts that a document is written in; refused where one is in another alphabet's bytes or defines words of its own. */
function xmlTexts(entries: readonly ZipEntry[], names: RegExp): Outcome<readonly string[], UploadRefusal> {
  const contents = entries.filter(({ name }) => names.test(name)).map(({ content }) => content);
  if (contents.reduce((sum, { length }) => sum + length, 0) > longestTexts) return refused("unpacks-too-large");
  const texts = contents.map((content) => content.toString("utf8"));
  return texts.some((text) => /<!(?:ENTITY|ATTLIST)|\0/.test(text)) ? refused("broken") : accepted(texts);
}
