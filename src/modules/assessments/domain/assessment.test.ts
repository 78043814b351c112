import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson } from "../../../kernel/canonical-json.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { loadLaw } from "../../../platform/standard-files.ts";
import { type Assessment, blankTheme, openAssessment, openingThemes } from "./assessment.ts";
import { readAssessment, settleAssessment, themeFields, wholeFields } from "./assessment-form.ts";
import { assessmentLacks, finishAssessment } from "./finish-assessment.ts";

const { ffb } = loadLaw();
const today = localDate("2026-03-20");
const cleaning = "8f32c948-41c4-49d7-8913-cdeede2e7fe1";
const economy = "70443014-3faf-402d-abcf-396bfad32eb9";
const sleep = "83376fdb-f55d-4dd9-944e-b49631a9836f";

const fresh = { id: "a", caseId: "c", at: "2026-03-03T08:00:00.000Z", by: "caseworker" };
const opened = openAssessment(fresh, [economy, cleaning], undefined);
const written: Assessment = {
  ...opened,
  whole: { ...opened.whole, professionalView: "Borgeren har brug for hjælp til at komme i gang." },
  themes: [
    { ...blankTheme(economy), professionalView: "Kan selv.", level: 1 },
    { ...blankTheme(cleaning), observation: "Der er støv.", level: "not-assessed" },
  ],
};

test("an assessment opens with the themes that the citizen applied about, in their order", () => {
  assert.deepEqual(openingThemes(ffb, ["economy", "cleaning"]), [economy, cleaning]);
  assert.deepEqual(openingThemes(ffb, ["not-known", "other"]), []);
});

test("a later assessment begins where the last one ended, with new themes first", () => {
  const again = openAssessment({ ...fresh, id: "b" }, [sleep, economy], written);
  assert.deepEqual(
    again.themes.map(({ code }) => code),
    [sleep, economy, cleaning],
  );
  assert.equal(again.themes[1]?.professionalView, "Kan selv.");
  assert.equal(again.whole.professionalView, written.whole.professionalView);
});

test("what is described and levelled can be finished; 'ikke vurderet' is a level too", () => {
  const finished = finishAssessment(written, ffb, [], today);
  assert.equal(finished.ok && finished.value.finishedOn, "2026-03-20");
});

test("activity and participation needs a level, functions never do", () => {
  const themes = [
    { ...blankTheme(economy), professionalView: "Kan selv." },
    { ...blankTheme(sleep), observation: "Sover om dagen." },
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
  const levels = readAssessment(fields, ffb).themes.map(({ content }) => [content.code, content.level]);
  assert.deepEqual(levels, [
    [sleep, null],
    [economy, 3],
    [cleaning, null],
  ]);
});

test("two who write about different themes do not meet; about the same one, the second is told", () => {
  const shown = (theme: string) => canonicalJson(written.themes.find(({ code }) => code === theme) ?? null);
  const form = (theme: string, words: string) =>
    readAssessment(
      {
        [themeFields(theme).shown]: shown(theme),
        [themeFields(theme).citizensWords]: words,
        [wholeFields.shown]: canonicalJson(written.whole),
        [wholeFields.professionalView]: written.whole.professionalView,
      },
      ffb,
    );
  const colleague = {
    ...written,
    themes: written.themes.map((theme) => (theme.code === economy ? { ...theme, citizensWords: "Deres" } : theme)),
  };
  const aboutCleaning = settleAssessment(form(cleaning, "Mit"), colleague, canonicalJson);
  assert.deepEqual(aboutCleaning.ok && aboutCleaning.value.themes.map(({ code }) => code), [cleaning]);
  assert.deepEqual(settleAssessment(form(economy, "Mit"), colleague, canonicalJson), { ok: false, refusal: [economy] });
});
