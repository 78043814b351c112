import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { accepted, type Outcome, refused } from "../../kernel/outcome.ts";
import { type PdfStream, streamsOf } from "./pdf-streams.ts";
import type { UploadRefusal } from "./upload-refusal.ts";

const unpack = promisify(inflate);

/** One packed list of objects, and all of a file's together. */
const [largestList, largestInAll] = [10_000_000, 20_000_000] as const;

/** Names end at a space or at a sign with a meaning. */
const ended = "(?=[\\s\\0()<>[\\]{}/%]|$)";
const named = (...names: readonly string[]): RegExp => new RegExp(`/(?:${names.join("|")})${ended}`);

const isLocked = named("Encrypt");
const acts = [
  named("JavaScript", "Launch", "SubmitForm", "ImportData", "RichMedia", "XFA"),
  /\/JS[\s\0]*(?:[(<]|\d+[\s\0]+\d+[\s\0]+R)/,
];
const holds = named("EmbeddedFiles?", "FileAttachment");
const isList = named("ObjStm", "First");

/**
 * The file as it came, where nothing in it can act or is hidden in it: no password, no scripts or programs to start, no
 * forms that send themselves, no files inside. Every byte is searched, since readers go by offsets and not by order; so are
 * the lists of objects that are packed. What cannot be searched is refused.
 */
export async function checkedPdf(bytes: Buffer): Promise<Outcome<Buffer, UploadRefusal>> {
  const text = bytes.toString("latin1");
  const last = text.lastIndexOf("%%EOF");
  if (!text.startsWith("%PDF-") || last < 0 || /[^\s\0]/.test(text.slice(last + 5))) return refused("broken");
  const plain = unescaped(text);
  if (isLocked.test(plain)) return refused("locked");
  const lists = await packedObjects(bytes, text);
  if (!lists.ok) return lists;
  for (const part of [plain, ...lists.value]) {
    if (acts.some((pattern) => pattern.test(part))) return refused("acts-by-itself");
    if (holds.test(part)) return refused("holds-files");
  }
  return accepted(bytes);
}

/** What lies on top of a page and is no part of it: fields that are filled in, and remarks that are written on it. */
const laidOn =
  /\/Subtype[\s\0]*\/(?:Widget|FreeText|Stamp|Ink|Highlight|Underline|StrikeOut|Squiggly|Caret|Line|Square|Circle|Polygon|PolyLine|Redact|Text)(?=[\s\0()<>[\]{}/%]|$)/;

/** Whether a reader shows more of a file than its pages hold: then a copy of its pages alone would lack words. */
export async function showsMoreThanItsPages(bytes: Buffer): Promise<boolean> {
  const text = bytes.toString("latin1");
  if (laidOn.test(unescaped(text))) return true;
  const lists = await packedObjects(bytes, text);
  return lists.ok && lists.value.some((list) => laidOn.test(list));
}

/** A name may be written with its letters as numbers. */
function unescaped(text: string): string {
  if (!text.includes("#")) return text;
  const bytes = Buffer.from(text, "latin1");
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1, length += 1) {
    const code = bytes[at] === 0x23 ? hexadecimal(bytes[at + 1]) * 16 + hexadecimal(bytes[at + 2]) : Number.NaN;
    bytes[length] = Number.isNaN(code) ? (bytes[at] ?? 0) : code;
    if (!Number.isNaN(code)) at += 2;
  }
  return bytes.toString("latin1", 0, length);
}

/** The number that a sign stands for; none for signs that are no hexadecimals. */
function hexadecimal(sign = 0): number {
  if (sign >= 0x30 && sign <= 0x39) return sign - 0x30;
  const letter = sign | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Number.NaN;
}

/** The objects that are packed in lists, as texts. */
async function packedObjects(bytes: Buffer, text: string): Promise<Outcome<readonly string[], UploadRefusal>> {
  const lists: string[] = [];
  const streams = streamsOf(text);
  if (streams === undefined) return refused("broken");
  let size = 0;
  for (const stream of streams) {
    const facts = stream.facts.map(unescaped);
    if (!facts.some((each) => isList.test(each))) continue;
    const list = facts.every(isPlainlyPacked) ? await unpacked(bytes, stream) : undefined;
    if (list === undefined) return refused("broken");
    size += list.length;
    if (size > largestInAll) return refused("unpacks-too-large");
    lists.push(unescaped(list));
  }
  return accepted(lists);
}

/** Packed once, in the ordinary way, and with nothing done to it before. */
const isPlainlyPacked = (facts: string): boolean =>
  /\/Filter ?\[? ?\/FlateDecode ?\]? ?(?:\/|>>)/.test(facts) &&
  facts.split(filter).length === 2 &&
  !treated.test(facts);
const filter = named("Filter");
const treated = named("Predictor", "F");

/** Undefined where it cannot be unpacked, or grows beyond all need. */
const unpacked = (bytes: Buffer, { from, to }: PdfStream): Promise<string | undefined> =>
  unpack(bytes.subarray(from, to), { maxOutputLength: largestList }).then(
    (list) => list.toString("latin1"),
    () => undefined,
  );
