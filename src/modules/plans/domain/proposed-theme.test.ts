import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLaw } from "../../../platform/standard-files.ts";
import type { AssessmentForPlan, ThemeToShow } from "../../assessments/domain/assessment-export.ts";
import { proposedTheme } from "./proposed-theme.ts";

const { ffb } = loadLaw();
const themeAt = (code: string, level: ThemeToShow["level"], citizensWords: string): ThemeToShow => ({
  code,
  name: code,
  theme: "",
  level,
  levelInWords: `${level}`,
  citizensWords,
  professionalView: "",
  observations: [],
});
const assessed = (themes: readonly ThemeToShow[]): AssessmentForPlan => ({
  finishedOn: null,
  hopes: "",
  citizensView: "",
  resources: "",
  themes,
});
const economy = "70443014-3faf-402d-abcf-396bfad32eb9";
const sleep = "83376fdb-f55d-4dd9-944e-b49631a9836f";

test("a goal for a task starts from the sub-theme that the task is about", () => {
  const proposal = proposedTheme({ task: "economy" }, assessed([themeAt(economy, 3, "Brevene ligger.")]), ffb);
  assert.equal(proposal, economy);
});

test("of several assessed sub-themes the one with the most reduced function is proposed", () => {
  const [first = "", second = ""] = ffb.tasks["hygiene"] ?? [];
  const proposal = proposedTheme({ task: "hygiene" }, assessed([themeAt(first, 1, "a"), themeAt(second, 4, "b")]), ffb);
  assert.equal(proposal, second);
});

test("where nothing was assessed about the task, or nothing at all, nothing is proposed", () => {
  assert.equal(proposedTheme({ task: "economy" }, assessed([themeAt(sleep, null, "")]), ffb), null);
  assert.equal(proposedTheme({ task: "economy" }, null, ffb), null);
  assert.equal(proposedTheme({ task: "other" }, assessed([themeAt(economy, 3, "")]), ffb), null);
});
