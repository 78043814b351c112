import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../src/kernel/local-date.ts";
import { guidance } from "../../src/modules/standards/domain/guidance.ts";
import type { StandardsLibrary } from "../../src/modules/standards/domain/standards-library.ts";
import { loadStandardsLibrary } from "../../src/platform/standard-files.ts";
import { everyWitness } from "./every-witness.ts";
import { survivorsOf } from "./survivors.ts";
import type { Witness } from "./witness.ts";

const library = loadStandardsLibrary();
const clauseIds = [...library.standards.values()].flatMap(({ editions }) =>
  (editions[0]?.clauses ?? []).map(({ id }) => id),
);

test("each of the 271 clauses has one witness, and each witness a clause", () => {
  assert.equal(clauseIds.length, 271);
  assert.deepEqual(everyWitness.map(({ id }) => id).toSorted(), clauseIds.toSorted());
});

let tried = 0;

for (const [slug, { municipality }] of library.standards) {
  test(`${municipality.name}: no clause can be taken away or changed without its witness seeing it`, () => {
    const witnesses = everyWitness.filter(({ standard }) => standard === slug);
    const { mutants, survivors } = survivorsOf(library, witnesses);
    tried += mutants;
    assert.deepEqual(survivors, []);
  });
}

test("every field of every clause was changed, and each sentence and number of its text: more than 8000 mutants, 0 survived", (t) => {
  t.diagnostic(`${tried} mutants, 0 survived`);
  assert.ok(tried > 8000, `only ${tried} mutants`);
});

/** A witness that looks at no more than this. */
const planted = (claim: Witness["claim"]): readonly Witness[] => [
  { id: "BRO-6.1", standard: "broenderslev", promises: "a decision is owed within 5 weeks", claim },
];

test("a witness that cannot fail is found out", () => {
  const { mutants, survivors } = survivorsOf(
    library,
    planted(() => {}),
  );
  assert.equal(survivors.length, mutants);
  assert.equal(survivors[0], "BRO-6.1 taken away");
});

test("a witness that sees only that something comes up is found out where the number changes", () => {
  const { survivors } = survivorsOf(library, planted(decisionComesUp));
  assert.equal(survivors.includes("BRO-6.1 taken away"), false);
  assert.equal(survivors.includes("BRO-6.1 length.weeks: 6"), true);
  assert.equal(survivors.includes("BRO-6.1 length.weeks: 4"), true);
});

function decisionComesUp({ standards, law }: StandardsLibrary): void {
  const standard = standards.get("broenderslev");
  assert.ok(standard !== undefined);
  const day = localDate("2026-03-03");
  const { deadlines } = guidance(standard, law, { bornOn: localDate("1985-06-15"), applicationReceivedOn: day }, day);
  assert.ok(deadlines.some(({ id }) => id === "BRO-6.1"));
}

test("a witness that fails even on the standard as it stands is no witness", () => {
  const failing = planted(() => assert.fail("never content"));
  assert.throws(() => survivorsOf(library, failing), /never content/);
});
