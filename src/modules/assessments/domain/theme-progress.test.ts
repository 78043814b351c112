import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLaw } from "../../../platform/standard-files.ts";
import { themeGroups } from "../../standards/domain/theme-groups.ts";
import { type AssessedTheme, blankTheme } from "./assessment.ts";
import { partAfter, partNamed, partOfSubTheme } from "./assessment-part.ts";
import { enoughFacts } from "./enough-facts.ts";
import { levelChangeWords, levelsOver } from "./level-change.ts";
import { themeProgress } from "./theme-progress.ts";
import { writerSentence, writersBeside } from "./writers-beside.ts";

const { ffb } = loadLaw();
const groups = themeGroups({ ffbThemes: [] }, ffb);
const economy = "70443014-3faf-402d-abcf-396bfad32eb9";
const post = "8bef71de-55b5-47fe-b438-18ac769106b3";
const sleep = "83376fdb-f55d-4dd9-944e-b49631a9836f";
const seen = { id: "o", text: "Rykkere", informant: "provider", source: "", seenOn: null, documentId: null } as const;

const stateOf = (name: string, themes: readonly AssessedTheme[]) => {
  const found = themeProgress(groups, { themes }).find(({ group }) => group.name === name);
  return [found?.state, found?.touched, found?.waiting];
};

test("a theme is not begun, in work, or done, and tells how many sub-themes are written and how many wait", () => {
  const levelled = { ...blankTheme(economy), professionalView: "Kan.", level: 1 as const };
  assert.deepEqual(stateOf("Samfundsliv", []), ["not-begun", 0, 0]);
  assert.deepEqual(stateOf("Samfundsliv", [blankTheme(economy)]), ["not-begun", 0, 1]);
  assert.deepEqual(stateOf("Samfundsliv", [levelled, blankTheme(post)]), ["in-work", 1, 1]);
  assert.deepEqual(stateOf("Samfundsliv", [{ ...levelled, level: null }]), ["in-work", 1, 0]);
  assert.deepEqual(stateOf("Samfundsliv", [levelled]), ["done", 1, 0]);
  // Functions and conditions carry no level.
  assert.deepEqual(stateOf("Sundhedsforhold", [{ ...blankTheme(sleep), citizensWords: "Vågner." }]), ["done", 1, 0]);
});

test("an address names a part, and what is no part is the overview; one goes on to what waits, then to the whole", () => {
  assert.equal(partNamed("tema-2", groups).key, "tema-2");
  assert.equal(partNamed("tema-99", groups).key, "overblik");
  assert.equal(partNamed(undefined, groups).key, "overblik");
  assert.equal(partOfSubTheme(groups, economy), "tema-2");
  assert.equal(partAfter("tema-2", groups, new Set(["tema-1", "tema-5"])), "tema-5");
  assert.equal(partAfter("tema-5", groups, new Set(["tema-1"])), "helhed");
  assert.equal(partAfter("helhed", groups, new Set()), "maalgruppe");
});

test("an applied task lacks a theme, the citizen's words, a sourced observation or a level, until it lacks nothing", () => {
  const lacks = (themes: readonly AssessedTheme[]) => enoughFacts(["economy"], { themes }, ffb)[0]?.lacks;
  const written = { ...blankTheme(economy), professionalView: "Kan." };
  assert.deepEqual(lacks([blankTheme(economy)]), ["no-theme"]);
  assert.deepEqual(lacks([written]), ["no-citizens-words", "no-source", "no-level"]);
  const unsourced = { ...seen, informant: null };
  assert.deepEqual(lacks([{ ...written, citizensWords: "Svært.", observations: [unsourced], level: 2 }]), [
    "no-source",
  ]);
  assert.deepEqual(lacks([{ ...written, citizensWords: "Svært.", observations: [seen], level: "not-assessed" }]), []);
});

test("what was applied for twice is one task, and a task of no theme is told without lacks", () => {
  assert.deepEqual(
    enoughFacts(["other", "economy", "economy"], { themes: [] }, ffb).map(({ task, lacks }) => [task, lacks]),
    [
      ["other", []],
      ["economy", ["no-theme"]],
    ],
  );
});

test("a change of level is told in number and word: a lower level is less reduced function", () => {
  assert.equal(levelChangeWords(3, 1), "Fra 3 til 1: 2 trin bedre.");
  assert.equal(levelChangeWords(1, 2), "Fra 1 til 2: 1 trin dårligere.");
  assert.equal(levelChangeWords(2, 2), "Uændret niveau: 2.");
  assert.equal(levelChangeWords(2, "not-assessed"), "Niveauerne kan ikke sammenlignes.");
  assert.equal(levelChangeWords(2, null), "Niveauet er ikke valgt endnu.");
});

test("levels over time leave out the assessments that do not touch the sub-theme", () => {
  const made = (level: 1 | 3 | null) => ({ finishedOn: null, themes: [{ ...blankTheme(economy), level }] });
  const over = levelsOver([made(3), made(null), made(1)] as never, economy);
  assert.deepEqual(
    over.map(({ level }) => level),
    [3, 1],
  );
});

test("one sees who else wrote within the hour, never oneself, nor what is long ago", () => {
  const at = (part: string, by: string, minute: number) => ({ part, by, at: `2026-03-03T10:${minute}:30.000Z` });
  const writers = [
    at("helhed", "kaj", 28),
    at(economy, "me", 29),
    { ...at(post, "kaj", 10), at: "2026-03-03T09:00:00Z" },
  ];
  assert.deepEqual(writersBeside(writers, { id: "me" }, "2026-03-03T10:30:45.000Z"), [
    { part: "helhed", by: "kaj", minutes: 2 },
  ]);
  assert.equal(writerSentence("Kaj", 2), "Kaj skrev her for 2 minutter siden.");
  assert.equal(writerSentence("Kaj", 1), "Kaj skrev her for 1 minut siden.");
  assert.equal(writerSentence("Kaj", 0), "Kaj skrev her for et øjeblik siden.");
});
