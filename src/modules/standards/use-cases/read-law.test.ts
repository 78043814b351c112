import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lawTexts } from "../../../platform/standard-files.ts";
import type { FileProblem } from "../domain/file-problem.ts";
import type { Law } from "../domain/law.ts";
import { readLaw } from "./read-law.ts";

const whole = lawTexts();

/** The problems when one part of the law is written otherwise; from that part's file only. */
function problems(part: keyof Law, from: string | RegExp, to: string): readonly FileProblem[] {
  const { file, text } = whole[part];
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `${file} holds ${String(from)}`);
  const read = readLaw({ ...whole, [part]: { file, text: changed } });
  assert.ok(!read.ok, `${String(from)} -> ${to}`);
  for (const problem of read.refusal) assert.equal(problem.file, file, problem.message);
  return read.refusal;
}

test("the law's files are in order, and each provision, obligation and act is there once", () => {
  const read = readLaw(whole);
  assert.ok(read.ok, JSON.stringify(read));
  assert.deepEqual(read.value.legalBases.map(({ basis }) => basis).toSorted(), [
    "SEL-82a",
    "SEL-82b",
    "SEL-85",
    "SEL-85a",
  ]);
  // The twenty of the product, the two that asking others by consent brings, what a report of a provider asks, the two
  // before running support is changed, the answer to a complaint about it, that to Ankestyrelsen, and what its ruling leaves to do.
  assert.equal(read.value.obligations.length, 28);
});

test("§§ 82 a and 82 b have no appeal body, §§ 85 and 85 a have Ankestyrelsen and four weeks", () => {
  const read = readLaw(whole);
  assert.ok(read.ok);
  for (const { basis, appeal } of read.value.legalBases) {
    const expected = basis.startsWith("SEL-82") ? undefined : ["Ankestyrelsen", { weeks: 4 }];
    assert.deepEqual(appeal === null ? undefined : [appeal.body, appeal.within], expected, basis);
  }
});

test("a missing or doubled provision is told", () => {
  const found = problems("legalBases", "- basis: SEL-82a", "- basis: SEL-82b");
  assert.ok(found.some(({ message }) => message === '"SEL-82a" mangler i filen.'));
  assert.ok(found.some(({ message }) => message === '"SEL-82b" står to gange.'));
});

test("a field that is unknown is told with its line and entry", () => {
  const [problem] = problems("obligations", "- what: decision\n", "- what: decision\n  hurry: true\n");
  assert.equal(problem?.clause, "decision");
  assert.match(problem?.message ?? "", /"hurry" kendes ikke/);
  const line = whole.obligations.text.split("\n").indexOf("- what: decision") + 2;
  assert.equal(problem?.line, line);
});

test("a length without a unit is told as in a standard", () => {
  const [problem] = problems("obligations", "length: { workingDays: 7 }", "length: 7");
  assert.equal(problem?.clause, "access");
  assert.match(problem?.message ?? "", /Fristen 7 har ingen enhed/);
});

test("a citation of an act that is not explained is told", () => {
  const [problem] = problems("duties", "sources: [retssikkerhedsloven § 10]", "sources: [forvirringsloven § 10]");
  assert.match(problem?.message ?? "", /"forvirringsloven" i henvisningen "forvirringsloven § 10" er ikke en lov/);
  assert.equal(problem?.clause, "law-case-illuminated");
});

test("a duty that is asked of the caseworker has its question and its time", () => {
  const found = problems("duties", "  askedIn: assessment\n", "");
  assert.match(found[0]?.message ?? "", /"law-whole-situation" skal have feltet "askedIn"/);
});

test("two duties with one id are told", () => {
  assert.ok(
    problems("duties", "id: law-free-advice", "id: law-guidance").some(
      ({ message }) => message === '"law-guidance" står to gange.',
    ),
  );
});

test("everybody has one pension age: a gap between the rows is told", () => {
  const [problem] = problems("pensionAges", "bornFrom: 1954-01-01", "bornFrom: 1954-01-02");
  assert.match(problem?.message ?? "", /Rækken skal begynde 1954-01-01/);
});

test("broken YAML is told with the file it is in", () => {
  const [problem] = problems("calendar", "holidays:", "holidays: [");
  assert.match(problem?.message ?? "", /linje/);
});

test("an empty file is told", () => {
  const read = readLaw({ ...whole, acts: { file: "law/acts.yaml", text: "" } });
  assert.ok(!read.ok);
  assert.deepEqual(
    read.refusal.map(({ file }) => file),
    ["law/acts.yaml"],
  );
});

test("no change of a file makes the reader throw", () => {
  const parts: readonly (keyof Law)[] = ["acts", "legalBases", "obligations", "hearingExceptions", "pensionAges"];
  const snippet = fc.constantFrom("\n", ":", "- ", "{", "}", "[", "&a ", "*a", "\t", "'", "null", "? ", "5", "--- ");
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.nat(2000), fc.nat(30), snippet, (part, at, drop, insert) => {
      const { file, text } = whole[part];
      const changed = text.slice(0, at) + insert + text.slice(at + drop);
      const read = readLaw({ ...whole, [part]: { file, text: changed } });
      if (!read.ok) assert.ok(read.refusal.every(({ line, message }) => line >= 1 && message.length > 0));
    }),
    { numRuns: 60 },
  );
});
