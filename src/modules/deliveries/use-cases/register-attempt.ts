import { type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { type DoneRefusal, mayTellOf } from "../domain/order-acts.ts";
import { attemptEntry } from "../domain/order-entries.ts";
import { contactWayWords } from "../domain/order-step.ts";
import type { ToldAttempt } from "../domain/provider-form.ts";
import { keepStep } from "./keep-step.ts";
import { orderForAct } from "./order-for-provider.ts";
import { providerName } from "./provider-name.ts";

/** The provider tells that it tried to reach the citizen and did not: no deadline is met by it, but it is seen. */
export function registerAttempt(
  app: App,
  actor: StaffActor,
  orderId: string,
  told: ToldAttempt,
  press: FormPress,
): Promise<Outcome<string, DoneRefusal | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(
      tx,
      app,
      actor,
      { ...press, act: "order:not-reached" },
      async (): Promise<Outcome<unknown, DoneRefusal | "not-found">> => {
        const found = await orderForAct(tx, actor, "delivery:record", orderId);
        if (!found) return refused("not-found");
        const day = mayTellOf(found.order, told.on, app.clock.today());
        if (!day.ok) return day;
        await keepStep(tx, app, actor, { ...told, kind: "not-reached", orderId });
        const name = providerName(app, actor, found.order.provider);
        await recordEvents(tx, app, actor, found.record.id, [attemptEntry(name, told, contactWayWords[told.way])]);
        return day;
      },
    ),
  );
}
