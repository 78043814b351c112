import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { localDate } from "../../../kernel/local-date.ts";
import {
  type ChainDigests,
  type ChainFault,
  type ChainHead,
  chainStart,
  type LinkedEntry,
  link,
  walkChain,
} from "./chain.ts";
import type { JournalEntry } from "./journal-entry.ts";

const digests: ChainDigests = {
  sha256: (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest(),
  keyed: (text) => createHmac("sha256", "key").update(text).digest(),
};
const tenant = "tenant-1";

const entry = (sequence: number, text: string): JournalEntry => ({
  id: `entry-${sequence}`,
  caseId: "case-1",
  sequence,
  occurredOn: localDate("2026-03-03"),
  registeredAt: "2026-03-03T09:00:00.000Z",
  registeredBy: "staff-1",
  registeredAs: "caseworker",
  theme: "Telefonnotat",
  text,
  event: null,
  obligation: null,
  corrects: null,
});

function chainOf(texts: readonly string[]): { entries: LinkedEntry[]; head: ChainHead } {
  const entries: LinkedEntry[] = [];
  let hash = chainStart;
  texts.forEach((text, index) => {
    const one = entry(index + 1, text);
    const made = link(digests, tenant, hash, one);
    entries.push({ entry: one, previousHash: hash, unreadable: false, ...made });
    hash = made.hash;
  });
  return { entries, head: { sequence: entries.length, hash } };
}

function faultsIn(entries: readonly LinkedEntry[], head: ChainHead | undefined): readonly ChainFault[] {
  const walk = walkChain(digests, tenant);
  return [...entries.map(walk.next), walk.end(head)].filter((fault) => fault !== null);
}

const texts = ["Borgeren ringede.", "Ansøgning modtaget.", "Samtale holdt.", "Afgørelse sendt."];

test("a chain that nobody has touched has no faults, and neither has an empty one", () => {
  const { entries, head } = chainOf(texts);
  assert.deepEqual(faultsIn(entries, head), []);
  assert.deepEqual(faultsIn([], undefined), []);
});

test("a changed text is found at its own entry", () => {
  const { entries, head } = chainOf(texts);
  const changed = entries.map((one) =>
    one.entry.sequence === 2 ? { ...one, entry: { ...one.entry, text: "Intet modtaget." } } : one,
  );
  assert.deepEqual(faultsIn(changed, head), [{ sequence: 2, problem: "changed" }]);
});

test("an entry that was taken out, put in, or moved is found", () => {
  const { entries, head } = chainOf(texts);
  const [first, second, third, fourth] = entries as [LinkedEntry, LinkedEntry, LinkedEntry, LinkedEntry];
  assert.equal(faultsIn([first, third, fourth], head)[0]?.problem, "missing");
  assert.equal(faultsIn([first, second, second, third, fourth], head)[0]?.problem, "out-of-place");
  assert.ok(faultsIn([first, third, second, fourth], head).length > 0);
});

test("a tail that was cut off is found against the head, and so is an entry the head does not know", () => {
  const { entries, head } = chainOf(texts);
  assert.deepEqual(faultsIn(entries.slice(0, 3), head), [{ sequence: 4, problem: "tail-missing" }]);
  assert.deepEqual(faultsIn(entries, chainOf(texts.slice(0, 3)).head), [{ sequence: 4, problem: "tail-unknown" }]);
  assert.deepEqual(faultsIn([], head), [{ sequence: 1, problem: "tail-missing" }]);
});

test("an entry of another municipality's chain does not fit", () => {
  const { entries, head } = chainOf(texts);
  const walk = walkChain(digests, "tenant-2");
  assert.ok([...entries.map(walk.next), walk.end(head)].some((fault) => fault !== null));
});

test("a change to any field of any entry is found (1 000 random changes)", () => {
  const { entries, head } = chainOf(texts);
  const change = fc.constantFrom<Partial<JournalEntry>>(
    { caseId: "case-2" },
    { occurredOn: localDate("2026-03-04") },
    { registeredAt: "2026-03-03T09:00:00.001Z" },
    { registeredBy: "staff-2" },
    { registeredAs: "manager" },
    { theme: "Notat" },
    { obligation: "receipt" },
    { corrects: "entry-1" },
    { event: { type: "receipt-sent", on: localDate("2026-03-03") } },
    { id: "entry-x" },
  );
  fc.assert(
    fc.property(fc.nat(3), change, (at, changed) => {
      const touched = entries.map((one, index) =>
        index === at ? { ...one, entry: { ...one.entry, ...changed } } : one,
      );
      assert.notDeepEqual(faultsIn(touched, head), []);
    }),
    { numRuns: 1000 },
  );
});
