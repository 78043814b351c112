import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { faultCode } from "../operator-error.ts";
import { BadInput } from "./command.ts";

const mostBytes = 5_000_000;

/**
 * The text of a file that the user named; `-` is standard input. A byte order mark is left out.
 *
 * @throws BadInput when it is missing, a folder, larger than 5 MB, empty or no text.
 */
export function readInputFile(name: string): string {
  const bytes = bytesOf(name);
  if (bytes.length > mostBytes) throw new BadInput(`Filen ${name} er for stor. Den må højst fylde 5 MB.`);
  const text = decoded(name, bytes);
  if (text.trim() === "") throw new BadInput(`Filen ${name} er tom.`);
  return text;
}

function decoded(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(`Filen ${name} er ikke en tekstfil i UTF-8.`);
  }
}

function bytesOf(name: string): Uint8Array {
  const file = opened(name);
  try {
    if (fstatSync(file).isDirectory()) throw new BadInput(`${name} er en mappe, ikke en fil.`);
    return firstBytes(file);
  } catch (fault) {
    throw fault instanceof BadInput ? fault : unreadable(name, fault);
  } finally {
    if (file !== 0) closeSync(file);
  }
}

function opened(name: string): number {
  try {
    return name === "-" ? 0 : openSync(name, "r");
  } catch (fault) {
    throw unreadable(name, fault);
  }
}

/** Reads to the end, but never more than one byte too many: a stream may have no end. */
function firstBytes(file: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= mostBytes) {
    const chunk = new Uint8Array(65_536);
    const read = readSync(file, chunk);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    size += read;
  }
  return Buffer.concat(chunks);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "findes ikke",
  EACCES: "må du ikke læse",
  EPERM: "må du ikke læse",
  EISDIR: "er en mappe, ikke en fil",
  ENOTDIR: "findes ikke, for en del af stien er en fil",
  ENAMETOOLONG: "har for langt et navn",
};

const unreadable = (name: string, fault: unknown): BadInput =>
  new BadInput(`Filen ${name} ${reasons[faultCode(fault) ?? ""] ?? "kan ikke læses"}.`, { cause: fault });
