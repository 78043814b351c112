import { accepted, type Outcome, refused } from "../kernel/outcome.ts";
import type { DocumentType } from "../modules/documents/domain/document-type.ts";
import { sha256 } from "./digests.ts";
import { type FileKind, fileKind, packedKind } from "./uploads/file-kind.ts";
import { cleanJpeg } from "./uploads/jpeg.ts";
import { cleanMp4Sound } from "./uploads/mp4-sound.ts";
import { checkOpenDocument, checkWord } from "./uploads/office.ts";
import { checkedPdf } from "./uploads/pdf.ts";
import { cleanMp3, cleanWav } from "./uploads/plain-sound.ts";
import { plainText } from "./uploads/plain-text.ts";
import { cleanPng } from "./uploads/png.ts";
import { checkOgg, checkWebm } from "./uploads/stream-sound.ts";
import { bareName } from "./uploads/upload-name.ts";
import type { UploadRefusal } from "./uploads/upload-refusal.ts";
import { largestUpload } from "./uploads/upload-sizes.ts";
import { readZip } from "./uploads/zip.ts";

/** A file that may be kept: its bytes as they are kept, and what it was when it came. */
export interface CheckedUpload {
  readonly mediaType: DocumentType;
  /** What it is called, without an ending; empty where the name told nothing. */
  readonly name: string;
  /** Without what a picture tells beside the picture. */
  readonly bytes: Buffer;
  /** Of the bytes as they came: the receipt for what was sent. */
  readonly sha256: Uint8Array;
}

/**
 * Whether a file can be taken in, by what it is and not by what it is called. Size, kind and declared measures are looked at
 * before anything is unpacked or decoded; pictures and recordings lose what they tell of place, time and person.
 */
export async function checkUpload(sent: Uint8Array, name: string): Promise<Outcome<CheckedUpload, UploadRefusal>> {
  if (sent.length === 0) return refused("empty");
  if (sent.length > largestUpload) return refused("too-large");
  const bytes = Buffer.from(sent.buffer, sent.byteOffset, sent.length);
  const kept = await asKept(bytes);
  if (!kept.ok) return kept;
  return accepted({ ...kept.value, name: bareName(name), sha256: sha256(bytes) });
}

type Kept = Outcome<Pick<CheckedUpload, "mediaType" | "bytes">, UploadRefusal>;

const as =
  (mediaType: DocumentType) =>
  (cleaned: Outcome<Buffer, UploadRefusal>): Kept =>
    cleaned.ok ? accepted({ mediaType, bytes: cleaned.value }) : cleaned;

async function asKept(bytes: Buffer): Promise<Kept> {
  const kind = fileKind(bytes);
  if (kind !== undefined) return readers[kind](bytes);
  const text = plainText(bytes);
  return text ? accepted({ mediaType: "text/plain", bytes: text }) : refused("kind-not-taken");
}

const readers: Readonly<Record<FileKind, (bytes: Buffer) => Kept | Promise<Kept>>> = {
  pdf: async (bytes) => as("application/pdf")(await checkedPdf(bytes)),
  jpeg: (bytes) => as("image/jpeg")(cleanJpeg(bytes)),
  png: (bytes) => as("image/png")(cleanPng(bytes)),
  packed: asPacked,
  "phone-picture": () => refused("phone-picture"),
  "old-office-file": () => refused("old-office-file"),
  mp4: (bytes) => as("audio/mp4")(cleanMp4Sound(bytes)),
  mp3: (bytes) => as("audio/mpeg")(cleanMp3(bytes)),
  ogg: (bytes) => as("audio/ogg")(checkOgg(bytes)),
  wav: (bytes) => as("audio/wav")(cleanWav(bytes)),
  webm: (bytes) => as("audio/webm")(checkWebm(bytes)),
};

/** What is packed is unpacked within its limits before anybody looks into it. */
async function asPacked(bytes: Buffer): Promise<Kept> {
  const entries = await readZip(bytes);
  if (!entries.ok) return entries;
  const kind = packedKind(entries.value);
  if (kind === undefined) return refused("kind-not-taken");
  const { mediaType, check } = packedKinds[kind];
  const refusal = check(entries.value);
  return refusal === undefined ? accepted({ mediaType, bytes }) : refused(refusal);
}

const packedKinds = {
  word: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    check: checkWord,
  },
  "open-text": { mediaType: "application/vnd.oasis.opendocument.text", check: checkOpenDocument },
} as const;
