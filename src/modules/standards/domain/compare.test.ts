import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import { compare } from "./compare.ts";
import { type Topic, topicOrder, topicsOf } from "./compare-topics.ts";
import type { Standard } from "./standard.ts";

const { standards } = loadStandardsLibrary();
const day = localDate("2026-03-03");

function standardOf(slug: string): Standard {
  const standard = standards.get(slug);
  assert.ok(standard, slug);
  return standard;
}

/** What two municipalities say on one point. */
function point(topic: Topic, left: string, right: string) {
  const found = compare(standardOf(left), standardOf(right), day).find((compared) => compared.topic === topic);
  assert.ok(found);
  return found;
}

test("the processing time stands as a number with its unit, and the clause that says it", () => {
  const { left, right } = point("processing-time", "aabenraa", "vejen");
  assert.deepEqual([left?.text, left?.sources], ["2 måneder.", ["AAB-25.2"]]);
  assert.deepEqual([right?.text, right?.sources], ["8 uger.", ["VEJ-3.4.1"]]);
  const others = point("processing-time", "broenderslev", "unavngivet");
  assert.deepEqual([others.left?.text, others.right?.text], ["5 uger.", "10 uger."]);
});

test("a processing time without a number says so, and the municipality's own is marked as its own", () => {
  const file = standardOf("soenderborg");
  const { decision: _, ...others } = file.settings.deadlines;
  const soenderborg = (decision: object): Standard => ({
    ...file,
    settings: { ...file.settings, deadlines: { ...others, ...decision } },
  });
  const said = (standard: Standard) =>
    compare(standard, file, day).find(({ topic }) => topic === "processing-time")?.left;
  assert.deepEqual(said(soenderborg({})), {
    text: "fristen er ikke oplyst.",
    sources: ["SON-10.1"],
    ownSetting: false,
  });
  const own = said(soenderborg({ decision: { weeks: 8 } }));
  assert.deepEqual([own?.text, own?.ownSetting], ["8 uger (kommunens egen indstilling, ikke fra kilden).", true]);
});

test("where a standard says nothing there is nothing", () => {
  const { left, right } = point("group-first", "aabenraa", "unavngivet");
  assert.deepEqual(left?.sources, ["AAB-08.1", "AAB-14.1", "AAB-14.2"]);
  assert.equal(right, null);
  assert.equal(point("packages", "broenderslev", "vejen").right, null);
  assert.equal(point("quality", "aabenraa", "soenderborg").right, null);
  assert.equal(point("not-covered", "soenderborg", "unavngivet").left, null);
});

test("who receives the case is told with its condition, the others' unit last", () => {
  const { left, right } = point("routing", "broenderslev", "soenderborg");
  assert.match(left?.text ?? "", /UngeCenter Brønderslev, hvis du er under 30 år/);
  assert.match(right?.text ?? "", /^Modtagelsesteamet/);
  assert.deepEqual(right?.sources, ["SON-2.1"]);
});

test("start and follow-up stand as numbers", () => {
  const start = point("start", "broenderslev", "soenderborg");
  assert.match(start.left?.text ?? "", /^Støtten begynder: 14 dage\./);
  assert.match(start.right?.text ?? "", /^Første kontakt: 1 uge\./);
  assert.deepEqual(start.right?.sources, ["SON-5.1", "SON-5.2"]);
  const { left, right } = point("follow-up", "vejen", "unavngivet");
  assert.match(left?.text ?? "", /^Første gang efter 3 måneder\. Derefter højst 12 måneder imellem\./);
  assert.match(right?.text ?? "", /^Første gang efter 3 måneder\. Derefter højst 12 måneder imellem\./);
});

test("a follow-up of which only the first is a number is told with all that the clause says", () => {
  const { left } = point("follow-up", "broenderslev", "soenderborg");
  assert.match(left?.text ?? "", /^Kommunen følger op første gang efter 3 måneder\. Derefter følger den løbende op\./);
});

test("Brønderslev's rounds of a complaint are told apart by their outcome", () => {
  const { left } = point("complaint", "broenderslev", "soenderborg");
  for (const words of ["Klage: 4 uger.", "Genvurdering: 4 uger.", "14 dage.", "4 uger, hvis afgørelsen fastholdes."]) {
    assert.ok(left?.text.includes(words), words);
  }
});

test("a clause that wants two things in a letter is under both points (VEJ-3.4.2)", () => {
  assert.ok(point("decision", "vejen", "aabenraa").left?.sources.includes("VEJ-3.4.2"));
  assert.ok(point("complaint", "vejen", "aabenraa").left?.sources.includes("VEJ-3.4.2"));
});

test("every clause of every standard is under some point, and the points come in one order", () => {
  for (const standard of standards.values()) {
    const compared = compare(standard, standard, day);
    assert.deepEqual(
      compared.map(({ topic }) => topic),
      topicOrder,
    );
    const sources = new Set(compared.flatMap(({ left }) => left?.sources ?? []));
    const ids = standard.editions[0]?.clauses.map(({ id }) => id) ?? [];
    assert.deepEqual(
      ids.filter((id) => !sources.has(id)),
      [],
    );
    for (const { left, right } of compared) assert.deepEqual(left, right);
  }
});

test("what is said has its sources, always", () => {
  for (const left of standards.values()) {
    for (const right of standards.values()) {
      for (const { topic, left: said } of compare(left, right, day)) assert.notEqual(said?.sources.length, 0, topic);
    }
  }
});

test("no clause is under the same point twice", () => {
  for (const standard of standards.values()) {
    for (const { clauses } of standard.editions) {
      for (const clause of clauses) assert.equal(new Set(topicsOf(clause)).size, topicsOf(clause).length, clause.id);
    }
  }
});

test("standards are compared as they are in force on the day, and not before the first edition of either", () => {
  assert.throws(() => compare(standardOf("aabenraa"), standardOf("vejen"), localDate("2025-04-30")), RangeError);
  assert.ok(compare(standardOf("aabenraa"), standardOf("vejen"), localDate("2025-05-01")).length > 0);
});
