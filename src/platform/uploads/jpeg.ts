import { accepted, type Outcome, refused } from "../../kernel/outcome.ts";
import { exifOrientation, orientationSegment } from "./exif-orientation.ts";
import { hasTooManyPixels } from "./picture-size.ts";
import type { UploadRefusal } from "./upload-refusal.ts";

/** One marker of the file with all that belongs to it. */
interface Segment {
  readonly marker: number;
  /** What follows the length. */
  readonly payload: Buffer;
  /** The picture's own data after the marker of a scan. */
  readonly scan: Buffer;
}

/**
 * The picture without all that tells of anything else: where and when it was taken, with what, by whom, comments, small
 * copies of it, and whatever was hung on behind. The picture's own data is copied as it stands. Which way up it is shown is
 * kept, since the picture would else lie down.
 */
export function cleanJpeg(bytes: Buffer): Outcome<Buffer, UploadRefusal> {
  const segments = segmentsOf(bytes);
  if (segments === undefined) return refused("broken");
  const frames = segments.filter(({ marker }) => isFrame(marker));
  const [size, ...more] = frames.map(({ payload }) => sizeIn(payload));
  const scans = segments.filter(({ marker }) => marker === startOfScan).length;
  if (!size || more.length > 0 || scans === 0 || scans > mostScans || size.width * size.height === 0)
    return refused("broken");
  if (hasTooManyPixels(size)) return refused("too-many-pixels");
  return accepted(written(segments));
}

const [startOfScan, endOfImage, app0, app1, app2, app14] = [0xda, 0xd9, 0xe0, 0xe1, 0xe2, 0xee] as const;

/** A progressive picture has some ten; each makes a reader go through the whole picture once more. */
const mostScans = 100;

/** More than any picture has use for: a file of nothing but small ones takes a hundred times its size to hold. */
const mostSegments = 2000;

/** Tables for decoding, the interval of restarts, the arithmetic coder's conditions, and the scans. */
const needed: readonly number[] = [0xdb, 0xc4, 0xdd, 0xcc, startOfScan];

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const isAbout = (marker: number): boolean => (marker >= app0 && marker <= 0xef) || marker === 0xfe;

/** The file from its first marker to its last; undefined where it is cut or is made otherwise. */
function segmentsOf(bytes: Buffer): readonly Segment[] | undefined {
  const segments: Segment[] = [];
  for (let at = 2; ; ) {
    const marked = markerAt(bytes, at);
    if (marked?.marker === endOfImage) return segments;
    const segment = marked && segmentAt(bytes, marked.marker, marked.at);
    if (!segment || segments.length === mostSegments) return undefined;
    segments.push(segment);
    at = marked.at + 3 + segment.payload.length + segment.scan.length;
  }
}

/** The next marker, behind any number of filling bytes, and where it stands. */
function markerAt(bytes: Buffer, from: number): { readonly marker: number; readonly at: number } | undefined {
  if (bytes[from] !== 0xff) return undefined;
  let at = from;
  while (bytes[at] === 0xff) at += 1;
  return { marker: bytes[at] ?? 0, at };
}

function segmentAt(bytes: Buffer, marker: number, at: number): Segment | undefined {
  if (!isFrame(marker) && !isAbout(marker) && !needed.includes(marker)) return undefined;
  const length = at + 3 <= bytes.length ? bytes.readUInt16BE(at + 1) : 0;
  const end = at + 1 + length;
  if (length < 2 || end > bytes.length) return undefined;
  const after = marker === startOfScan ? endOfScan(bytes, end) : end;
  return { marker, payload: bytes.subarray(at + 3, end), scan: bytes.subarray(end, after) };
}

/** Where the data of a scan ends: at the next marker that is neither a restart nor an escaped byte. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

const sizeIn = (payload: Buffer) =>
  payload.length < 6 ? undefined : { height: payload.readUInt16BE(1), width: payload.readUInt16BE(3) };

function written(segments: readonly Segment[]): Buffer {
  const orientation = segments.flatMap(({ marker, payload }) => (marker === app1 ? exifOrientation(payload) : []));
  const head = segments.flatMap(({ marker, payload }) =>
    marker === app0 && startsWith(payload, "JFIF\0") ? [payload] : [],
  );
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    ...head.slice(0, 1).flatMap(plainHead),
    ...orientation.slice(0, 1).map(orientationSegment),
    ...segments.flatMap((segment) =>
      isKept(segment) ? [...pieces(segment.marker, segment.payload), segment.scan] : [],
    ),
    Buffer.of(0xff, endOfImage),
  ]);
}

/** Beside what decoding needs: the colours' profile, and in which way Adobe's programs coded them. */
function isKept({ marker, payload }: Segment): boolean {
  if (!isAbout(marker)) return true;
  if (marker === app2) return startsWith(payload, "ICC_PROFILE\0");
  return marker === app14 && startsWith(payload, "Adobe") && payload.length === 12;
}

const startsWith = (payload: Buffer, text: string): boolean =>
  payload.subarray(0, text.length).toString("latin1") === text;

/** The ordinary head: version and density, without the small picture that it may carry. */
const plainHead = (payload: Buffer): readonly Buffer[] =>
  pieces(app0, Buffer.concat([payload.subarray(0, 12), Buffer.alloc(Math.max(0, 14 - Math.min(12, payload.length)))]));

function pieces(marker: number, payload: Buffer): readonly Buffer[] {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(payload.length + 2, 2);
  return [head, payload];
}
