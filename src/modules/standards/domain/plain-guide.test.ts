import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import { plainGuide } from "./plain-guide.ts";
import type { Standard } from "./standard.ts";

const { law, standards } = loadStandardsLibrary();
const today = localDate("2026-03-03");

function standardOf(slug: string): Standard {
  const standard = standards.get(slug);
  assert.ok(standard);
  return standard;
}

const guideOf = (slug: string) => plainGuide(standardOf(slug), law, today);

test("what it costs is told as the standard says: free, partly paid by oneself, or not said", () => {
  assert.equal(guideOf("soenderborg").payers, "nobody");
  // VEJ-3.3.1: free; VEJ-3.3.2: one pays for transport. BRO-14.1: the support is free, what belongs to it is not.
  assert.equal(guideOf("vejen").payers, "partly-you");
  assert.equal(guideOf("broenderslev").payers, "partly-you");
  const standard = standardOf("vejen");
  const [edition] = standard.editions;
  assert.ok(edition);
  const silent = { ...edition, clauses: edition.clauses.filter(({ effect }) => effect !== "cost") };
  assert.equal(plainGuide({ ...standard, editions: [silent] }, law, today).payers, null);
});

test("a clause that holds only for some says for whom, and where it sends them", () => {
  const youth = guideOf("broenderslev").answers.apply.said.find(({ id }) => id === "BRO-3.3");
  assert.equal(youth?.unit, "ungecenter");
  assert.match(youth?.when?.da ?? "", /under 30 år/);
  assert.match(youth?.when?.en ?? "", /under 30/);
});

test("what the acts say stands beside what the municipality says, and never among it", () => {
  for (const slug of standards.keys()) {
    const { answers } = guideOf(slug);
    for (const { law: acts, said } of Object.values(answers)) {
      assert.ok(acts.every(({ id }) => id.startsWith("law-")));
      assert.ok(said.every(({ id }) => /^[A-Z]{3}-/.test(id)));
    }
    assert.ok(answers.complaint.law.length > 0, slug);
    // Ankestyrelsen is complained to within 4 weeks: retssikkerhedsloven § 67.
    assert.deepEqual(guideOf(slug).complaintWithin, { weeks: 4 });
  }
});
