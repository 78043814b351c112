import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import type { Ground } from "../../assessments/domain/guidance-question.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import { differences } from "./differences.ts";
import { asKept, type KnownThen, type RulesSaid, rulesSaid } from "./working.ts";

const { law, standards } = loadStandardsLibrary();
const applied = { bornOn: localDate("1990-05-17"), applicationReceivedOn: localDate("2026-03-03") };

function saidIn(slug: string, grounds: readonly Ground[]): RulesSaid {
  const standard = standards.get(slug);
  assert.ok(standard);
  const known: KnownThen = {
    day: localDate("2026-03-20"),
    facts: { ...applied, appliedTasks: ["economy", "cleaning"] },
    grounds,
    file: { facts: applied, events: [{ type: "application-received", on: localDate("2026-03-03") }] },
  };
  return asKept(rulesSaid({ standard, law }, known));
}

const bothForms = [
  { legalBasis: "SEL-85", deliveryForm: "individual" },
  { legalBasis: "SEL-85", deliveryForm: "group" },
] as const;

/** The same with something said otherwise for one of its grounds. */
const withGuidance = (said: RulesSaid, at: number, change: (one: Guidance) => Partial<Guidance>): RulesSaid => ({
  ...said,
  guidance: said.guidance.map((one, index) =>
    index === at ? { ...one, said: { ...one.said, ...change(one.said) } } : one,
  ),
});

const lines = (then: RulesSaid, now: RulesSaid): readonly string[] =>
  differences(then, now).map(({ is, item, part, was, what }) => `${part} / ${item} / ${what}: ${was} > ${is}`);

test("two grounds of one section that differ in the form of delivery are compared each by itself", () => {
  const then = saidIn("broenderslev", bothForms);
  for (const [at, form] of [
    [0, "individuel støtte"],
    [1, "støtte i gruppe"],
  ] as const) {
    const now = withGuidance(then, at, ({ deadlines: [first, ...others] }) =>
      first === undefined ? {} : { deadlines: [{ ...first, due: localDate("2026-04-14") }, ...others] },
    );
    const [only, ...more] = differences(then, now);
    assert.deepEqual([only?.what, only?.is, more.length], ["frist", "14. april 2026", 0]);
    assert.match(only?.part.toLowerCase() ?? "", new RegExp(`^frister efter serviceloven § 85 \\(.*${form}`));
  }
});

test("each form of delivery that one clause opens is compared by itself", () => {
  const then = saidIn("aabenraa", [{ legalBasis: "SEL-85" }]);
  const opened = then.guidance[0]?.said.deliveryForms.filter(({ id }) => id === "AAB-14.1") ?? [];
  assert.ok(opened.length > 1);
  for (const gone of opened) {
    const now = withGuidance(then, 0, ({ deliveryForms }) => ({
      deliveryForms: deliveryForms.filter(({ form, id }) => id !== gone.id || form !== gone.form),
    }));
    const told = differences(then, now);
    assert.ok(told.length > 0, gone.form);
    assert.ok(told.every(({ is }) => is === null));
  }
});

const listOf = (items: unknown): readonly object[] => (Array.isArray(items) ? items : []);

test("whatever an item says otherwise is told, also what is shown in no list of its own: an address, an offer instead, goals", () => {
  const then = saidIn("aabenraa", [{ legalBasis: "SEL-85" }]);
  const [said] = then.guidance;
  assert.ok(said);
  const silent = ["id", "words", "section", "unit", "what"];
  for (const [list, items] of Object.entries(said.said))
    for (const item of listOf(items).slice(0, 3))
      for (const field of Object.keys(item).filter((one) => !silent.includes(one))) {
        const other = listOf(items).map((one) => (one === item ? { ...one, [field]: "noget andet" } : one));
        const told = differences(
          then,
          withGuidance(then, 0, () => ({ [list]: other })),
        );
        assert.ok(told.length > 0, `${list}: ${field}`);
      }
});

test("lengths, lists and goals are told as people say them", () => {
  const then = saidIn("aabenraa", [{ legalBasis: "SEL-85" }]);
  const now = withGuidance(then, 0, ({ deadlines, letter }) => ({
    deadlines: deadlines.map((one) => (one.id === "AAB-25.2" ? { ...one, length: { weeks: 6 } } : one)),
    letter: letter.map((one) => ({ ...one, letters: ["decision", "end"] as const })),
  }));
  const told = lines(then, now);
  assert.ok(
    told.some((line) => line.endsWith("længde: 2 måneder > 6 uger")),
    told.join("\n"),
  );
  assert.ok(told.every((line) => !/[{}[\]"]/.test(line)));
  const all = lines({ ...then, guidance: [], owed: [], asked: [], appeals: [] }, then);
  for (const line of all) assert.doesNotMatch(line, /[{}[\]]|"[a-z]+":/);
});

test("in every standard each kind of support is computed again with nothing otherwise", () => {
  for (const slug of standards.keys())
    for (const legalBasis of ["SEL-82a", "SEL-82b", "SEL-85", "SEL-85a"] as const) {
      const then = saidIn(slug, [{ legalBasis }]);
      assert.deepEqual(lines(then, saidIn(slug, [{ legalBasis }])), [], `${slug}: ${legalBasis}`);
    }
});
