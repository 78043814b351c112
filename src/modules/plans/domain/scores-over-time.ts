import type { GoalScore } from "./own-goal.ts";

/** The scores to draw, oldest first: of several on a day, the one that was said last. */
export const lastOfEachDay = (scores: readonly GoalScore[]): readonly GoalScore[] =>
  [...new Map(scores.map((score) => [score.on, score])).values()].toSorted((one, other) =>
    one.on < other.on ? -1 : Number(one.on > other.on),
  );
