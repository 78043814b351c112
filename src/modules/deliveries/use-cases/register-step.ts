import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { type DeliveryStep, mayRegister, type StepRefusal } from "../domain/order-acts.ts";
import { stepEntry } from "../domain/order-entries.ts";
import { changeOrder } from "../repository.ts";
import { actOnOrder } from "./act-on-order.ts";
import { providerName } from "./provider-name.ts";

/** The provider tells when it first met the citizen, or when support began: deadlines are met or missed by that day. */
export function registerStep(
  app: App,
  actor: StaffActor,
  orderId: string,
  told: { readonly step: DeliveryStep; readonly on: LocalDate },
  press: FormPress,
): Promise<Outcome<string, StepRefusal | "not-found">> {
  const act = { orderId, may: "delivery:record", press: { ...press, act: `order:${told.step}` } } as const;
  return actOnOrder<StepRefusal>(app, actor, act, async (tx, { order, record }) => {
    const day = mayRegister(order, told.step, told.on, app.clock.today());
    if (!day.ok) return day;
    await changeOrder(tx, actor.tenantId, orderId, { step: told.step, on: day.value });
    const name = providerName(app, actor, order.provider);
    await recordEvents(tx, app, actor, record.id, [stepEntry(told.step, name, day.value)]);
    return day;
  });
}
