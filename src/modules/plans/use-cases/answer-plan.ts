import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { type AnswerRefusal, mayAnswer, type PlanAnswer } from "../domain/answer-plan.ts";
import { answeredEntry } from "../domain/plan-entries.ts";
import { saveAnswer } from "../repository.ts";
import { readGrantGround } from "./plan-ground.ts";

/**
 * Writes down that the citizen says yes or no to the plan: by the citizen, or by staff who have been told. A second answer
 * is refused by name.
 */
export function answerPlan(
  app: App,
  actor: Actor,
  caseId: string,
  answer: PlanAnswer,
  press: FormPress,
): Promise<Outcome<string, AnswerRefusal | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "plan:answer" }, () => answerIn(tx, app, actor, caseId, answer)),
  );
}

async function answerIn(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  answer: PlanAnswer,
): Promise<Outcome<"answered", AnswerRefusal | "not-found">> {
  const record = await caseForAct(tx, actor, "plan:answer", caseId);
  if (!record) return refused("not-found");
  const { plan, today } = await readGrantGround(tx, app, actor, record);
  const open = mayAnswer(plan, answer, today);
  if (!open.ok) return open;
  await saveAnswer(tx, actor.tenantId, open.value.id, { state: answer.answer, on: answer.on, words: answer.words });
  await recordEvents(tx, app, actor, caseId, [answeredEntry(actor, answer)]);
  return accepted("answered");
}
