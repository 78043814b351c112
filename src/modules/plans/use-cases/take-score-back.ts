import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { saidOfGoals } from "../domain/own-goal.ts";
import { takenBackEntry } from "../domain/own-goal-entries.ts";
import type { SayRefusal } from "../domain/own-goal-form.ts";
import { scoreWords } from "../domain/own-goal-words.ts";
import { insertScores, ownSayOfCase } from "../repository.ts";
import { goalSpokenOf, writeDown } from "./own-say.ts";
import type { SpokenOf } from "./say-of-goal.ts";

/** Takes back the last score of a goal that stands: it stays in the case, with a row after it that says so. */
export function takeScoreBack(
  app: App,
  actor: Actor,
  { caseId, goalId, told }: SpokenOf,
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
        const [of] = saidOfGoals([goal], await ownSayOfCase(tx, record.id));
        const last = of?.scores.at(-1);
        if (last === undefined) return refused("no-score");
        const row = { goalId, goal: goal.text, score: null, note: "", takesBack: last.id };
        const kept = { ...said, ...row, id: app.newId() };
        await insertScores(tx, [kept], registered);
        const ownWords = `${goal.text}: ${scoreWords(last).toLowerCase()} er taget tilbage`;
        const next = ["Tallet gælder ikke mere. Det står stadig i sagen, at du har sagt det og taget det tilbage."];
        return accepted({
          entry: takenBackEntry(kept, last),
          receipt: { what: "at du tager et tal tilbage", ownWords, next },
        });
      },
    },
    press,
  );
}
