import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { type AnswerRefusal, mayAnswer, type PlanAnswer, saidInOne } from "../domain/answer-plan.ts";
import { saidBy, type WishKind } from "../domain/own-goal.ts";
import { answeredEntry } from "../domain/plan-entries.ts";
import { insertWish, saveAnswer } from "../repository.ts";
import { acknowledge } from "./own-say.ts";
import { readGrantGround } from "./plan-ground.ts";

/**
 * Writes down what the citizen says to the plan: by the citizen, or by staff who have been told. A second answer is refused by
 * name. A wish to talk about it first leaves the plan open.
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

/** What of an answer waits for staff: it is kept as a wish until somebody has answered. */
const wishIn: Readonly<Partial<Record<PlanAnswer["answer"], WishKind>>> = { partly: "plan-change", talk: "plan-talk" };

const nextAfter: Readonly<Record<PlanAnswer["answer"], readonly string[]>> = {
  accepted: ["Planen gælder nu. Du kan altid sige til, hvis noget skal laves om."],
  partly: ["Planen gælder nu. Vi læser, hvad der skal være anderledes, og svarer dig."],
  declined: ["Du beholder din støtte. Du kan altid få en plan senere."],
  talk: ["Din sagsbehandler kontakter dig om en samtale. Planen venter på dit svar."],
};

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
  const { on, words } = answer;
  if (answer.answer !== "talk")
    await saveAnswer(tx, actor.tenantId, open.value.id, { state: answer.answer, on, words });
  const kind = wishIn[answer.answer];
  if (kind !== undefined) {
    const wished = { ...saidBy(actor, on), id: app.newId(), kind, text: words, answer: null };
    await insertWish(tx, wished, { caseId, at: app.clock.now(), by: actor.id });
  }
  if (actor.kind === "staff") {
    const receipt = { what: "dit svar på handleplanen", ownWords: saidInOne(answer), next: nextAfter[answer.answer] };
    await acknowledge(tx, app, actor, record, answer.how === undefined ? null : { how: answer.how, on }, receipt);
  }
  await recordEvents(tx, app, actor, caseId, [answeredEntry(actor, answer)]);
  return accepted("answered");
}
