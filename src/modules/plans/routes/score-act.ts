import type { Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readScore, type SayRefusal, scoreButtons } from "../domain/own-goal-form.ts";
import type { SpokenOf } from "../use-cases/say-of-goal.ts";
import { scoreGoal } from "../use-cases/score-goal.ts";
import { takeScoreBack } from "../use-cases/take-score-back.ts";

/** What the form of a score does: keeps the score, or takes the last one back where that button was pressed. */
export async function scoreAct(
  app: App,
  actor: Actor,
  spoken: SpokenOf,
  fields: Fields,
  press: FormPress,
): Promise<Outcome<string, SayRefusal | FieldProblems>> {
  if (textOf(fields, scoreButtons.name) === scoreButtons.takeBack) return takeScoreBack(app, actor, spoken, press);
  const score = readScore(fields);
  return score.ok ? scoreGoal(app, actor, spoken, score.value, press) : score;
}
