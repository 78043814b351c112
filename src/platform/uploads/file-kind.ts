import type { ZipEntry } from "./zip.ts";

/** What a file begins as: of the kinds that something is known about. What it then holds is for each kind's own reader to see. */
export type FileKind =
  | "pdf"
  | "jpeg"
  | "png"
  | "packed"
  | "phone-picture"
  | "old-office-file"
  | "mp4"
  | "mp3"
  | "ogg"
  | "wav"
  | "webm";

/** The kind that the first bytes tell; undefined for all others, and for plain text. */
export function fileKind(bytes: Buffer): FileKind | undefined {
  const begins = bytes.subarray(0, 12).toString("latin1");
  if (/^ftyp(heic|heix|heim|heis|hevc|hevx|mif1|msf1)/.test(begins.slice(4))) return "phone-picture";
  if (begins.startsWith("ftyp", 4)) return "mp4";
  return beginnings.find(([beginning]) => begins.startsWith(beginning))?.[1];
}

const beginnings: readonly (readonly [string, FileKind])[] = [
  ["%PDF-", "pdf"],
  ["\xff\xd8\xff", "jpeg"],
  ["\x89PNG\r\n\x1a\n", "png"],
  ["PK\x03\x04", "packed"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-office-file"],
  ["ID3", "mp3"],
  ["\xff\xfb", "mp3"],
  ["\xff\xf3", "mp3"],
  ["\xff\xf2", "mp3"],
  ["OggS", "ogg"],
  ["RIFF", "wav"],
  ["\x1aE\xdf\xa3", "webm"],
];

/** What kind of document is packed: Word's newer kind tells it in a list of contents, the open kind in its first file. */
export function packedKind(entries: readonly ZipEntry[]): "word" | "open-text" | undefined {
  const [first] = entries;
  if (first?.name === "mimetype" && first.content.toString("latin1") === openText) return "open-text";
  const contents = entries.find(({ name }) => name === "[Content_Types].xml")?.content.toString("utf8") ?? "";
  return /wordprocessingml\.document\.main\+xml|ms-word\.document\.macroEnabled/i.test(contents) ? "word" : undefined;
}

const openText = "application/vnd.oasis.opendocument.text";
