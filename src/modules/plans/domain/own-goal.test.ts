import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { ActionPlan } from "./action-plan.ts";
import { type GoalScore, saidBy, saidOfEarlierGoals, saidOfGoals, shownGoals } from "./own-goal.ts";
import { readOwnWords, readScore, readTold } from "./own-goal-form.ts";
import { lastOfEachDay } from "./scores-over-time.ts";

const place = { tenantId: "kommune", municipality: "proeve", id: "x" };
const today = localDate("2026-05-20");
const score = (id: string, goalId: string, on: string, value: number | null): GoalScore => ({
  ...{ id, goalId, on: localDate(on), score: value },
  ...{ goal: `Mål ${goalId}`, note: "", as: "citizen", name: "" },
  takesBack: null,
});

test("0 and 10 are scores, and so is not knowing; 11, a half and nothing are told at the field", () => {
  assert.deepEqual(readScore({ vurdering: "0" }), { ok: true, value: { score: 0, note: "" } });
  assert.deepEqual(readScore({ vurdering: "10", note: " Godt " }), { ok: true, value: { score: 10, note: "Godt" } });
  assert.deepEqual(readScore({ vurdering: "ved-ikke" }), { ok: true, value: { score: null, note: "" } });
  for (const vurdering of ["11", "-1", "5,5", "", "ti"])
    assert.deepEqual(readScore({ vurdering, note: "x" }), {
      ok: false,
      refusal: [{ field: "vurdering", message: "Vælg et tal fra 0 til 10, eller vælg »Ved ikke«." }],
    });
});

test("one of the three questions about a goal is enough", () => {
  const words = readOwnWords({ "god-dag": "Jeg kommer ud" });
  assert.deepEqual(words, { ok: true, value: { means: "", goodDay: "Jeg kommer ud", instead: "" } });
  assert.equal(readOwnWords({ betyder: "  " }).ok, false);
});

test("what staff were told came by phone today unless they say otherwise, and never after today", () => {
  assert.deepEqual(readTold({}, "blank", today), { ok: true, value: { how: "phone", on: today } });
  const earlier = localDate("2026-05-18");
  assert.deepEqual(readTold({ "sagt-maade": "letter" }, earlier, today), {
    ok: true,
    value: { how: "letter", on: earlier },
  });
  assert.equal(readTold({}, localDate("2026-05-21"), today).ok, false);
  assert.equal(readTold({}, "unreadable", today).ok, false);
});

test("of several scores on a day the last is drawn, by day and not by when it was written", () => {
  const said = [score("a", "1", "2026-05-02", 3), score("b", "1", "2026-05-01", 2), score("c", "1", "2026-05-02", 7)];
  assert.deepEqual(
    lastOfEachDay(said).map(({ on, score: value }) => [on, value]),
    [
      ["2026-05-01", 2],
      ["2026-05-02", 7],
    ],
  );
});

test("what was said of a goal that the plan has no more is kept under the goal as it read", () => {
  const say = { words: [], wishes: [], scores: [score("a", "1", "2026-05-01", 2), score("b", "2", "2026-05-01", 5)] };
  const goals = [{ id: "2", text: "Målet, som det lyder nu" }];
  assert.deepEqual(
    saidOfGoals(goals, say).map(({ text, scores }) => [text, scores.length]),
    [["Målet, som det lyder nu", 1]],
  );
  assert.deepEqual(
    saidOfEarlierGoals(goals, say).map(({ text, scores }) => [text, scores.length]),
    [["Mål 1", 1]],
  );
});

test("a plan that is being written shows the citizen no goals", () => {
  const goals = [{ id: "1", text: "Åbne post" }];
  const shown = (state: ActionPlan["state"]) => shownGoals({ state, goals } as unknown as ActionPlan).length;
  assert.deepEqual((["draft", "offered", "partly", "declined"] as const).map(shown), [0, 1, 1, 1]);
});

test("who wrote it is told by name, unless it was the citizen", () => {
  assert.deepEqual(saidBy({ ...place, kind: "citizen", name: "Asta" }, today), { on: today, as: "citizen", name: "" });
  const staff = { ...place, kind: "staff", name: "Karin", unit: null, provider: null } as const;
  assert.equal(saidBy({ ...staff, role: "caseworker" }, today).as, "staff");
  assert.equal(saidBy({ ...staff, role: "provider" }, today).as, "provider");
});

test("a score that is taken back stands no more, is not lost, and leaves the one before it", () => {
  const back = { ...score("c", "1", "2026-05-03", null), takesBack: "b" };
  const scores = [score("a", "1", "2026-05-01", 2), score("b", "1", "2026-05-02", 9), back];
  const [said] = saidOfGoals([{ id: "1", text: "Åbne post" }], { words: [], wishes: [], scores });
  assert.deepEqual([said?.scores.map(({ id }) => id), said?.takenBack.map(({ id }) => id)], [["a"], ["b"]]);
});
