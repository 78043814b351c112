import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { differences } from "./differences.ts";
import { computedAgain, isOtherwise } from "./explanation.ts";
import { knownInWords } from "./known-words.ts";
import { asKept, decisionNumber, type KnownThen, readDecisionNumber, rulesSaid, spelledOut } from "./working.ts";

const { law, standards } = loadStandardsLibrary();

function standardOf(slug: string): Standard {
  const found = standards.get(slug);
  assert.ok(found);
  return found;
}

/** Applied for on Tuesday 3 March 2026 in Brønderslev, granted on 20 March. */
const known: KnownThen = {
  day: localDate("2026-03-20"),
  facts: {
    bornOn: localDate("1990-05-17"),
    applicationReceivedOn: localDate("2026-03-03"),
    acute: false,
    appliedTasks: ["economy"],
  },
  grounds: [{ legalBasis: "SEL-85", deliveryForm: "individual" }],
  file: {
    facts: { bornOn: localDate("1990-05-17"), applicationReceivedOn: localDate("2026-03-03") },
    events: [
      { type: "application-received", on: localDate("2026-03-03") },
      {
        type: "decision-made",
        on: localDate("2026-03-20"),
        legalBasis: "SEL-85",
        outcome: "granted",
        receivedOn: localDate("2026-03-20"),
      },
    ],
  },
};
const rules = { standard: standardOf("broenderslev"), law };

/** The standard with one clause's effect otherwise, in every edition. */
const withClause = (standard: Standard, id: string, change: (clause: object) => object): Standard =>
  ({
    ...standard,
    editions: standard.editions.map((edition) => ({
      ...edition,
      clauses: edition.clauses.map((clause) => (clause.id === id ? change(clause) : clause)),
    })),
  }) as Standard;

const sixWeeks = withClause(rules.standard, "BRO-6.1", (clause) => ({ ...clause, length: { weeks: 6 } }));

test("the same rules and the same knowledge give the same, also after it was kept", () => {
  const said = asKept(rulesSaid(rules, known));
  assert.deepEqual(differences(said, rulesSaid(rules, asKept(known))), []);
  assert.equal(said.edition, "2024-12-11");
  assert.deepEqual(said.appeals, [{ ground: known.grounds[0], body: "Ankestyrelsen" }]);
});

test("a rule that reads otherwise is told where it is met, with what it was and what it is", () => {
  const said = asKept(rulesSaid(rules, known));
  const found = differences(said, rulesSaid({ ...rules, standard: sixWeeks }, known));
  // 3 March and 5 weeks is 7 April; and 6 weeks is 14 April.
  const due = found.filter(({ what }) => what === "frist");
  assert.deepEqual(
    due.map(({ is, item, was }) => [item, was, is]),
    [
      ["BRO-6.1, Afgørelse", "7. april 2026", "14. april 2026"],
      ["law-delay-notice, Besked om forsinkelse", "7. april 2026", "14. april 2026"],
      ["Afgørelse (nr. 1)", "7. april 2026", "14. april 2026"],
    ],
  );
});

test("what is said no more, and what is said anew, are told as that", () => {
  const said = asKept(rulesSaid(rules, known));
  const less = { ...said, asked: said.asked.slice(1) };
  const [first] = said.asked;
  assert.deepEqual(
    differences(said, less).map(({ is, item, was }) => [item, was, is]),
    [[first, "ja", null]],
  );
  assert.deepEqual(
    differences(less, said).map(({ is, item, was }) => [item, was, is]),
    [[first, null, "ja"]],
  );
});

test("words in a list of differences are Danish: no day, code or field is told as the program names it", () => {
  const said = asKept(rulesSaid(rules, known));
  const all = differences({ ...said, guidance: [], owed: [], asked: [], appeals: [] }, said);
  assert.ok(all.length > 100);
  for (const { is, part, what } of all) {
    assert.doesNotMatch(`${part} ${what}`, /\b(?:text|sources|deadlines|complaint|due|status|owed)\b/);
    if (what !== "ordlyd" && what !== "kilder")
      assert.doesNotMatch(is ?? "", /\d{4}-\d\d-\d\d|^(?:authority|open|met)$/);
  }
});

test("rules that cannot be read, or that say nothing of the day, leave nothing to compare", () => {
  const working = { known, said: asKept(rulesSaid(rules, known)) };
  assert.equal(computedAgain(working, null), "unreadable");
  const before = { ...working, known: { ...known, day: localDate("1999-01-01") } };
  assert.equal(computedAgain(before, rules), "unreadable");
  assert.deepEqual(computedAgain(working, rules), []);
});

test("a decision is otherwise when it was changed or its own rules give another result, not when rules are new", () => {
  const working = {
    known,
    said: rulesSaid(rules, known),
    decisionId: "d",
    ordinal: 1,
    engine: "1",
    standardDigest: "s",
    lawDigest: "l",
    digest: "h",
  };
  const other = computedAgain(working, { ...rules, standard: sixWeeks });
  const explanation = {
    number: "2026-000001-A1",
    working,
    today: { engine: "1", standardDigest: "s", lawDigest: "l" },
    isWhole: true,
    byRulesThen: [],
    byRulesNow: other,
  };
  assert.equal(isOtherwise(explanation), false);
  assert.equal(isOtherwise({ ...explanation, isWhole: false }), true);
  assert.equal(isOtherwise({ ...explanation, byRulesThen: other }), true);
  assert.equal(isOtherwise({ ...explanation, byRulesThen: "unreadable" }), true);
});

test("the spelling that the hash is taken of tells every input: what is known, what was said, and what it rests on", () => {
  const working = { known, said: rulesSaid(rules, known) };
  const restsOn = { standard: "a", law: "b", engine: "c" };
  const spellings = [
    spelledOut(working, restsOn),
    spelledOut({ ...working, known: { ...known, day: localDate("2026-03-21") } }, restsOn),
    spelledOut({ ...working, said: { ...working.said, asked: [] } }, restsOn),
    spelledOut(working, { ...restsOn, standard: "x" }),
    spelledOut(working, { ...restsOn, law: "x" }),
    spelledOut(working, { ...restsOn, engine: "x" }),
  ];
  assert.equal(new Set(spellings).size, spellings.length);
  assert.equal(spelledOut(asKept(working), restsOn), spellings[0]);
});

test("a decision is known by the case's number and which of its decisions it is", () => {
  assert.equal(decisionNumber("2026-000123", 2), "2026-000123-A2");
  assert.deepEqual(readDecisionNumber(" 2026-000123-a2 "), { caseNumber: "2026-000123", ordinal: 2 });
  for (const wrong of ["", "2026-000123", "2026-000123-K2", "2026-000123-A0", "2026-000123-A2-1", "A2"])
    assert.equal(readDecisionNumber(wrong), undefined);
});

test("what was known is told in words, and what nobody had said as not told", () => {
  assert.deepEqual(knownInWords(known), [
    ["Afgørelsens dag", "fredag den 20. marts 2026"],
    ["Ansøgningen kom", "tirsdag den 3. marts 2026"],
    ["Født", "torsdag den 17. maj 1990"],
    ["Søgt om", "Økonomi"],
    ["Bevilget eller afslået efter", "serviceloven § 85, Individuel støtte"],
    ["Førtidspension", "Ikke oplyst"],
    ["Hjemløs eller i risiko for det", "Ikke oplyst"],
    ["Sagen haster", "Nej"],
  ]);
});
