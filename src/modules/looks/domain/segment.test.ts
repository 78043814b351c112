import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import type { ChainDigests } from "../../journal/domain/chain.ts";
import { firstIdAt, hourOf, type LoggedLook, momentOfId, nextHour } from "./logged-look.ts";
import { type Segment, type SegmentFault, sealSegment, walkContent, walkSegments } from "./segment.ts";

const digests: ChainDigests = {
  sha256: (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest(),
  keyed: (text) => createHmac("sha256", "key").update(text).digest(),
};
const tenant = "tenant-1";

const hourAt = (hour: number): string => `2026-03-03T${String(hour).padStart(2, "0")}:00:00.000Z`;

/** A look that was written in an hour, as the so-manieth of it. */
const lookIn = (hour: number, at: number): LoggedLook => ({
  id: firstIdAt(`2026-03-03T${String(hour).padStart(2, "0")}:${10 + at}:00.000Z`),
  seenAt: `2026-03-03T${String(hour).padStart(2, "0")}:${10 + at}:00.000Z`,
  visitId: `visit-${hour}-${at}`,
  actorId: `staff-${at}`,
  actorKind: "caseworker",
  actorPlace: "myndighed",
  citizenId: `citizen-${hour}`,
  caseId: null,
  act: "case:page",
  basis: "unit",
  purpose: "Behandle sagen",
  outcome: "shown",
  criterion: at === 2 ? "Asta" : null,
});

const hours = [8, 9, 10, 11, 12];
const looks: readonly LoggedLook[] = hours.flatMap((hour) => [0, 1, 2, 3].map((at) => lookIn(hour, at)));

const contentOf = (all: readonly LoggedLook[], { from, number, to }: Pick<Segment, "from" | "number" | "to">) => {
  const walk = walkContent(digests);
  const least = number === 1 ? "" : firstIdAt(from);
  for (const look of all.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
    if (look.id >= least && look.id < firstIdAt(to)) walk.next(look);
  return walk.end();
};

const segments: readonly Segment[] = chainOf(hours);

function chainOf(sealed: readonly number[]): readonly Segment[] {
  const chain: Segment[] = [];
  for (const hour of sealed) {
    const span = { from: hourAt(hour), to: hourAt(hour + 1) };
    const content = contentOf(looks, { ...span, number: chain.length + 1 });
    chain.push(sealSegment(digests, tenant, chain.at(-1), span, content));
  }
  return chain;
}

function faultsIn(chain: readonly Segment[], all: readonly LoggedLook[]): readonly SegmentFault[] {
  const walk = walkSegments(digests, tenant);
  return chain
    .toSorted((one, other) => one.number - other.number)
    .flatMap((segment) => walk(segment, contentOf(all, segment)));
}

test("an id tells the millisecond that it was made in, and an hour begins with its first", () => {
  // 2026-03-03T09:15:00.123Z is 1 772 529 300 123 ms after 1970, in hexadecimal digits 19cb2fab29b.
  assert.equal(firstIdAt("2026-03-03T09:15:00.123Z"), "019cb2fa-b29b-7000-8000-000000000000");
  assert.equal(momentOfId("019cb2fa-b29b-7fff-bfff-ffffffffffff"), "2026-03-03T09:15:00.123Z");
  assert.equal(hourOf("2026-03-03T09:59:59.999Z"), "2026-03-03T09:00:00.000Z");
  assert.equal(nextHour("2026-03-03T23:00:00.000Z"), "2026-03-04T00:00:00.000Z");
});

test("a log that nobody has touched has no faults; one of another municipality does not fit", () => {
  assert.deepEqual(faultsIn(segments, looks), []);
  const walk = walkSegments(digests, "tenant-2");
  assert.ok(segments.flatMap((segment) => walk(segment, contentOf(looks, segment))).length > 0);
});

test("looks that were deleted in their time are no fault, and too early they are", () => {
  const emptied = (emptiedAt: string) =>
    faultsIn(
      segments.map((segment) => (segment.number === 1 ? { ...segment, emptiedAt } : segment)),
      looks.slice(4),
    );
  // The first segment ends on 3 March 2026 at 9: kept for six months at least, until 3 September.
  assert.deepEqual(emptied("2026-09-03T09:00:00Z"), []);
  assert.deepEqual(emptied("2026-09-03T08:59:59Z"), [{ number: 1, problem: "emptied-early" }]);
});

/** Another character in the place of one. */
const changed = (text: string, at: number): string => {
  const place = at % Math.max(1, text.length);
  return `${text.slice(0, place)}${text[place] === "x" ? "y" : "x"}${text.slice(place + 1)}`;
};

const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at % bytes.length ? byte ^ (1 << (at % 8)) : byte));

type Log = { readonly chain: readonly Segment[]; readonly all: readonly LoggedLook[] };

const replaced = <Value>(values: readonly Value[], at: number, value: Value): readonly Value[] =>
  values.with(at % values.length, value);

/** Everything that can be done to the log by somebody who has the database and not the key. */
const tamperings: readonly ((look: LoggedLook, segment: Segment, at: number, way: number) => Log)[] = [
  (look, _, at, way) => {
    const fields = ["seenAt", "visitId", "actorId", "actorKind", "act", "basis", "purpose", "outcome"] as const;
    const field = fields[way % fields.length] ?? "act";
    return { chain: segments, all: replaced(looks, at, { ...look, [field]: changed(look[field], way) }) };
  },
  (look, _, at, way) => {
    const other = [{ citizenId: null }, { caseId: "case-9" }, { actorPlace: null }, { criterion: "Bo" }][way % 4];
    return { chain: segments, all: replaced(looks, at, { ...look, ...other }) };
  },
  (_, __, at) => ({ chain: segments, all: looks.toSpliced(at % looks.length, 1) }),
  (look, _, __, way) => ({
    chain: segments,
    all: [...looks, { ...look, id: `${look.id.slice(0, -4)}${1000 + (way % 9000)}` }],
  }),
  (look, _, at) => {
    const next = looks[(at + 1) % looks.length] ?? look;
    const swapped = replaced(replaced(looks, at, { ...next, id: look.id }), at + 1, { ...look, id: next.id });
    return { chain: segments, all: swapped };
  },
  (_, segment, at, way) => {
    const field = (["digest", "hash", "previousHash"] as const)[way % 3] ?? "hash";
    return { chain: replaced(segments, at, { ...segment, [field]: flipped(segment[field], way) }), all: looks };
  },
  (_, segment, at, way) => {
    const other = [{ looks: segment.looks + 1 + way }, { to: nextHour(segment.to) }, { from: hourAt(1) }][way % 3];
    return { chain: replaced(segments, at, { ...segment, ...other }), all: looks };
  },
  (_, segment, at) => ({
    chain: replaced(segments, at, { ...segment, emptiedAt: "2027-01-01T00:00:00Z" }),
    all: looks,
  }),
  // The last one is found by the checkpoint outside the database.
  (_, __, at) => ({ chain: segments.toSpliced(at % (segments.length - 1), 1), all: looks }),
  (_, segment, at) => {
    const next = segments[(at + 1) % segments.length] ?? segment;
    const swapped = replaced(segments, at, { ...next, number: segment.number });
    return { chain: replaced(swapped, at + 1, { ...segment, number: next.number }), all: looks };
  },
];

test("10 000 random tamperings with looks and seals are all found", () => {
  const tampering = fc.tuple(fc.nat(tamperings.length - 1), fc.nat(10_000), fc.nat(10_000));
  fc.assert(
    fc.property(tampering, ([kind, at, way]) => {
      const look = looks[at % looks.length];
      const segment = segments[at % segments.length];
      const log = look && segment && tamperings[kind]?.(look, segment, at, way);
      assert.ok(log);
      assert.notDeepEqual(faultsIn(log.chain, log.all), []);
    }),
    { numRuns: 10_000 },
  );
});
