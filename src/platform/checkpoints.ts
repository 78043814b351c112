import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { mkdir, open, readFile } from "node:fs/promises";
import path from "node:path";
import { faultCode, folderFault } from "./operator-error.ts";

/** Signed lines about each municipality, kept outside the database. */
export interface CheckpointFiles {
  /** The lines of one municipality, oldest first. */
  readonly lines: (municipality: string) => Promise<readonly string[]>;
  /** Adds a line; it is on the disk when this answers. */
  readonly append: (municipality: string, line: string) => Promise<void>;
  readonly sign: (text: string) => string;
  readonly isSigned: (text: string, signature: string) => boolean;
  /** SHA-256 in hexadecimal digits. */
  readonly hashOf: (text: string) => string;
}

/** What stands before the 32 bytes of an Ed25519 key in its standard form (RFC 8410). */
const keyHead = Buffer.from("302e020100300506032b657004220420", "hex");

/**
 * One file a municipality in the folder, its lines signed with Ed25519.
 *
 * @param seeds make the keys: the first signs, the others check what they once signed
 */
export function checkpointFiles(folder: string, seeds: readonly Uint8Array[]): CheckpointFiles {
  const keys = seeds.map((seed) =>
    createPrivateKey({ key: Buffer.concat([keyHead, seed]), format: "der", type: "pkcs8" }),
  );
  const [newest] = keys;
  if (!newest) throw new TypeError("checkpoints need a key to be signed with");
  const publicKeys = keys.map((key) => createPublicKey(key));
  const fileOf = (municipality: string): string => path.join(folder, `${municipality}.jsonl`);
  return {
    lines: async (municipality) => linesIn(await textOf(fileOf(municipality))),
    append: (municipality, line) =>
      append(folder, fileOf(municipality), line).catch((fault: unknown) => {
        throw folderFault(folder, fault);
      }),
    sign: (text) => sign(null, Buffer.from(text), newest).toString("base64"),
    isSigned: (text, signature) =>
      publicKeys.some((key) => verify(null, Buffer.from(text), key, Buffer.from(signature, "base64"))),
    hashOf: (text) => createHash("sha256").update(text).digest("hex"),
  };
}

const linesIn = (text: string): readonly string[] => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));

const textOf = (file: string): Promise<string> =>
  readFile(file, "utf8").catch((fault: unknown) => {
    if (faultCode(fault) === "ENOENT") return "";
    throw fault;
  });

/** A line that was shot half-way gets its end, and the next one a line of its own. */
async function append(folder: string, file: string, line: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const before = await textOf(file);
  const handle = await open(file, "a", 0o600);
  try {
    await handle.appendFile(`${before === "" || before.endsWith("\n") ? "" : "\n"}${line}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
