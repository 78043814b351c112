import assert from "node:assert/strict";
import { test } from "node:test";
import { addMonths } from "../../../kernel/day-arithmetic.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import type { EffectKind } from "./effect.ts";
import { guidance } from "./guidance.ts";
import type { Guidance, GuidanceItem } from "./guidance-items.ts";
import type { Standard } from "./standard.ts";

// Every clause of the five standards, by hand from the published documents: what kind it is, and the list it comes up in.

const { standards, law } = loadStandardsLibrary();
const day = localDate("2026-03-03");

function standardOf(slug: string): Standard {
  const standard = standards.get(slug);
  assert.ok(standard, slug);
  return standard;
}

/** Guidance for somebody of whom only the age is known: nothing is left out for what is not known. */
const guided = (slug: string, age: number): Guidance =>
  guidance(standardOf(slug), law, { bornOn: addMonths(day, -12 * age), applicationReceivedOn: day }, day);

const clausesOfKind = (slug: string, kind: EffectKind): readonly string[] =>
  standardOf(slug)
    .editions[0]?.clauses.filter(({ effect }) => effect === kind)
    .map(({ id }) => id) ?? [];

type List = Exclude<keyof Guidance, "standard" | "edition" | "route">;

/** The clauses of a kind are these, in whatever order, and each comes up in its list of the guidance with its text. */
function comeUp(slug: string, kind: EffectKind, list: List, ids: readonly string[]): void {
  assert.deepEqual(clausesOfKind(slug, kind).toSorted(), ids.toSorted());
  const items = [20, 40].flatMap((age): readonly GuidanceItem[] => guided(slug, age)[list]);
  for (const id of ids) {
    const item = items.find((candidate) => candidate.sources.includes(id));
    assert.ok(item !== undefined && item.text.length > 0, `${id} in ${list}`);
  }
}

/** The clauses that send a case to a unit are these, each for somebody of this age. */
function sendTo(slug: string, expected: readonly (readonly [id: string, age: number, unit: string])[]): void {
  assert.deepEqual(
    clausesOfKind(slug, "route"),
    expected.map(([id]) => id),
  );
  for (const [id, age, unit] of expected) {
    const { route } = guided(slug, age);
    assert.deepEqual([route.unit, route.sources.includes(id)], [unit, true], id);
  }
}

test("the five standards hold 271 clauses, and no other", () => {
  const slugs = ["aabenraa", "vejen", "broenderslev", "soenderborg", "unavngivet"];
  const counts = slugs.map((slug) => standardOf(slug).editions[0]?.clauses.length);
  assert.deepEqual(counts, [64, 63, 80, 50, 14]);
});

test("Aabenraa: who and what the support is for is a finding to make", () => {
  comeUp("aabenraa", "target", "targets", ["AAB-02.1"]);
});

test("Aabenraa: each other help is weighed, on its rung", () => {
  comeUp("aabenraa", "alternative", "alternatives", [
    "AAB-07.1",
    "AAB-08.1",
    "AAB-10.1",
    "AAB-11.1",
    "AAB-13.1",
    "AAB-14.1",
    "AAB-14.2",
    "AAB-15.1",
    "AAB-16.1",
    "AAB-17.1",
    "AAB-20.1",
    "AAB-25.3",
  ]);
});

test("Aabenraa: each consideration is a question to answer", () => {
  comeUp("aabenraa", "consideration", "considerations", [
    "AAB-01.1",
    "AAB-01.2",
    "AAB-05.1",
    "AAB-05.2",
    "AAB-06.1",
    "AAB-07.2",
    "AAB-09.1",
    "AAB-09.2",
    "AAB-19.1",
    "AAB-20.2",
    "AAB-22.2",
    "AAB-22.4",
  ]);
});

test("Aabenraa: each thing not covered is shown", () => {
  comeUp("aabenraa", "exclusion", "exclusions", ["AAB-18.1", "AAB-22.1"]);
});

test("Aabenraa: the case is sent to its unit", () => {
  sendTo("aabenraa", [["AAB-12.1", 24, "kui"]]);
});

test("Aabenraa: each deadline runs", () => {
  comeUp("aabenraa", "deadline", "deadlines", ["AAB-25.2", "AAB-26.3"]);
});

test("Aabenraa: each thing promised of letters is asked of them", () => {
  comeUp("aabenraa", "letter", "letter", ["AAB-03.1", "AAB-16.2", "AAB-25.1", "AAB-26.1", "AAB-26.2"]);
});

test("Aabenraa: each rule for goals and plans is shown", () => {
  comeUp("aabenraa", "plan", "plan", ["AAB-21.1", "AAB-21.2", "AAB-23.2"]);
});

test("Aabenraa: each thing owed by the provider is shown", () => {
  comeUp("aabenraa", "delivery", "delivery", ["AAB-23.1", "AAB-23.3", "AAB-23.4", "AAB-28.1"]);
});

test("Aabenraa: each rule for follow-up is shown", () => {
  comeUp("aabenraa", "followup", "followUp", ["AAB-27.1", "AAB-27.2"]);
});

test("Aabenraa: each way of complaint is shown", () => {
  comeUp("aabenraa", "complaint", "complaint", ["AAB-26.4", "AAB-26.5", "AAB-26.6"]);
});

test("Aabenraa: each cost is told", () => {
  comeUp("aabenraa", "cost", "cost", ["AAB-22.3", "AAB-24.1", "AAB-24.2", "AAB-24.3", "AAB-24.4"]);
});

test("Aabenraa: each set of quality goals is shown", () => {
  comeUp("aabenraa", "quality", "quality", ["AAB-29.1", "AAB-29.2", "AAB-29.3"]);
});

test("Aabenraa: each piece of information is told", () => {
  comeUp("aabenraa", "info", "information", [
    "AAB-00.1",
    "AAB-04.1",
    "AAB-12.2",
    "AAB-12.3",
    "AAB-17.2",
    "AAB-28.2",
    "AAB-28.3",
    "AAB-28.4",
    "AAB-28.5",
  ]);
});

test("Vejen: who and what the support is for is a finding to make", () => {
  comeUp("vejen", "target", "targets", ["VEJ-1.0.1", "VEJ-1.0.5", "VEJ-2.2.1", "VEJ-3.0.4"]);
});

test("Vejen: each other help is weighed, on its rung", () => {
  comeUp("vejen", "alternative", "alternatives", ["VEJ-3.2.2"]);
});

test("Vejen: each consideration is a question to answer", () => {
  comeUp("vejen", "consideration", "considerations", [
    "VEJ-1.0.2",
    "VEJ-1.1.9",
    "VEJ-3.0.3",
    "VEJ-3.0.5",
    "VEJ-3.1.5",
    "VEJ-3.2.1",
    "VEJ-3.2.3",
    "VEJ-3.5.2",
  ]);
});

test("Vejen: each thing not covered is shown", () => {
  comeUp("vejen", "exclusion", "exclusions", [
    "VEJ-3.1.1.1",
    "VEJ-3.1.1.2",
    "VEJ-3.1.1.3",
    "VEJ-3.1.1.4",
    "VEJ-3.1.1.5",
    "VEJ-3.1.1.6",
    "VEJ-3.1.1.7",
    "VEJ-3.1.1.8",
  ]);
});

test("Vejen: each deadline runs", () => {
  comeUp("vejen", "deadline", "deadlines", ["VEJ-1.0.3", "VEJ-3.4.1", "VEJ-3.4.3"]);
});

test("Vejen: each thing promised of letters is asked of them", () => {
  comeUp("vejen", "letter", "letter", ["VEJ-1.0.6", "VEJ-2.0.1", "VEJ-3.4.2"]);
});

test("Vejen: each rule for goals and plans is shown", () => {
  comeUp("vejen", "plan", "plan", ["VEJ-1.1.4"]);
});

test("Vejen: each thing owed by the provider is shown", () => {
  comeUp("vejen", "delivery", "delivery", [
    "VEJ-1.1.7",
    "VEJ-1.1.8",
    "VEJ-1.1.10",
    "VEJ-1.1.11",
    "VEJ-3.0.1",
    "VEJ-3.0.6",
    "VEJ-3.0.7",
    "VEJ-3.5.1",
    "VEJ-3.7.1",
    "VEJ-3.7.2",
    "VEJ-3.7.3",
  ]);
});

test("Vejen: each rule for follow-up is shown", () => {
  comeUp("vejen", "followup", "followUp", [
    "VEJ-1.1.5",
    "VEJ-1.1.6",
    "VEJ-3.8.1",
    "VEJ-3.8.2",
    "VEJ-3.8.3",
    "VEJ-3.8.4",
  ]);
});

test("Vejen: each way of complaint is shown", () => {
  comeUp("vejen", "complaint", "complaint", ["VEJ-1.0.4"]);
});

test("Vejen: each cost is told", () => {
  comeUp("vejen", "cost", "cost", ["VEJ-3.3.1", "VEJ-3.3.2", "VEJ-3.3.3"]);
});

test("Vejen: each thing expected of the citizen is told", () => {
  comeUp("vejen", "duty", "duties", ["VEJ-3.0.2"]);
});

test("Vejen: each piece of information is told", () => {
  comeUp("vejen", "info", "information", [
    "VEJ-1.1.1",
    "VEJ-1.1.2",
    "VEJ-1.1.3",
    "VEJ-2.1.1",
    "VEJ-2.1.2",
    "VEJ-3.1.1",
    "VEJ-3.1.2",
    "VEJ-3.1.3",
    "VEJ-3.1.4",
    "VEJ-3.1.6",
    "VEJ-3.1.7",
    "VEJ-3.1.8",
    "VEJ-3.6.1",
  ]);
});

test("Brønderslev: who and what the support is for is a finding to make", () => {
  comeUp("broenderslev", "target", "targets", ["BRO-2.1", "BRO-2.4", "BRO-7.6"]);
});

test("Brønderslev: each other help is weighed, on its rung", () => {
  comeUp("broenderslev", "alternative", "alternatives", ["BRO-10.4"]);
});

test("Brønderslev: each consideration is a question to answer", () => {
  comeUp("broenderslev", "consideration", "considerations", [
    "BRO-1.2",
    "BRO-2.2",
    "BRO-2.3",
    "BRO-3.4",
    "BRO-4.1",
    "BRO-8.4",
    "BRO-8.7",
    "BRO-8.13",
  ]);
});

test("Brønderslev: each thing not covered is shown", () => {
  comeUp("broenderslev", "exclusion", "exclusions", [
    "BRO-8.2",
    "BRO-8.12",
    "BRO-9.1",
    "BRO-9.2",
    "BRO-9.3",
    "BRO-9.4",
    "BRO-9.5",
    "BRO-9.6",
    "BRO-9.7",
    "BRO-9.8",
    "BRO-9.9",
    "BRO-9.10",
    "BRO-9.11",
    "BRO-9.12",
    "BRO-9.13",
  ]);
});

test("Brønderslev: the case is sent to its unit", () => {
  sendTo("broenderslev", [
    ["BRO-3.2", 30, "visitationen"],
    ["BRO-3.3", 29, "ungecenter"],
  ]);
});

test("Brønderslev: each deadline runs", () => {
  comeUp("broenderslev", "deadline", "deadlines", [
    "BRO-3.6",
    "BRO-5.1",
    "BRO-5.2",
    "BRO-5.3",
    "BRO-5.4",
    "BRO-5.5",
    "BRO-5.6",
    "BRO-6.1",
  ]);
});

test("Brønderslev: each thing promised of letters is asked of them", () => {
  comeUp("broenderslev", "letter", "letter", ["BRO-3.5", "BRO-4.2", "BRO-4.3", "BRO-16.1"]);
});

test("Brønderslev: each rule for goals and plans is shown", () => {
  comeUp("broenderslev", "plan", "plan", ["BRO-7.1", "BRO-7.2", "BRO-7.3"]);
});

test("Brønderslev: each thing owed by the provider is shown", () => {
  comeUp("broenderslev", "delivery", "delivery", [
    "BRO-2.5",
    "BRO-7.5",
    "BRO-7.7",
    "BRO-8.11",
    "BRO-10.1",
    "BRO-10.3",
    "BRO-10.5",
    "BRO-10.6",
    "BRO-11.1",
    "BRO-11.2",
    "BRO-11.3",
    "BRO-14.2",
    "BRO-14.5",
    "BRO-15.1",
    "BRO-15.4",
  ]);
});

test("Brønderslev: each rule for follow-up is shown", () => {
  comeUp("broenderslev", "followup", "followUp", ["BRO-13.1", "BRO-13.2", "BRO-13.3", "BRO-13.4"]);
});

test("Brønderslev: each cost is told", () => {
  comeUp("broenderslev", "cost", "cost", ["BRO-14.1"]);
});

test("Brønderslev: each thing expected of the citizen is told", () => {
  comeUp("broenderslev", "duty", "duties", ["BRO-12.1", "BRO-14.3", "BRO-14.4", "BRO-15.2"]);
});

test("Brønderslev: each piece of information is told", () => {
  comeUp("broenderslev", "info", "information", [
    "BRO-1.1",
    "BRO-3.1",
    "BRO-7.4",
    "BRO-8.1",
    "BRO-8.3",
    "BRO-8.5",
    "BRO-8.6",
    "BRO-8.8",
    "BRO-8.9",
    "BRO-8.10",
    "BRO-10.2",
    "BRO-15.3",
  ]);
});

test("Sønderborg: who and what the support is for is a finding to make", () => {
  comeUp("soenderborg", "target", "targets", ["SON-1.1", "SON-3.1", "SON-12.2"]);
});

test("Sønderborg: each other help is weighed, on its rung", () => {
  comeUp("soenderborg", "alternative", "alternatives", ["SON-1.2", "SON-1.3", "SON-1.6", "SON-2.5"]);
});

test("Sønderborg: each consideration is a question to answer", () => {
  comeUp("soenderborg", "consideration", "considerations", ["SON-1.4", "SON-2.2", "SON-2.3", "SON-2.4", "SON-12.4"]);
});

test("Sønderborg: the case is sent to its unit", () => {
  sendTo("soenderborg", [["SON-2.1", 40, "modtagelsesteam"]]);
});

test("Sønderborg: each deadline runs", () => {
  comeUp("soenderborg", "deadline", "deadlines", ["SON-1.5", "SON-5.1", "SON-10.1", "SON-10.3"]);
});

test("Sønderborg: each thing promised of letters is asked of them", () => {
  comeUp("soenderborg", "letter", "letter", ["SON-2.6", "SON-10.2", "SON-11.1", "SON-12.3"]);
});

test("Sønderborg: each rule for goals and plans is shown", () => {
  comeUp("soenderborg", "plan", "plan", ["SON-2.7", "SON-3.4"]);
});

test("Sønderborg: each thing owed by the provider is shown", () => {
  comeUp("soenderborg", "delivery", "delivery", [
    "SON-3.5",
    "SON-3.6",
    "SON-3.8",
    "SON-4.1",
    "SON-5.2",
    "SON-5.3",
    "SON-7.1",
    "SON-7.2",
    "SON-7.3",
    "SON-7.4",
    "SON-7.5",
    "SON-7.6",
    "SON-7.7",
    "SON-7.8",
  ]);
});

test("Sønderborg: each way of complaint is shown", () => {
  comeUp("soenderborg", "complaint", "complaint", ["SON-11.2"]);
});

test("Sønderborg: each cost is told", () => {
  comeUp("soenderborg", "cost", "cost", ["SON-8.1"]);
});

test("Sønderborg: each thing expected of the citizen is told", () => {
  comeUp("soenderborg", "duty", "duties", ["SON-3.7", "SON-6.1", "SON-6.2", "SON-6.3"]);
});

test("Sønderborg: each piece of information is told", () => {
  comeUp("soenderborg", "info", "information", [
    "SON-3.2",
    "SON-3.3",
    "SON-4.2",
    "SON-9.1",
    "SON-12.1",
    "SON-13.1",
    "SON-13.2",
  ]);
});

test("the unnamed municipality: who and what the support is for is a finding to make", () => {
  comeUp("unavngivet", "target", "targets", ["UNA-1.1"]);
});

test("the unnamed municipality: each other help is weighed, on its rung", () => {
  comeUp("unavngivet", "alternative", "alternatives", ["UNA-1.2"]);
});

test("the unnamed municipality: each consideration is a question to answer", () => {
  comeUp("unavngivet", "consideration", "considerations", ["UNA-3.1", "UNA-7.1", "UNA-8.2"]);
});

test("the unnamed municipality: each deadline runs", () => {
  comeUp("unavngivet", "deadline", "deadlines", ["UNA-8.1"]);
});

test("the unnamed municipality: each thing promised of letters is asked of them", () => {
  comeUp("unavngivet", "letter", "letter", ["UNA-9.1"]);
});

test("the unnamed municipality: each rule for goals and plans is shown", () => {
  comeUp("unavngivet", "plan", "plan", ["UNA-5.1"]);
});

test("the unnamed municipality: each thing owed by the provider is shown", () => {
  comeUp("unavngivet", "delivery", "delivery", ["UNA-3.2"]);
});

test("the unnamed municipality: each rule for follow-up is shown", () => {
  comeUp("unavngivet", "followup", "followUp", ["UNA-8.3"]);
});

test("the unnamed municipality: each cost is told", () => {
  comeUp("unavngivet", "cost", "cost", ["UNA-4.1"]);
});

test("the unnamed municipality: each thing expected of the citizen is told", () => {
  comeUp("unavngivet", "duty", "duties", ["UNA-6.1"]);
});

test("the unnamed municipality: each piece of information is told", () => {
  comeUp("unavngivet", "info", "information", ["UNA-2.1", "UNA-3.3"]);
});
