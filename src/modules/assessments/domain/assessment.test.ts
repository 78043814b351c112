import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { loadLaw } from "../../../platform/standard-files.ts";
import { type Assessment, blankTheme, type Observation, openAssessment, openingThemes } from "./assessment.ts";
import { themeFields } from "./assessment-fields.ts";
import { readAssessment } from "./assessment-form.ts";
import { assessmentLacks, finishAssessment } from "./finish-assessment.ts";

const { ffb } = loadLaw();
const today = localDate("2026-03-20");
const cleaning = "8f32c948-41c4-49d7-8913-cdeede2e7fe1";
const economy = "70443014-3faf-402d-abcf-396bfad32eb9";
const sleep = "83376fdb-f55d-4dd9-944e-b49631a9836f";

const seen = (text: string): Observation => ({
  id: "o",
  text,
  informant: null,
  source: "",
  seenOn: null,
  documentId: null,
});
const fresh = { id: "a", caseId: "c", at: "2026-03-03T08:00:00.000Z", by: "caseworker" };
const opened = openAssessment(fresh, [economy, cleaning], undefined);
const written: Assessment = {
  ...opened,
  whole: { ...opened.whole, professionalView: "Borgeren har brug for hjælp til at komme i gang." },
  themes: [
    { ...blankTheme(economy), professionalView: "Kan selv.", level: 1 },
    { ...blankTheme(cleaning), observations: [seen("Der er støv.")], level: "not-assessed" },
  ],
};

test("an assessment opens with the themes that the citizen applied about, in their order", () => {
  assert.deepEqual(openingThemes(ffb, ["economy", "cleaning"]), [economy, cleaning]);
  assert.deepEqual(openingThemes(ffb, ["not-known", "other"]), []);
});

test("a later assessment opens with the themes of the last one too, new ones first and nothing written", () => {
  const again = openAssessment({ ...fresh, id: "b" }, [sleep, economy], written);
  assert.deepEqual(again.themes, [blankTheme(sleep), blankTheme(economy), blankTheme(cleaning)]);
  assert.equal(again.whole.professionalView, "");
});

test("what is described and levelled can be finished; 'ikke vurderet' is a level too", () => {
  const finished = finishAssessment(written, ffb, [], today);
  assert.equal(finished.ok && finished.value.finishedOn, "2026-03-20");
});

test("activity and participation needs a level, functions never do", () => {
  const themes = [
    { ...blankTheme(economy), professionalView: "Kan selv." },
    { ...blankTheme(sleep), observations: [seen("Sover om dagen.")] },
  ];
  assert.deepEqual(assessmentLacks({ ...written, themes }, ffb, []), [{ refusal: "level-missing", about: [economy] }]);
});

test("all that is missing is told at once", () => {
  const question = { key: "AAB-02.1.0" } as never;
  assert.deepEqual(assessmentLacks(opened, ffb, [question]), [
    { refusal: "theme-blank", about: [economy, cleaning] },
    { refusal: "whole-missing", about: [] },
    { refusal: "targets-unanswered", about: ["AAB-02.1.0"] },
  ]);
  const none = { ...written, themes: [] };
  assert.deepEqual(assessmentLacks(none, ffb, []), [{ refusal: "no-themes", about: [] }]);
});

test("an assessment is finished once", () => {
  assert.deepEqual(finishAssessment({ ...written, finishedOn: today }, ffb, [], today), {
    ok: false,
    refusal: [{ refusal: "already-finished", about: [] }],
  });
});

test("a level is read only where FFB lets one stand", () => {
  const fields = {
    [themeFields(sleep).shown]: "",
    [themeFields(sleep).level]: "3",
    [themeFields(economy).shown]: "",
    [themeFields(economy).level]: "3",
    [themeFields(cleaning).shown]: "",
    [themeFields(cleaning).level]: "9",
  };
  const levels = readAssessment({ fields, dayIn: () => "blank" }, ffb, today).themes.map(({ content }) => [
    content.code,
    content.level,
  ]);
  assert.deepEqual(levels, [
    [sleep, null],
    [economy, 3],
    [cleaning, null],
  ]);
});
