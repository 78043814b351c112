import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalJson } from "../../../kernel/canonical-json.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { loadLaw } from "../../../platform/standard-files.ts";
import { type Assessment, blankTheme, type Observation, openAssessment, wordsOfTheme } from "./assessment.ts";
import {
  observationFields,
  observationKey,
  targetFields,
  targetsKey,
  themeFields,
  wholeFields,
  wholeKey,
} from "./assessment-fields.ts";
import { readAssessment } from "./assessment-form.ts";
import { asPressed, removeObservationField } from "./assessment-press.ts";
import { settleAssessment, storedObservation, storedTheme } from "./settle-assessment.ts";

const { ffb } = loadLaw();
const today = localDate("2026-03-20");
const tag = canonicalJson;
const economy = "70443014-3faf-402d-abcf-396bfad32eb9";
const cleaning = "8f32c948-41c4-49d7-8913-cdeede2e7fe1";
const sleep = "83376fdb-f55d-4dd9-944e-b49631a9836f";
const themes = [economy, cleaning, sleep];
const ids = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];
const seen = (id: string, text: string): Observation => ({
  id,
  text,
  informant: null,
  source: "",
  seenOn: null,
  documentId: null,
});
const opened = openAssessment({ id: "a", caseId: "c", at: "2026-03-03T08:00:00Z", by: "kim" }, themes, undefined);

/** What somebody wrote: texts by the part's key. */
type Texts = Readonly<Record<string, string>>;
const keys = [wholeKey, ...themes, ...themes.flatMap((code) => ids.map((id) => observationKey(code, id)))];

/** The assessment in which exactly this is written. */
const written = (texts: Texts): Assessment => ({
  ...opened,
  whole: { ...opened.whole, hopes: texts[wholeKey] ?? "" },
  themes: themes.map((code) => ({
    ...blankTheme(code),
    citizensWords: texts[code] ?? "",
    observations: ids.flatMap((id) => {
      const text = texts[observationKey(code, id)] ?? "";
      return text === "" ? [] : [seen(id, text)];
    }),
  })),
});

/** The form that was shown with one assessment, as it comes back with other texts in it. */
function form(shown: Assessment, typed: Texts) {
  const said = (code: string) => [
    [themeFields(code).shown, tag(wordsOfTheme(storedTheme(shown, code)))],
    [themeFields(code).citizensWords, typed[code] ?? ""],
    ...ids.flatMap((id) => {
      const stored = storedObservation(shown, { code, id });
      const names = observationFields(code, id);
      return [
        [names.shown, stored === null ? "" : tag(stored)],
        [names.text, typed[observationKey(code, id)] ?? ""],
      ];
    }),
  ];
  const whole = [
    [wholeFields.shown, tag(shown.whole)],
    [wholeFields.hopes, typed[wholeKey] ?? ""],
  ];
  const fields: Record<string, string> = Object.fromEntries([...whole, ...themes.flatMap(said)]);
  return readAssessment({ fields, dayIn: () => "blank" }, ffb, today);
}

/** What stands after a form is settled, where nothing hinders it. */
function after(stored: Assessment, typed: ReturnType<typeof form>): Assessment | readonly string[] {
  const settled = settleAssessment(typed, stored, tag);
  if (!settled.ok) return settled.refusal.conflicts;
  const { whole, themes: changed } = settled.value;
  const now = new Map(changed.map((theme) => [theme.code, theme]));
  return {
    ...stored,
    whole: whole ?? stored.whole,
    themes: stored.themes.map((theme) => now.get(theme.code) ?? theme),
  };
}

const texts = fc.record(Object.fromEntries(keys.map((key) => [key, fc.constantFrom("", "a", "b")])));
const standing = (assessment: Assessment): Texts =>
  Object.fromEntries(
    keys.map((key) => {
      const [code = "", id] = key.split("/");
      if (key === wholeKey) return [key, assessment.whole.hopes];
      if (id === undefined) return [key, storedTheme(assessment, code).citizensWords];
      return [key, storedObservation(assessment, { code, id })?.text ?? ""];
    }),
  );

test("whoever saves after a colleague loses nothing and overwrites nothing: each part is one's own, the other's, or a conflict", () => {
  fc.assert(
    fc.property(texts, texts, texts, (base, theirs, mine) => {
      const shown = written(base);
      const stored = written(theirs);
      const result = after(stored, form(shown, mine));
      const clashing = keys.filter(
        (key) => base[key] !== theirs[key] && base[key] !== mine[key] && theirs[key] !== mine[key],
      );
      if (!("themes" in result)) return assert.deepEqual([...result].toSorted(), clashing.toSorted());
      assert.deepEqual(clashing, []);
      const expected = keys.map((key) => [key, mine[key] === base[key] ? theirs[key] : mine[key]]);
      assert.deepEqual(standing(result), Object.fromEntries(expected));
    }),
  );
});

test("a form that is sent twice changes nothing the second time", () => {
  fc.assert(
    fc.property(texts, texts, (base, mine) => {
      const shown = written(base);
      const once = after(shown, form(shown, mine));
      assert.ok("themes" in once);
      assert.deepEqual(settleAssessment(form(shown, mine), once, tag), {
        ok: true,
        value: { whole: null, themes: [], targets: null },
      });
    }),
  );
});

test("an observation that a colleague has taken out is told about, not brought back unseen", () => {
  const key = observationKey(economy, ids[0] ?? "");
  const shown = written({ [key]: "a" });
  assert.deepEqual(after(written({}), form(shown, { [key]: "b" })), [key]);
});

test("the button that takes an observation out is a change like all others", () => {
  const id = ids[0] ?? "";
  const key = observationKey(economy, id);
  const stored = written({ [key]: "a" });
  const names = observationFields(economy, id);
  const shown = storedObservation(stored, { code: economy, id });
  const fields = asPressed({ [names.shown]: tag(shown), [names.text]: "a", [removeObservationField]: key });
  const typed = readAssessment({ fields, dayIn: () => "blank" }, ffb, today);
  const settled = settleAssessment(typed, stored, tag);
  assert.deepEqual(settled.ok && settled.value.themes.map(({ observations }) => observations), [[]]);
});

test("a day that is none, or lies ahead, is told at its field", () => {
  const names = observationFields(economy, ids[0] ?? "");
  const fields = { [names.shown]: "", [names.text]: "Set" };
  const problemsWith = (day: "unreadable" | ReturnType<typeof localDate>) => {
    const settled = settleAssessment(readAssessment({ fields, dayIn: () => day }, ffb, today), opened, tag);
    return settled.ok ? [] : settled.refusal.problems.map(({ field }) => field);
  };
  assert.deepEqual(problemsWith("unreadable"), [names.seenOn]);
  assert.deepEqual(problemsWith(localDate("2026-03-21")), [names.seenOn]);
  assert.deepEqual(problemsWith(localDate("2026-03-20")), []);
});

test("target groups that a colleague has chosen meanwhile are not lost to one's own choice", () => {
  const anxiety = "303deb9b-84f0-49d2-ab7a-f8b98eed40a2";
  const memory = "61452fe5-cea2-4d92-b2f1-406e9a5d31cb";
  const stored: Assessment = {
    ...opened,
    targets: [{ code: anxiety, rank: 2, reason: "Deres", recordedOn: today }],
  };
  const fields = { [targetFields.shown]: tag([]), [targetFields.chosen]: [memory], [targetFields.primary]: memory };
  const typed = readAssessment({ fields, dayIn: () => "blank" }, ffb, today);
  const settled = settleAssessment(typed, stored, tag);
  assert.deepEqual(settled.ok ? [] : settled.refusal.conflicts, [targetsKey]);
  const alone = settleAssessment(typed, opened, tag);
  assert.deepEqual(alone.ok && alone.value.targets, [{ code: memory, rank: 1, reason: "" }]);
});

test("what a form does not show is left alone", () => {
  const stored = written({ [wholeKey]: "a", [economy]: "a" });
  const typed = readAssessment({ fields: {}, dayIn: () => "blank" }, ffb, today);
  assert.deepEqual(settleAssessment(typed, stored, tag), {
    ok: true,
    value: { whole: null, themes: [], targets: null },
  });
});
