import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { GoalScore, Said } from "../domain/own-goal.ts";
import { scoreEntry } from "../domain/own-goal-entries.ts";
import type { SayRefusal } from "../domain/own-goal-form.ts";
import { scoreWords } from "../domain/own-goal-words.ts";
import { insertScores, type Registered } from "../repository.ts";
import { goalSpokenOf, writeDown } from "./own-say.ts";
import type { SpokenOf } from "./say-of-goal.ts";

/** Keeps scores that were said with something else. Part of that act: permission and journal are its own. */
export const keepScores = (
  tx: Tx,
  app: App,
  said: Said,
  scores: readonly Pick<GoalScore, "goalId" | "goal" | "score" | "note">[],
  registered: Registered,
): Promise<void> =>
  insertScores(
    tx,
    scores.map((score) => ({ ...said, ...score, takesBack: null, id: app.newId() })),
    registered,
  );

/** Keeps how the citizen sees that it goes with a goal: as often as one likes, beside the professional level. */
export function scoreGoal(
  app: App,
  actor: Actor,
  { caseId, goalId, told }: SpokenOf,
  score: Pick<GoalScore, "score" | "note">,
  press: FormPress,
): Promise<Outcome<string, SayRefusal>> {
  return writeDown(
    app,
    actor,
    caseId,
    {
      act: "goal:score",
      told,
      keep: async (tx, { record, said, registered }) => {
        const goal = await goalSpokenOf(tx, app, actor, record, goalId);
        if (!goal) return refused("no-such-goal");
        const kept = { ...said, ...score, takesBack: null, id: app.newId(), goalId, goal: goal.text };
        await insertScores(tx, [kept], registered);
        const next = ["Vi ser på tallet sammen med dig, når vi følger op. Et lavt tal koster dig ikke din støtte."];
        const ownWords = [`${goal.text}: ${scoreWords(score).toLowerCase()}`, score.note].filter(Boolean).join("\n");
        return accepted({ entry: scoreEntry(kept), receipt: { what: "din vurdering af et mål", ownWords, next } });
      },
    },
    press,
  );
}
