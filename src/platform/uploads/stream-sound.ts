import { accepted, type Outcome, refused } from "../../kernel/outcome.ts";
import type { UploadRefusal } from "./upload-refusal.ts";

const codecs = ["OpusHead", "\x01vorbis", "Speex   ", "\x7fFLAC"];

/** A recording in pages (ogg, opus): every page is where the one before it says, and what is in it is sound. */
export function checkOgg(bytes: Buffer): Outcome<Buffer, UploadRefusal> {
  for (let at = 0; at < bytes.length; ) {
    const page = pageAt(bytes, at);
    if (page === undefined) return refused("broken");
    if (page.isFirst && !codecs.some((codec) => page.begins.startsWith(codec))) return refused("kind-not-taken");
    at = page.to;
  }
  return accepted(bytes);
}

function pageAt(bytes: Buffer, at: number) {
  if (at + 27 > bytes.length || bytes.subarray(at, at + 4).toString("latin1") !== "OggS") return undefined;
  const from = at + 27 + (bytes[at + 26] ?? 0);
  const to = from + bytes.subarray(at + 27, from).reduce((sum, part) => sum + part, 0);
  if (to > bytes.length) return undefined;
  const isFirst = ((bytes[at + 5] ?? 0) & 2) === 2;
  return { to, isFirst, begins: bytes.subarray(from, from + 8).toString("latin1") };
}

const [header, docType, segment, tracks, entry, trackType] = [
  0x1a45dfa3, 0x4282, 0x18538067, 0x1654ae6b, 0xae, 0x83,
] as const;

/** A recording made in a browser (webm): it says that it is one, and every track in it is sound. */
export function checkWebm(bytes: Buffer): Outcome<Buffer, UploadRefusal> {
  const top = elementsIn(bytes, 0, bytes.length);
  const head = top.find(({ id }) => id === header);
  const kind = head && elementsIn(bytes, head.from, head.to).find(({ id }) => id === docType);
  if (!kind || bytes.subarray(kind.from, kind.to).toString("latin1").replaceAll("\0", "") !== "webm")
    return refused("kind-not-taken");
  const body = top.find(({ id }) => id === segment);
  const listed = body && elementsIn(bytes, body.from, body.to).find(({ id }) => id === tracks);
  if (!listed) return refused("broken");
  const kinds = elementsIn(bytes, listed.from, listed.to)
    .filter(({ id }) => id === entry)
    .map(({ from, to }) => elementsIn(bytes, from, to).find(({ id }) => id === trackType))
    .map((told) => told && bytes[told.from]);
  return kinds.length > 0 && kinds.every((told) => told === 2) ? accepted(bytes) : refused("kind-not-taken");
}

interface Element {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** Enough to reach the list of tracks, which stands before the sound. */
const mostElements = 100;

/** The elements of a stretch, as far as they can be read; one of unknown length reaches to its end. */
function elementsIn(bytes: Buffer, start: number, end: number): readonly Element[] {
  const found: Element[] = [];
  for (let at = start; at < end && found.length < mostElements; ) {
    const id = numberAt(bytes, at, end, false);
    const size = id && numberAt(bytes, at + id.width, end, true);
    if (!id || !size) break;
    const from = at + id.width + size.width;
    const to = size.isUnknown ? end : Math.min(end, from + size.value);
    found.push({ id: id.value, from, to });
    at = to;
  }
  return found;
}

/** A number whose first byte tells how wide it is; of a size the mark of the width is no part of it. */
function numberAt(bytes: Buffer, at: number, end: number, isSize: boolean) {
  const first = bytes[at] ?? 0;
  const width = Math.clz32(first) - 23;
  if (at >= end || width > 8 || at + width > end) return undefined;
  const mask = isSize ? (1 << (8 - width)) - 1 : 255;
  const rest = bytes.subarray(at + 1, at + width);
  const value = rest.reduce((sum, byte) => sum * 256 + byte, first & mask);
  return { value, width, isUnknown: (first & mask) === mask && rest.every((byte) => byte === 255) };
}
