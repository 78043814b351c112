import { fileTypeFromBuffer } from "file-type";
import { accepted, type Outcome, refused } from "../kernel/outcome.ts";
import type { DocumentType } from "../modules/documents/domain/document-type.ts";
import { sha256 } from "./digests.ts";
import { cleanJpeg } from "./uploads/jpeg.ts";
import { checkOpenDocument, checkWord } from "./uploads/office.ts";
import { checkedPdf } from "./uploads/pdf.ts";
import { plainText } from "./uploads/plain-text.ts";
import { cleanPng } from "./uploads/png.ts";
import { bareName } from "./uploads/upload-name.ts";
import type { UploadRefusal } from "./uploads/upload-refusal.ts";
import { largestUpload } from "./uploads/upload-sizes.ts";
import { readZip, type ZipEntry } from "./uploads/zip.ts";

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
 * before anything is unpacked or decoded; pictures lose all that they tell of place, time and person.
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
  if (bytes.subarray(0, 4).toString("latin1") === "PK\x03\x04") return asPacked(bytes);
  const found = await fileTypeFromBuffer(bytes);
  const checker = found && checkers[found.mime];
  if (checker) return checker(bytes);
  const text = plainText(bytes);
  return text ? accepted({ mediaType: "text/plain", bytes: text }) : refused("kind-not-taken");
}

const png = (bytes: Buffer): Kept => as("image/png")(cleanPng(bytes));
const phonePicture = (): Kept => refused("phone-picture");

const checkers: Readonly<Record<string, (bytes: Buffer) => Kept | Promise<Kept>>> = {
  "application/pdf": async (bytes) => as("application/pdf")(await checkedPdf(bytes)),
  "image/jpeg": (bytes) => as("image/jpeg")(cleanJpeg(bytes)),
  "image/png": png,
  "image/apng": png,
  "image/heic": phonePicture,
  "image/heif": phonePicture,
  "image/heic-sequence": phonePicture,
  "image/heif-sequence": phonePicture,
  "application/x-cfb": () => refused("old-office-file"),
};

/** What is packed is unpacked within its limits before anybody looks into it. */
async function asPacked(bytes: Buffer): Promise<Kept> {
  const entries = await readZip(bytes);
  if (!entries.ok) return entries;
  const found = await fileTypeFromBuffer(bytes);
  const check = found && packedKinds[found.mime];
  if (!found || !check) return refused(isWithMacros(found?.mime) ? "macros" : "kind-not-taken");
  const refusal = check.check(entries.value);
  return refusal === undefined ? accepted({ mediaType: check.mediaType, bytes }) : refused(refusal);
}

interface PackedKind {
  readonly mediaType: DocumentType;
  readonly check: (entries: readonly ZipEntry[]) => UploadRefusal | undefined;
}

const packedKinds: Readonly<Record<string, PackedKind>> = Object.fromEntries(
  (
    [
      ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", checkWord],
      ["application/vnd.oasis.opendocument.text", checkOpenDocument],
    ] as const
  ).map(([mediaType, check]) => [mediaType, { mediaType, check }]),
);

const isWithMacros = (mime: string | undefined): boolean => /macroenabled/i.test(mime ?? "");
