import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { accepted, type Outcome, refused } from "../../kernel/outcome.ts";
import type { UploadRefusal } from "./upload-refusal.ts";

const unpack = promisify(inflate);

/** One packed list of objects, and all of a file's together. */
const [largestList, largestInAll] = [20_000_000, 60_000_000] as const;

/** More than any file of the size that is taken in has use for. */
const mostStreams = 20_000;

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

/** A name may be written with its letters as numbers. */
const unescaped = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The objects that are packed in lists, as texts. */
async function packedObjects(bytes: Buffer, text: string): Promise<Outcome<readonly string[], UploadRefusal>> {
  const lists: string[] = [];
  const streams = [...text.matchAll(/(?<!end)stream\r?\n/g)];
  if (streams.length > mostStreams) return refused("broken");
  let size = 0;
  for (const match of streams) {
    const facts = factsBefore(text, match.index);
    if (!facts.some((each) => isList.test(each))) continue;
    const from = match.index + match[0].length;
    const isKnown = facts.every(isPlainlyPacked);
    const list = isKnown ? await unpacked(bytes.subarray(from, endOfStream(text, from))) : undefined;
    if (list === undefined) return refused("broken");
    size += list.length;
    if (size > largestInAll) return refused("unpacks-too-large");
    lists.push(unescaped(list));
  }
  return accepted(lists);
}

/** What is said of a stream stands between its number and itself: as it is written, and without texts and remarks in it. */
function factsBefore(text: string, at: number): readonly string[] {
  const near = unescaped(text.slice(Math.max(0, at - 4000), at));
  const bare = near.replace(/\((?:\\[\s\S]|[^()\\])*\)|%[^\r\n]*/g, " ");
  return [near, bare].map((each) => each.slice(each.search(/\d\s+obj(?![\s\S]*\d\s+obj)/) + 1));
}

const isPlainlyPacked = (facts: string): boolean =>
  /\/Filter[\s\0]*\[?[\s\0]*\/FlateDecode[\s\0]*\]?[\s\0]*(?:\/|>>)/.test(facts) && !named("Predictor").test(facts);

function endOfStream(text: string, from: number): number {
  const end = text.indexOf("endstream", from);
  return end < 0 ? text.length : end;
}

/** Undefined where it cannot be unpacked, or grows beyond all need. */
const unpacked = (packed: Buffer): Promise<string | undefined> =>
  unpack(packed, { maxOutputLength: largestList }).then(
    (list) => list.toString("latin1"),
    () => undefined,
  );
