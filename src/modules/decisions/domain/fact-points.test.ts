import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { type AssessedTheme, type Assessment, blankTheme, blankWhole } from "../../assessments/domain/assessment.ts";
import { cleaning, contentOf, economy, grantOf, groundIn, reasoned, refusalOf } from "./decision-ground.fixture.ts";
import type { DecisionGround } from "./decision-ground.ts";
import { type FactGround, factPoints, missingPoints } from "./fact-points.ts";

const ground = groundIn("vejen");
const seen = {
  id: "o",
  text: "Der stod breve på bordet.",
  informant: "caseworker",
  source: "Besøg",
  seenOn: localDate("2026-03-10"),
  documentId: null,
} as const;
const themes: readonly AssessedTheme[] = (["economy", "cleaning"] as const).flatMap((task) =>
  ground.law.ffb.tasks[task].map((code) => ({
    ...blankTheme(code),
    citizensWords: "Det bliver liggende.",
    level: 2 as const,
    observations: [seen],
  })),
);
const assessmentOf = (found: readonly AssessedTheme[]) =>
  ({ whole: blankWhole, themes: found }) as unknown as Assessment;
const facts: FactGround = {
  application: {
    receivedOn: localDate("2026-03-03"),
    wishes: "At kunne have gæster",
    tasks: [economy, cleaning].map((id) => ({ id, task: id === economy ? "economy" : "cleaning", ownWords: null })),
  },
  assessment: assessmentOf(themes),
  information: { consents: [], requests: [], marks: [] },
  accessWaits: false,
};
const fresh: DecisionGround = {
  ...ground,
  evidence: [
    ...ground.evidence,
    { source: "observation:o", kind: "observation", title: "", text: seen.text, on: localDate("2026-03-10") },
  ],
};
const refusing = contentOf([grantOf(economy), refusalOf(cleaning)], reasoned);

const states = (told: Partial<FactGround> = {}, on = fresh, content = refusing) =>
  Object.fromEntries(factPoints(content, on, { ...facts, ...told }).map(({ name, state }) => [name, state]));

test("a case with everything in it lacks nothing", () => {
  assert.deepEqual(
    factPoints(refusing, fresh, facts).filter(({ state }) => state === "missing"),
    [],
  );
  assert.equal(states()["function"], "met");
  assert.equal(states()["citizens-wishes"], "met");
  assert.equal(states()["sources"], "met");
  assert.equal(states()["newest-fact"], "met");
  assert.equal(states()["hearing"], "met");
});

test("nobody has assessed how the citizen functions: each task without a theme is named", () => {
  const points = factPoints(refusing, fresh, { ...facts, assessment: undefined });
  const [missing] = missingPoints(points);
  assert.deepEqual([missing?.name, missing?.tasks], ["function", [economy, cleaning]]);
  const noLevel = themes.map((theme) => ({ ...theme, level: null }));
  assert.equal(states({ assessment: assessmentOf(noLevel) })["function"], "weak");
});

test("the citizen's own words may stand in the application; wishes that nobody asked about are weak", () => {
  const silent = assessmentOf(themes.map((theme) => ({ ...theme, citizensWords: "" })));
  assert.equal(states({ assessment: silent })["citizens-wishes"], "missing");
  const told = facts.application.tasks.map((task) => ({ ...task, ownWords: "Jeg kan ikke overskue det." }));
  const inApplication = { ...facts.application, tasks: told };
  assert.equal(states({ assessment: silent, application: inApplication })["citizens-wishes"], "met");
  assert.equal(states({ application: { ...facts.application, wishes: null } })["citizens-wishes"], "weak");
});

test("what was seen has a source, and a day; without a day it is weak", () => {
  const unsourced = themes.map((theme) => ({
    ...theme,
    observations: [{ ...seen, informant: null, source: "", seenOn: null }],
  }));
  assert.equal(states({ assessment: assessmentOf(unsourced) })["sources"], "missing");
  const undated = themes.map((theme) => ({ ...theme, observations: [{ ...seen, seenOn: null }] }));
  assert.equal(states({ assessment: assessmentOf(undated) })["sources"], "weak");
});

test("facts from before the application are weak; so is a reason that names no day or points to nothing", () => {
  const old = fresh.evidence.map((piece) => ({ ...piece, on: localDate("2025-11-01") }));
  assert.equal(states({}, { ...fresh, evidence: old })["newest-fact"], "weak");
  const undated = contentOf(refusing.parts, { ...reasoned, facts: "Du fortalte det ved samtalen." });
  assert.equal(states({}, fresh, undated)["dates-in-reasons"], "weak");
  assert.equal(states()["dates-in-reasons"], "met");
  const unlinked = contentOf([grantOf(economy), refusalOf(cleaning, { evidence: [] })], reasoned);
  assert.equal(states({}, fresh, unlinked)["why-not-more"], "weak");
  assert.equal(states()["why-not-more"], "met");
});

test("who gets everything is asked about hearing and reasons in vain: those points fall away", () => {
  const granting = contentOf([grantOf(economy), grantOf(cleaning)]);
  const names = factPoints(granting, fresh, facts).map(({ name }) => name);
  assert.ok(!names.includes("hearing") && !names.includes("why-not-more") && !names.includes("dates-in-reasons"));
});

test("a citizen who has asked to see the case and not been given it is told to whoever decides (forvaltningsloven § 9 b)", () => {
  assert.equal(states()["access"], undefined);
  assert.equal(states({ accessWaits: true })["access"], "missing");
});
