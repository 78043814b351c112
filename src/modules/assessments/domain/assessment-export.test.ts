import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { loadLaw } from "../../../platform/standard-files.ts";
import { type Assessment, blankTheme, openAssessment } from "./assessment.ts";
import { finishedEntry } from "./assessment-entries.ts";
import { assessmentForPlan } from "./assessment-export.ts";

const { ffb } = loadLaw();
const economy = "70443014-3faf-402d-abcf-396bfad32eb9";
const sleep = "83376fdb-f55d-4dd9-944e-b49631a9836f";
const anxiety = "303deb9b-84f0-49d2-ab7a-f8b98eed40a2";
const opened = openAssessment({ id: "a", caseId: "c", at: "2026-03-03T08:00:00Z", by: "kim" }, [], undefined);
const made: Assessment = {
  ...opened,
  whole: {
    citizensView: "Det kører rundt.",
    hopes: "At have gæster.",
    resources: "Er god til tal.",
    professionalView: "Har brug for en at øve sig med.",
    supportNeed: 2,
  },
  themes: [
    {
      ...blankTheme(economy),
      citizensWords: "Brevene ligger.",
      professionalView: "Kan, når nogen er med.",
      level: 3,
      observations: [
        { id: "o", text: "Syv rykkere", informant: "provider", source: "Bo", seenOn: null, documentId: null },
      ],
    },
    { ...blankTheme(sleep), citizensWords: "Jeg vågner." },
  ],
  targets: [{ code: anxiety, rank: 1, reason: "", recordedOn: localDate("2026-03-03") }],
  finishedOn: localDate("2026-03-20"),
};

test("a plan takes over the level now and the citizen's words, of what goals can be about", () => {
  const plan = assessmentForPlan(made, ffb);
  assert.deepEqual(
    plan.themes.map(({ name, levelInWords, citizensWords }) => [name, levelInWords, citizensWords]),
    [["Varetage økonomi", "3: Svært nedsat funktionsevne", "Brevene ligger."]],
  );
  assert.deepEqual(plan.themes[0]?.observations, [{ id: "o", text: "Syv rykkere", source: "Udfører, Bo" }]);
  assert.deepEqual([plan.finishedOn, plan.hopes], ["2026-03-20", "At have gæster."]);
});

test("the journal keeps what a finished assessment found: levels, target groups with the primary, need, assessment", () => {
  const { text, event } = finishedEntry({ ...made, finishedOn: localDate("2026-03-20") }, ffb);
  assert.equal(
    text,
    "Udredningen er afsluttet. Varetage økonomi: 3: Svært nedsat funktionsevne. Søvn: beskrevet. " +
      "Målgrupper i FFB: Angst (primær). Støttebehov: 2: Moderat støttebehov. " +
      "Samlet faglig vurdering: Har brug for en at øve sig med.",
  );
  assert.deepEqual(event, { type: "assessment-made", on: "2026-03-20" });
});
