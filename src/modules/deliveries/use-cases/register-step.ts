import type { LocalDate } from "../../../kernel/local-date.ts";
import { type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { type DeliveryStep, mayRegister, type StepRefusal } from "../domain/order-acts.ts";
import { stepEntry } from "../domain/order-entries.ts";
import { changeOrder } from "../repository.ts";
import { orderForAct } from "./order-for-provider.ts";
import { providerName } from "./provider-name.ts";

/** The provider tells when it first met the citizen, or when support began: deadlines are met or missed by that day. */
export function registerStep(
  app: App,
  actor: StaffActor,
  orderId: string,
  told: { readonly step: DeliveryStep; readonly on: LocalDate },
  press: FormPress,
): Promise<Outcome<string, StepRefusal | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(
      tx,
      app,
      actor,
      { ...press, act: `order:${told.step}` },
      async (): Promise<Outcome<unknown, StepRefusal | "not-found">> => {
        const found = await orderForAct(tx, actor, "delivery:record", orderId);
        if (!found) return refused("not-found");
        const { order, record } = found;
        const day = mayRegister(order, told.step, told.on, app.clock.today());
        if (!day.ok) return day;
        await changeOrder(tx, actor.tenantId, orderId, { step: told.step, on: day.value });
        const name = providerName(app, actor, order.provider);
        await recordEvents(tx, app, actor, record.id, [stepEntry(told.step, name, day.value)]);
        return day;
      },
    ),
  );
}
