import type { Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { type DoneRefusal, mayTellOf } from "../domain/order-acts.ts";
import { attemptEntry } from "../domain/order-entries.ts";
import { contactWayWords } from "../domain/order-step.ts";
import type { ToldAttempt } from "../domain/provider-form.ts";
import { actOnOrder } from "./act-on-order.ts";
import { keepStep } from "./keep-step.ts";
import { providerName } from "./provider-name.ts";

/** The provider tells that it tried to reach the citizen and did not: no deadline is met by it, but it is seen. */
export function registerAttempt(
  app: App,
  actor: StaffActor,
  orderId: string,
  told: ToldAttempt,
  press: FormPress,
): Promise<Outcome<string, DoneRefusal | "not-found">> {
  const act = { orderId, may: "delivery:record", press: { ...press, act: "order:not-reached" } } as const;
  return actOnOrder<DoneRefusal>(app, actor, act, async (tx, { order, record }) => {
    const day = mayTellOf(order, told.on, app.clock.today());
    if (!day.ok) return day;
    await keepStep(tx, app, actor, { ...told, kind: "not-reached", orderId });
    const name = providerName(app, actor, order.provider);
    await recordEvents(tx, app, actor, record.id, [attemptEntry(name, told, contactWayWords[told.way])]);
    return day;
  });
}
