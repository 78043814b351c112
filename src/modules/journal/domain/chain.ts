import { canonicalJson, type Json } from "../../../kernel/canonical-json.ts";
import type { JournalEntry } from "./journal-entry.ts";

/** The two digests that the chain is made of, given by the platform. Both answer 32 bytes. */
export interface ChainDigests {
  readonly sha256: (...parts: readonly (string | Uint8Array)[]) => Uint8Array;
  /** Keyed with the municipality's own journal key. */
  readonly keyed: (text: string) => Uint8Array;
}

/** The hash before a chain's first entry: 32 zero bytes. */
export const chainStart: Uint8Array = new Uint8Array(32);

/** A link of the chain: the keyed digest of what the entry says, and the hash over it and all that came before. */
export interface Link {
  readonly digest: Uint8Array;
  readonly hash: Uint8Array;
}

/**
 * The link that an entry makes after the hash before it.
 *
 * What is secret (theme, text, event) goes in through a keyed digest, so that the hashes can be shown to anybody and
 * outlive a change of encryption keys; who, when and where go in plainly.
 */
export function link(digests: ChainDigests, tenantId: string, previous: Uint8Array, entry: JournalEntry): Link {
  const said = { theme: entry.theme, text: entry.text, event: entry.event as Json, obligation: entry.obligation };
  const digest = digests.keyed(canonicalJson(said));
  const frame = canonicalJson({
    tenantId,
    sequence: entry.sequence,
    id: entry.id,
    caseId: entry.caseId,
    occurredOn: entry.occurredOn,
    registeredAt: entry.registeredAt,
    registeredBy: entry.registeredBy,
    registeredAs: entry.registeredAs,
    corrects: entry.corrects,
  });
  return { digest, hash: digests.sha256(previous, frame, digest) };
}

/** An entry as it stands in the database, with its link. */
export interface LinkedEntry extends Link {
  readonly entry: JournalEntry;
  readonly previousHash: Uint8Array;
  /** The text could not be opened: it was changed, or its key is gone. What stands in `entry.text` is then nothing. */
  readonly unreadable: boolean;
}

/**
 * What is wrong with a chain, and at which entry; for what is wrong with the checkpoints outside the database, at which of
 * their lines; for the log of looks, at which of its segments.
 */
export interface ChainFault {
  readonly sequence: number;
  readonly problem:
    | "missing"
    | "changed"
    | "unreadable"
    | "out-of-place"
    | "tail-missing"
    | "tail-unknown"
    | "cut-off"
    | "rewritten"
    | "checkpoint-changed"
    | "checkpoint-missing"
    | "checkpoints-cut"
    | "log-rewritten";
}

/** Where a chain ends, as the head row says. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: Uint8Array;
}

const same = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, index) => byte === right[index]);

/** A walk along one chain: feed it the entries in order of sequence, then ask it for the end. */
export interface ChainWalk {
  /** The fault at this entry, or null. */
  readonly next: (linked: LinkedEntry) => ChainFault | null;
  /** The fault of the tail against the head, or null. */
  readonly end: (head: ChainHead | undefined) => ChainFault | null;
}

/** Starts a walk that finds every changed, missing, added or moved entry. After a fault it goes on from what it found. */
export function walkChain(digests: ChainDigests, tenantId: string): ChainWalk {
  let sequence = 0;
  let hash = chainStart;
  return {
    next({ entry, digest, hash: kept, previousHash, unreadable }) {
      const expected = sequence + 1;
      const computed = link(digests, tenantId, hash, entry);
      const fault = faultAt(
        entry.sequence,
        expected,
        same(previousHash, hash),
        same(computed.hash, kept) && same(computed.digest, digest),
      );
      sequence = entry.sequence;
      hash = kept;
      return unreadable && fault?.problem === "changed" ? { ...fault, problem: "unreadable" } : fault;
    },
    end(head) {
      const ended = head ?? { sequence: 0, hash: chainStart };
      if (ended.sequence > sequence) return { sequence: sequence + 1, problem: "tail-missing" };
      if (ended.sequence < sequence || !same(ended.hash, hash)) return { sequence, problem: "tail-unknown" };
      return null;
    },
  };
}

function faultAt(found: number, expected: number, follows: boolean, sound: boolean): ChainFault | null {
  if (found > expected) return { sequence: expected, problem: "missing" };
  if (found < expected || !follows) return { sequence: found, problem: "out-of-place" };
  return sound ? null : { sequence: found, problem: "changed" };
}
