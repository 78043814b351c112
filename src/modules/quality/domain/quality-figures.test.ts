import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { type GoalCount, goalFigures } from "./quality-figures.ts";
import type { QualityGoal } from "./quality-goal.ts";
import { countGoals } from "./quality-measures.ts";
import { halfAsked, halvesToAsk } from "./quality-period.ts";

const goal: QualityGoal = {
  ...{ clause: "AAB-29.2", number: 1, text: "Støtten er relevant.", seenBy: "citizen", measure: null },
  question: { asked: "citizen", text: "Passer støtten?" },
};
/** So many people at a provider, none of them at another's. */
const count = (provider: string, people: number, met: number): GoalCount => ({
  ...{ provider, of: people, met },
  people: Array.from({ length: people }, (_, at) => `${provider}${at}`),
});
const shown = (...counts: readonly GoalCount[]) => {
  const { all, byProvider } = goalFigures(goal, counts);
  return [all, ...byProvider.values()].map((one) => (typeof one === "string" ? one : one.of));
};

test("five people are shown, four are not, and then the next smallest is hidden too, so that nothing can be taken from all", () => {
  assert.deepEqual(shown(count("a", 5, 4), count("b", 9, 1)), [14, 5, 9]);
  assert.deepEqual(shown(count("a", 4, 4), count("b", 6, 1), count("c", 9, 9)), [19, "few", "few", 9]);
});

test("two that are few hide each other where there are five between them, and a third where there are not", () => {
  assert.deepEqual(shown(count("a", 2, 0), count("b", 3, 1), count("c", 9, 9)), [14, "few", "few", 9]);
  assert.deepEqual(shown(count("a", 1, 0), count("b", 2, 1), count("c", 9, 9)), [12, "few", "few", "few"]);
});

test("where so few have answered in all, nothing is told; where nobody has, that is", () => {
  assert.deepEqual(shown(count("a", 1, 1), count("b", 3, 1)), ["few", "few", "few"]);
  assert.deepEqual(shown(count("a", 4, 1)), ["few", "few"]);
  assert.deepEqual(shown(), ["none"]);
});

test("it is people who are counted, not their visits", () => {
  assert.deepEqual(shown({ provider: "a", people: ["1", "2"], of: 80, met: 80 }), ["few", "few"]);
});

test("a citizen with two providers is counted once: four people with six visits between two providers are still few", () => {
  const at = (provider: string, ...people: readonly string[]) => ({ provider, people, of: people.length, met: 1 });
  assert.deepEqual(shown(at("a", "asta", "bo", "carl"), at("b", "asta", "bo", "dina")), ["few", "few", "few"]);
  // With a fifth, all can be shown; what either provider has cannot.
  assert.deepEqual(shown(at("a", "asta", "bo", "carl"), at("b", "asta", "dina", "emil")), [6, "few", "few"]);
});

test("hidden providers that share their people are few together, so that a third is hidden with them", () => {
  const shared = ["asta", "bo", "carl"];
  const at = (provider: string, people: readonly string[]) => ({ provider, people, of: people.length, met: 1 });
  assert.deepEqual(shown(at("a", shared), at("b", shared), count("c", 9, 9)), [15, "few", "few", "few"]);
});

test("a share is rounded to whole parts of a hundred", () => {
  assert.deepEqual(goalFigures(goal, [count("a", 6, 4)]).all, { share: 67, of: 6 });
});

test("halves of years never overlap, and the one that runs is shown where none is asked for", () => {
  const today = localDate("2026-03-03");
  assert.deepEqual(
    halvesToAsk(today).map(({ from, to }) => `${from} ${to}`),
    [
      "2026-01-01 2026-06-30",
      "2025-07-01 2025-12-31",
      "2025-01-01 2025-06-30",
      "2024-07-01 2024-12-31",
      "2024-01-01 2024-06-30",
    ],
  );
  assert.equal(halfAsked("2025-2", today).from, "2025-07-01");
  assert.equal(halfAsked("1999-1", today).from, "2026-01-01");
});

test("goals are counted by provider: a note of another citizen's goal of the same words is none of this one's", () => {
  const one = { provider: "a", text: "Åbne post", hasOwnWords: true, hasSubGoals: false };
  const goals = [
    { ...one, caseId: "1", citizenId: "asta" },
    { ...one, caseId: "2", citizenId: "bo", hasSubGoals: true },
  ];
  const noted = new Map([["1", new Set(["Åbne post"])]]);
  const met = (measure: Parameters<typeof countGoals>[0]) => countGoals(measure, goals, noted)[0];
  assert.deepEqual(met("goals-noted"), { provider: "a", people: ["asta", "bo"], of: 2, met: 1 });
  assert.equal(met("own-words")?.met, 2);
  assert.equal(met("sub-goals")?.met, 1);
});
