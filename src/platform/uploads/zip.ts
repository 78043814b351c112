import { promisify } from "node:util";
import { crc32, inflateRaw } from "node:zlib";
import { accepted, type Outcome, refused } from "../../kernel/outcome.ts";
import type { UploadRefusal } from "./upload-refusal.ts";

/** One file of a packed file. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
}

interface Listed {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly checkSum: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const unpack = promisify(inflateRaw);

/** What an office document has use for; the packing makes a text at most some tens of times smaller. */
const [mostEntries, largestInAll, mostGrowth, freeSize] = [2000, 100_000_000, 200, 1_000_000] as const;

const [listMark, endMark, entryMark] = [0x02014b50, 0x06054b50, 0x04034b50] as const;

/**
 * The files in a packed file. The sizes that it declares are looked at before anything is unpacked, and nothing is unpacked
 * further than was declared; files that overlap, or that are not where the list says, are refused, as is anything before,
 * between and behind.
 */
export async function readZip(bytes: Buffer): Promise<Outcome<readonly ZipEntry[], UploadRefusal>> {
  const listed = listOf(bytes);
  if (listed === undefined || !areApart(listed)) return refused("broken");
  if (listed.some(({ flags }) => (flags & 1) !== 0)) return refused("locked");
  if (growsTooMuch(listed)) return refused("unpacks-too-large");
  const entries: ZipEntry[] = [];
  for (const each of listed) {
    const content = await contentOf(bytes, each);
    if (content === undefined) return refused("broken");
    entries.push({ name: each.name, content });
  }
  return accepted(entries);
}

function growsTooMuch(listed: readonly Listed[]): boolean {
  const all = listed.reduce((sum, { size }) => sum + size, 0);
  return all > largestInAll || listed.some(({ size, packed }) => size > freeSize && size > packed * mostGrowth);
}

/** No two share any bytes: one packed file that is listed a thousand times is a bomb. */
function areApart(listed: readonly Listed[]): boolean {
  const inOrder = listed.toSorted((one, other) => one.at - other.at);
  return inOrder.every(({ at }, index) => {
    const before = inOrder[index - 1];
    return before === undefined ? at === 0 : at >= before.at + 30 + before.packed;
  });
}

/** The list at the end of the file; undefined where it is not whole, or not of the plain kind. */
function listOf(bytes: Buffer): readonly Listed[] | undefined {
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endMark) return undefined;
  const [count, size, from] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  const isAtTheEnd = end + 22 + bytes.readUInt16LE(end + 20) === bytes.length && from + size === end;
  if (!isAtTheEnd || count === 0 || count > mostEntries || bytes.readUInt16LE(end + 8) !== count) return undefined;
  const listed: Listed[] = [];
  for (let at = from; listed.length < count; ) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== listMark) return undefined;
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    listed.push(listedAt(bytes, at, nameEnd));
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return listed;
}

const listedAt = (bytes: Buffer, at: number, nameEnd: number): Listed => ({
  flags: bytes.readUInt16LE(at + 8),
  method: bytes.readUInt16LE(at + 10),
  checkSum: bytes.readUInt32LE(at + 16),
  packed: bytes.readUInt32LE(at + 20),
  size: bytes.readUInt32LE(at + 24),
  at: bytes.readUInt32LE(at + 42),
  name: bytes.subarray(at + 46, nameEnd).toString("utf8"),
});

/** Undefined where what is packed is not what the list says. */
async function contentOf(bytes: Buffer, listed: Listed): Promise<Buffer | undefined> {
  const { packed, size, method, checkSum } = listed;
  const from = startOf(bytes, listed);
  if (from === undefined || from + packed > bytes.length) return undefined;
  const data = bytes.subarray(from, from + packed);
  const content = method === 0 ? data : method === 8 ? await unpacked(data, size) : undefined;
  return content?.length === size && crc32(content) === checkSum ? content : undefined;
}

/** Where the packed bytes begin; undefined where the file's own head says otherwise than the list, or leads out of it. */
function startOf(bytes: Buffer, { at, name, method }: Listed): number | undefined {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== entryMark) return undefined;
  const nameEnd = at + 30 + bytes.readUInt16LE(at + 26);
  const isAsListed =
    bytes.subarray(at + 30, nameEnd).toString("utf8") === name && bytes.readUInt16LE(at + 8) === method;
  const leadsOut = /^[/\\]|\.\.|[\0:]/.test(name);
  return isAsListed && !leadsOut ? nameEnd + bytes.readUInt16LE(at + 28) : undefined;
}

const unpacked = (data: Buffer, size: number): Promise<Buffer | undefined> =>
  unpack(data, { maxOutputLength: Math.max(size, 1) }).then(
    (content) => content,
    () => undefined,
  );
