import { z } from "zod";
import { canonicalJson } from "../../../kernel/canonical-json.ts";
import type { ChainFault } from "./chain.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const checkpointSchema = z.strictObject({
  tenantId: z.string(),
  /** ISO moment in UTC. */
  at: z.string(),
  /** The journal's last entry then, and its hash; 0 and zeros where there was none. */
  sequence: z.number().int().min(0),
  hash,
  /** The newest sealed segment of the log of looks; null where there was none. */
  log: z.strictObject({ number: z.number().int().min(1), hash }).nullable(),
  /** Hash of the line before; zeros before the first. */
  previous: hash,
});

/** Kontrolpunkt: where a municipality's journal and log of looks ended at a moment, as it was signed. */
export type Checkpoint = Readonly<z.infer<typeof checkpointSchema>>;

const lineSchema = checkpointSchema.extend({ signature: z.string() });

/** What signs a line and tells whether one was signed by it, and the hash of a line; given by the platform. */
export interface CheckpointProofs {
  readonly sign: (text: string) => string;
  readonly isSigned: (text: string, signature: string) => boolean;
  /** SHA-256 in hexadecimal digits. */
  readonly hashOf: (text: string) => string;
}

/** The hash that stands before the first line. */
export const noLine = "0".repeat(64);

/** The line that a checkpoint is kept as. */
export const checkpointLine = ({ sign }: Pick<CheckpointProofs, "sign">, checkpoint: Checkpoint): string =>
  canonicalJson({ ...checkpoint, signature: sign(canonicalJson(checkpoint)) });

/** A municipality's checkpoints as they were found. */
export interface FoundCheckpoints {
  /** Those that are as they were signed. */
  readonly sound: readonly Checkpoint[];
  readonly faults: readonly ChainFault[];
}

/**
 * Reads the lines that were kept, and tells each that was changed, each place where lines are gone, and whether the end was
 * cut off: the last line that the database remembers must be among them.
 */
export function readCheckpoints(
  lines: readonly string[],
  proofs: CheckpointProofs,
  tenantId: string,
  remembered: string | undefined,
): FoundCheckpoints {
  const sound: Checkpoint[] = [];
  const faults: ChainFault[] = [];
  let before = noLine;
  let isRemembered = remembered === undefined;
  lines.forEach((line, index) => {
    const checkpoint = signedCheckpoint(line, proofs, tenantId);
    if (!checkpoint) faults.push({ sequence: index + 1, problem: "checkpoint-changed" });
    else sound.push(checkpoint);
    if (checkpoint && checkpoint.previous !== before)
      faults.push({ sequence: index + 1, problem: "checkpoint-missing" });
    before = proofs.hashOf(line);
    isRemembered ||= before === remembered;
  });
  if (!isRemembered) faults.push({ sequence: lines.length + 1, problem: "checkpoints-cut" });
  return { sound, faults };
}

function signedCheckpoint(line: string, proofs: CheckpointProofs, tenantId: string): Checkpoint | undefined {
  const read = lineSchema.safeParse(jsonIn(line));
  if (!read.success) return undefined;
  const { signature, ...checkpoint } = read.data;
  const isWhole = canonicalJson({ ...checkpoint, signature }) === line && checkpoint.tenantId === tenantId;
  return isWhole && proofs.isSigned(canonicalJson(checkpoint), signature) ? checkpoint : undefined;
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Compares a chain with the checkpoints that were signed along it: feed it each entry's place and hash, then ask for the end. */
export interface CheckpointWalk {
  readonly next: (sequence: number, hash: Uint8Array) => ChainFault | null;
  /** What was signed beyond the chain's last entry. */
  readonly end: () => ChainFault | null;
}

/** Starts the comparison of one municipality's journal. */
export function walkCheckpoints(checkpoints: readonly Checkpoint[]): CheckpointWalk {
  const signed = new Map<number, Set<string>>();
  for (const { sequence, hash: one } of checkpoints.filter(({ sequence }) => sequence > 0)) {
    signed.set(sequence, (signed.get(sequence) ?? new Set()).add(one));
  }
  return {
    next(sequence, found) {
      const hashes = signed.get(sequence);
      signed.delete(sequence);
      const isSame = hashes === undefined || (hashes.size === 1 && hashes.has(inHex(found)));
      return isSame ? null : { sequence, problem: "rewritten" };
    },
    end() {
      const beyond = [...signed.keys()];
      return beyond.length === 0 ? null : { sequence: Math.min(...beyond), problem: "cut-off" };
    },
  };
}

/** Bytes in hexadecimal digits. */
export const inHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
