import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { GoalWords, Told } from "../domain/own-goal.ts";
import { wordsEntry } from "../domain/own-goal-entries.ts";
import type { SayRefusal } from "../domain/own-goal-form.ts";
import { wordsInOne } from "../domain/own-goal-words.ts";
import { insertGoalWords } from "../repository.ts";
import { goalSpokenOf, writeDown } from "./own-say.ts";

/** Which goal of which case somebody speaks of, and how staff were told it; null where the citizen writes. */
export interface SpokenOf {
  readonly caseId: string;
  readonly goalId: string;
  readonly told: Told | null;
}

/** Keeps what a goal means to the citizen in own words: a new version beside the goal, whose own text stays as it is. */
export function sayOfGoal(
  app: App,
  actor: Actor,
  { caseId, goalId, told }: SpokenOf,
  words: Pick<GoalWords, "means" | "goodDay" | "instead">,
  press: FormPress,
): Promise<Outcome<string, SayRefusal>> {
  return writeDown(
    app,
    actor,
    caseId,
    {
      act: "goal:say",
      told,
      keep: async (tx, { record, said, registered }) => {
        const goal = await goalSpokenOf(tx, app, actor, record, goalId);
        if (!goal) return refused("no-such-goal");
        const version = { ...said, ...words, id: app.newId(), goalId, goal: goal.text };
        await insertGoalWords(tx, version, registered);
        const next = ["Dine ord står ved siden af målet. Målet i planen er det samme."];
        return accepted({
          entry: wordsEntry(version),
          receipt: { what: "dine ord om et mål i planen", ownWords: wordsInOne(words), next },
        });
      },
    },
    press,
  );
}
