import type { GoalScore } from "../../modules/plans/domain/own-goal.ts";
import { readOwnSay } from "../../modules/plans/use-cases/read-own-say.ts";
import { sayOfGoal } from "../../modules/plans/use-cases/say-of-goal.ts";
import { scoreGoal } from "../../modules/plans/use-cases/score-goal.ts";
import { done, inHand, press, type Scene, type SceneAct, unchanged } from "../scene.ts";

/** The citizen writes what the first goal means in own words. */
export const sayOwnWords: SceneAct = async (scene) => {
  const { app, citizen } = scene;
  const { caseId } = inHand(scene);
  const [goal] = await goalsOf(scene);
  if (!goal) return unchanged;
  const words = {
    means: "At jeg ikke har ondt i maven om morgenen.",
    goodDay: "Jeg når det, jeg har sagt, og sover bagefter.",
    instead: "",
  };
  done(await sayOfGoal(app, citizen, { caseId, goalId: goal.id, told: null }, words, press(scene)), scene);
  return unchanged;
};

/** The citizen says how it goes with each goal: a little better from time to time, and not always known. */
export const scoreGoals: SceneAct = async (scene) => {
  const { app, citizen, plot } = scene;
  const { caseId } = inHand(scene);
  for (const [at, { id, scores }] of (await goalsOf(scene)).entries()) {
    const score = scoreAfter(scores, plot.place + at);
    done(await scoreGoal(app, citizen, { caseId, goalId: id, told: null }, score, press(scene)), scene);
  }
  return unchanged;
};

const goalsOf = async ({ app, citizen, ...scene }: Scene) =>
  (await readOwnSay(app, citizen, inHand({ app, citizen, ...scene }).caseId))?.goals ?? [];

function scoreAfter(scores: readonly GoalScore[], seed: number): Pick<GoalScore, "score" | "note"> {
  if (scores.length === 1 && seed % 4 === 0) return { score: null, note: "Det er svært at sige." };
  const before = scores.findLast(({ score }) => score !== null)?.score ?? 1 + (seed % 3);
  const score = Math.min(before + (scores.length === 0 ? 0 : 1 + (seed % 2)), 10);
  return { score, note: scores.length === 0 ? "Det er helt nyt." : "" };
}
