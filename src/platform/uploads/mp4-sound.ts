import { accepted, type Outcome, refused } from "../../kernel/outcome.ts";
import type { UploadRefusal } from "./upload-refusal.ts";

/** One box of the file: what kind it is, and where its content stands. */
interface Box {
  readonly type: string;
  /** Where the name of its kind stands. */
  readonly named: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The recording of a phone (m4a) without what it tells of anything else: where and with what it was made. Those parts are
 * emptied where they stand, since others point into the file by place. A film is no recording of what was said.
 */
export function cleanMp4Sound(bytes: Buffer): Outcome<Buffer, UploadRefusal> {
  const boxes = boxesIn(bytes, 0, bytes.length);
  const movie = boxes?.find(({ type }) => type === "moov");
  const inside = movie && boxesIn(bytes, movie.from, movie.to);
  if (!boxes?.some(({ type }) => type === "mdat") || !inside) return refused("broken");
  const tracks = inside.filter(({ type }) => type === "trak");
  const handlers = tracks.map((track) => handlerOf(bytes, track));
  if (handlers.length === 0 || handlers.some((handler) => handler !== "soun")) return refused("kind-not-taken");
  const told = [...boxes, ...inside, ...tracks.flatMap(({ from, to }) => boxesIn(bytes, from, to) ?? [])];
  return accepted(
    emptied(
      bytes,
      told.filter(({ type }) => telling.includes(type)),
    ),
  );
}

const telling: readonly string[] = ["udta", "meta", "uuid"];

/** More than any recording has use for. */
const mostBoxes = 5000;

/** The boxes that fill a stretch of the file; undefined where they do not. */
function boxesIn(bytes: Buffer, start: number, end: number): readonly Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = start; at < end; ) {
    const box = boxAt(bytes, at, end);
    if (box === undefined || boxes.length === mostBoxes) return undefined;
    boxes.push(box);
    at = box.to;
  }
  return boxes;
}

function boxAt(bytes: Buffer, at: number, end: number): Box | undefined {
  if (at + 8 > end) return undefined;
  const size = bytes.readUInt32BE(at);
  const type = bytes.subarray(at + 4, at + 8).toString("latin1");
  const isLong = size === 1;
  const head = isLong ? 16 : 8;
  if (at + head > end) return undefined;
  const length = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : size === 0 ? end - at : size;
  return length < head || at + length > end ? undefined : { type, named: at + 4, from: at + head, to: at + length };
}

/** What a track holds: `soun` for sound, `vide` for pictures. */
function handlerOf(bytes: Buffer, { from, to }: Box): string | undefined {
  const media = boxesIn(bytes, from, to)?.find(({ type }) => type === "mdia");
  const handler = media && boxesIn(bytes, media.from, media.to)?.find(({ type }) => type === "hdlr");
  return handler && bytes.subarray(handler.from + 8, handler.from + 12).toString("latin1");
}

function emptied(bytes: Buffer, boxes: readonly Box[]): Buffer {
  const clean = Buffer.from(bytes);
  for (const { from, named, to } of boxes) {
    clean.write("free", named, "latin1");
    clean.fill(0, from, to);
  }
  return clean;
}
