import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { wishAnswerEntry } from "../domain/own-goal-entries.ts";
import { ownSayOfCase, saveWishAnswer } from "../repository.ts";

/** Writes down what is done about a citizen's wish; the citizen reads it on the own pages. A second answer changes nothing. */
export function answerWish(
  app: App,
  actor: StaffActor,
  at: { readonly caseId: string; readonly wishId: string },
  answer: string,
  press: FormPress,
): Promise<Outcome<string, "not-found" | "already-answered">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<"not-found" | "already-answered">(tx, app, actor, { ...press, act: "wish:answer" }, async () => {
      const record = await caseForAct(tx, actor, "wish:answer", at.caseId);
      const wishes = record ? (await ownSayOfCase(tx, at.caseId)).wishes : [];
      const wished = wishes.find(({ id }) => id === at.wishId);
      if (!wished) return refused("not-found");
      if (wished.answer !== null) return refused("already-answered");
      await saveWishAnswer(tx, wished.id, answer, { caseId: at.caseId, at: app.clock.now(), by: actor.id });
      await recordEvents(tx, app, actor, at.caseId, [wishAnswerEntry(wished, answer, app.clock.today())]);
      return accepted("answered");
    }),
  );
}
