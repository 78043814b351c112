import { crc32 } from "node:zlib";
import { accepted, type Outcome, refused } from "../../kernel/outcome.ts";
import { hasTooManyPixels } from "./picture-size.ts";
import type { UploadRefusal } from "./upload-refusal.ts";

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
  /** Length, name, data and check sum, as they stand. */
  readonly whole: Buffer;
}

const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** What a picture is decoded and coloured by. All else tells of something: texts, times, Exif, who made it with what. */
const kept: readonly string[] = [
  "IHDR",
  "PLTE",
  "IDAT",
  "IEND",
  "tRNS",
  "gAMA",
  "cHRM",
  "sRGB",
  "iCCP",
  "sBIT",
  "pHYs",
];

/** Programs write the picture in chunks of at least some thousand bytes: more chunks than this hold no picture. */
const mostChunks = 4000;

/** A profile of colours takes some kilobytes; packed, more than this could unpack to anything. */
const largestProfile = 1_000_000;

/**
 * The picture without texts, times, Exif and whatever else tells of anything but the picture, and without what was hung on
 * behind. Its own data is copied as it stands.
 */
export function cleanPng(bytes: Buffer): Outcome<Buffer, UploadRefusal> {
  const chunks = chunksOf(bytes);
  const [head] = chunks ?? [];
  if (!chunks || head?.name !== "IHDR" || head.data.length !== 13) return refused("broken");
  const size = { width: head.data.readUInt32BE(0), height: head.data.readUInt32BE(4) };
  if (size.width * size.height === 0) return refused("broken");
  if (hasTooManyPixels(size)) return refused("too-many-pixels");
  if (!chunks.some(({ name }) => name === "IDAT")) return refused("broken");
  const own = chunks.filter(
    ({ name, data }) => kept.includes(name) && (name !== "iCCP" || data.length <= largestProfile),
  );
  return accepted(Buffer.concat([signature, ...own.map(({ whole }) => whole)]));
}

/** The chunks up to the end of the picture; undefined where one is cut or changed. */
function chunksOf(bytes: Buffer): readonly Chunk[] | undefined {
  if (!bytes.subarray(0, 8).equals(signature)) return undefined;
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length && chunks.length < mostChunks; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return undefined;
    const name = bytes.subarray(at + 4, at + 8).toString("latin1");
    chunks.push({ name, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) });
    if (name === "IEND") return chunks;
    at = end;
  }
  return undefined;
}
