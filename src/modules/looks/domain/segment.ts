import { canonicalJson } from "../../../kernel/canonical-json.ts";
import { type ChainDigests, chainStart } from "../../journal/domain/chain.ts";
import type { LoggedLook } from "./logged-look.ts";

/** Logafsnit: the looks of some hours, sealed together, in the municipality's chain. */
export interface Segment {
  /** Place in the chain, from 1. */
  readonly number: number;
  /** ISO moments: looks written from the one until before the other belong here. */
  readonly from: string;
  readonly to: string;
  readonly looks: number;
  /** Over all the looks, in the order of their ids. */
  readonly digest: Uint8Array;
  readonly previousHash: Uint8Array;
  readonly hash: Uint8Array;
  /** When the looks themselves were deleted, because the time that they are kept for had passed; the hash stays. */
  readonly emptiedAt: string | null;
}

/** What is sealed: how many looks, and one digest over all of them. */
export interface SealedContent {
  readonly looks: number;
  readonly digest: Uint8Array;
}

/** Takes in looks one after the other, so that an hour of any size is sealed in pieces. */
export interface ContentWalk {
  readonly next: (look: LoggedLook) => void;
  readonly end: () => SealedContent;
}

/**
 * Digests looks in the order of their ids. What they say goes in through the keyed digest, in plain text: the hashes can be
 * shown to anybody, nobody without the key can make others that fit, and a change of encryption keys changes none of them.
 */
export function walkContent({ keyed, sha256 }: ChainDigests): ContentWalk {
  let looks = 0;
  let digest = chainStart;
  return {
    next: (look) => {
      looks += 1;
      digest = sha256(digest, keyed(canonicalJson({ ...look })));
    },
    end: () => ({ looks, digest }),
  };
}

/** Seals looks after the segment before them, until a moment. */
export function sealSegment(
  digests: ChainDigests,
  tenantId: string,
  previous: Segment | undefined,
  span: { readonly from: string; readonly to: string },
  content: SealedContent,
): Segment {
  const previousHash = previous?.hash ?? chainStart;
  const framed = { number: (previous?.number ?? 0) + 1, ...span, ...content, previousHash };
  return { ...framed, hash: hashOf(digests, tenantId, framed), emptiedAt: null };
}

type Framed = Omit<Segment, "hash" | "emptiedAt">;

const hashOf = (
  { sha256 }: ChainDigests,
  tenantId: string,
  { number, from, to, looks, ...bytes }: Framed,
): Uint8Array => sha256(bytes.previousHash, canonicalJson({ tenantId, number, from, to, looks }), bytes.digest);

/** What is wrong with a sealed part of the log. */
export interface SegmentFault {
  readonly number: number;
  readonly problem:
    | "missing"
    | "changed"
    | "out-of-place"
    | "looks-missing"
    | "looks-added"
    | "looks-changed"
    | "emptied-early";
}

/** A walk along the chain: feed it the segments in order, each with the looks that stand there now. */
export type SegmentWalk = (segment: Segment, found: SealedContent) => readonly SegmentFault[];

/**
 * Starts a walk that finds every segment that was changed, taken out, put in or moved, and every look in them that was. Looks
 * that were deleted in their time are no fault as long as none is left and it was not too early.
 */
export function walkSegments(digests: ChainDigests, tenantId: string): SegmentWalk {
  let number = 0;
  let hash = chainStart;
  let ended: string | null = null;
  return (segment, found) => {
    const problems: readonly (SegmentFault["problem"] | null)[] = [
      placeFault(segment, number + 1, same(segment.previousHash, hash) && follows(segment, ended)),
      same(hashOf(digests, tenantId, segment), segment.hash) ? null : "changed",
      contentFault(segment, found),
    ];
    const faults = problems.filter((problem) => problem !== null);
    const told = faults.map((problem) => ({ number: problem === "missing" ? number + 1 : segment.number, problem }));
    ({ number, hash, to: ended } = segment);
    return told;
  };
}

const follows = (segment: Segment, ended: string | null): boolean => ended === null || segment.from === ended;

function placeFault(segment: Segment, expected: number, fits: boolean): SegmentFault["problem"] | null {
  if (segment.number > expected) return "missing";
  return segment.number < expected || !fits ? "out-of-place" : null;
}

/** The shortest time that looks can be set to be kept for, in months: the citizen, and a slow suspicion, must reach them. */
export const fewestMonthsKept = 6;

function contentFault(segment: Segment, found: SealedContent): SegmentFault["problem"] | null {
  if (segment.emptiedAt !== null && found.looks > 0) return "looks-added";
  if (segment.emptiedAt !== null) return wasDue(segment.to, segment.emptiedAt) ? null : "emptied-early";
  if (found.looks < segment.looks) return "looks-missing";
  if (found.looks > segment.looks) return "looks-added";
  return same(found.digest, segment.digest) ? null : "looks-changed";
}

const wasDue = (to: string, emptiedAt: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(keptUntil(to, fewestMonthsKept)), Temporal.Instant.from(emptiedAt)) <=
  0;

/** When looks that were sealed at a moment have been kept for so many months. */
export const keptUntil = (to: string, months: number): string =>
  Temporal.Instant.from(to).toZonedDateTimeISO("UTC").add({ months }).toInstant().toString();

const same = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, index) => byte === right[index]);
