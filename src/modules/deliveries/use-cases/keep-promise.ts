import { type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { type DoneRefusal, mayTellOf } from "../domain/order-acts.ts";
import { promiseEntry } from "../domain/order-entries.ts";
import { promisesOf } from "../domain/promises.ts";
import type { ToldPromise } from "../domain/provider-form.ts";
import { actOnOrder } from "./act-on-order.ts";
import { deliveryRules } from "./delivery-rules.ts";
import { keepStep } from "./keep-step.ts";

/** The provider ticks something that the standard says of the delivery: which day, and what was done. */
export function keepPromise(
  app: App,
  actor: StaffActor,
  orderId: string,
  told: ToldPromise,
  press: FormPress,
): Promise<Outcome<string, DoneRefusal | "not-found">> {
  const act = { orderId, may: "delivery:record", press: { ...press, act: "order:promise" } } as const;
  return actOnOrder<DoneRefusal>(app, actor, act, async (tx, { order, record }) => {
    const day = mayTellOf(order, told.on, app.clock.today());
    if (!day.ok) return day;
    const promises = promisesOf(await deliveryRules(tx, app, actor, record, order), []);
    if (!promises.some(({ item }) => item.id === told.clause)) return refused("not-promised");
    await keepStep(tx, app, actor, { ...told, kind: "promise", orderId });
    await recordEvents(tx, app, actor, record.id, [promiseEntry(told.clause, told.text, told.on)]);
    return day;
  });
}
