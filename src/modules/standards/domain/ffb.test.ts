import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLaw } from "../../../platform/standard-files.ts";
import { tasks } from "./facts.ts";
import { carriesLevel, subTheme, subThemes, subThemesOfTasks } from "./ffb.ts";
import { ffbFaults } from "./ffb-faults.ts";

const { ffb } = loadLaw();

test("FFB has six themes of activity with 31 sub-themes, four of functions with 33, and surroundings with 3", () => {
  const count = (kind: string) => [
    ffb.themes.filter((theme) => theme.kind === kind).length,
    subThemes(ffb).filter((sub) => sub.kind === kind).length,
  ];
  assert.deepEqual(
    [count("activity"), count("function"), count("surroundings")],
    [
      [6, 31],
      [4, 33],
      [1, 3],
    ],
  );
});

test("FFB has 45 target groups, and 15 services under serviceloven § 85", () => {
  assert.equal(ffb.targetGroups.flatMap(({ groups }) => groups).length, 45);
  assert.equal(ffb.services.find(({ legalBasis }) => legalBasis === "SEL-85")?.services.length, 15);
  assert.deepEqual(ffb.services.find(({ legalBasis }) => legalBasis === "SEL-85a")?.services, []);
});

test("only activity and participation carries a level", () => {
  const cleaning = subTheme(ffb, "8f32c948-41c4-49d7-8913-cdeede2e7fe1");
  const sleep = subTheme(ffb, "83376fdb-f55d-4dd9-944e-b49631a9836f");
  assert.deepEqual([cleaning?.name, cleaning && carriesLevel(cleaning)], ["Gøre rent", true]);
  assert.deepEqual([sleep?.name, sleep && carriesLevel(sleep)], ["Søvn", false]);
});

test("a theme's own code is no sub-theme", () => {
  assert.equal(subTheme(ffb, "eef71492-65f5-4297-aa95-3c3a6866ddef"), undefined);
});

test("every task that can be applied for opens known sub-themes, each once", () => {
  for (const task of tasks) assert.ok(subThemesOfTasks(ffb, [task]).length > 0, task);
  const economy = "70443014-3faf-402d-abcf-396bfad32eb9";
  const post = "8bef71de-55b5-47fe-b438-18ac769106b3";
  assert.deepEqual(subThemesOfTasks(ffb, ["economy", "mail", "economy"]), [economy, post]);
  assert.deepEqual(ffbFaults(ffb), []);
});

test("a task that points at a theme instead of a sub-theme is a fault in the file", () => {
  const broken = { ...ffb, tasks: { ...ffb.tasks, cleaning: ["eef71492-65f5-4297-aa95-3c3a6866ddef"] } };
  assert.deepEqual(
    ffbFaults(broken).map(({ path }) => path),
    [["ffb", "tasks", "cleaning", 0]],
  );
});
