/** A stream of a PDF: what is said of it, and where its bytes begin and end. */
export interface PdfStream {
  /** Each way to read what stands before it, without texts, remarks and needless space. */
  readonly facts: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** More than any file of the size that is taken in has use for. */
const mostStreams = 5000;

/** How much may be said of one stream, and how much may be read to find what is said of all: twice the largest file. */
const [longestFacts, mostReading] = [100_000, 20_000_000] as const;

/**
 * The streams of a file in the order in which they stand; undefined where one has nothing said of it or no end, or where
 * there are more of them, or more ways to read them, than a file has use for. The file is walked through once.
 */
export function streamsOf(text: string): readonly PdfStream[] | undefined {
  const said = saidOfStreams(text);
  if (said === undefined) return undefined;
  const streams: PdfStream[] = [];
  let to = 0;
  for (let at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
    const from = bytesBegin(text, at);
    const facts = said.get(at);
    if (facts === undefined && from === undefined) continue;
    if (to < at) to = text.indexOf("endstream", at);
    if (facts === undefined || from === undefined || to < 0 || streams.length === mostStreams) return undefined;
    streams.push({ facts, from, to });
  }
  return streams;
}

/** A word of its own with a new line behind it begins a stream; undefined for all else that is written so. */
function bytesBegin(text: string, at: number): number | undefined {
  if (!/[\s\0>]/.test(text[at - 1] ?? "")) return undefined;
  const after = at + 6;
  if (text[after] === "\n") return after + 1;
  return text[after] === "\r" && text[after + 1] === "\n" ? after + 2 : undefined;
}

/**
 * What is said of each stream, by where it stands. An object's number may also be written in a text or in a remark of
 * another, and readers go by offsets: so every number from which one comes to a stream counts.
 */
function saidOfStreams(text: string): ReadonlyMap<number, readonly string[]> | undefined {
  const said = new Map<number, string[]>();
  let left = mostReading;
  for (let at = text.indexOf("obj"); at >= 0; at = text.indexOf("obj", at + 3)) {
    if (text.startsWith("end", at - 3)) continue;
    const { facts, end } = dictionaryFrom(text, at + 3, Math.min(left, longestFacts));
    left -= end - at;
    if (left <= 0) return undefined;
    if (facts !== undefined && text.startsWith("stream", end)) said.set(end, [...(said.get(end) ?? []), facts]);
  }
  return said;
}

/**
 * Space, remarks, the beginning of a text, brackets of both kinds, texts in hexadecimals, and words. Nothing is looked at
 * beyond what is taken: what is read is what was counted.
 */
const token = /[\s\0]+|%[^\r\n]*|\(|<<|>>|<[^>]*>?|[[\]{})>]|\/?[^\s\0()<>[\]{}/%]+|\//y;

/** What stands from `<<` to its `>>`; no facts where none begins there. The end is as far as was read, with space behind. */
function dictionaryFrom(text: string, from: number, most: number): { readonly facts?: string; readonly end: number } {
  let at = behindSpace(text, from);
  if (!text.startsWith("<<", at)) return { end: at };
  let [depth, facts] = [0, ""];
  do {
    const read = tokenAt(text, at);
    if (endsNowhere.has(read)) return { end: at };
    depth += deeper[read] ?? 0;
    facts += asFact(read);
    at = read === "(" ? endOfText(text, at, from + most) : at + read.length;
  } while (depth > 0 && at - from < most);
  return depth === 0 ? { facts: facts.replaceAll(/ +/g, " "), end: behindSpace(text, at) } : { end: at };
}

/** The end of the file, and the number of another object. */
const endsNowhere: ReadonlySet<string> = new Set(["", "obj"]);

const deeper: Readonly<Record<string, number>> = { "<<": 1, ">>": -1 };

function tokenAt(text: string, at: number): string {
  token.lastIndex = at;
  return token.exec(text)?.[0] ?? "";
}

const isSpace = (read: string): boolean => /^[\s\0%]/.test(read);

const asFact = (read: string): string => (isSpace(read) ? " " : read === "(" ? "()" : read);

/** Behind any space and remarks. */
function behindSpace(text: string, from: number): number {
  let at = from;
  while (/[\s\0%]/.test(text[at] ?? "")) at += tokenAt(text, at).length;
  return at;
}

/** Behind the bracket that closes a text; a text may have brackets in it, in pairs or escaped. */
function endOfText(text: string, from: number, most: number): number {
  let depth = 0;
  for (let at = from; at < most && at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x5c) at += 1;
    else if (sign === 0x28) depth += 1;
    else if (sign === 0x29) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
