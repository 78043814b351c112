import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { changeReadEntry } from "../domain/order-entries.ts";
import { changeOrder } from "../repository.ts";
import { actOnOrder } from "./act-on-order.ts";
import { keepStep } from "./keep-step.ts";
import { providerName } from "./provider-name.ts";

/** The provider has read what the authority has changed in an order, as it stands now. */
export function readChangedOrder(
  app: App,
  actor: StaffActor,
  orderId: string,
  press: FormPress,
): Promise<Outcome<string, "order-not-accepted" | "not-found">> {
  const act = { orderId, may: "delivery:record", press: { ...press, act: "order:read-change" } } as const;
  return actOnOrder<"order-not-accepted">(app, actor, act, async (tx, { order, record }) => {
    if (order.state !== "accepted") return refused("order-not-accepted");
    if (order.readEdition === order.edition) return accepted("read");
    await changeOrder(tx, actor.tenantId, orderId, { readEdition: order.edition });
    await keepStep(tx, app, actor, { kind: "change-read", orderId });
    const entry = changeReadEntry(providerName(app, actor, order.provider), app.clock.today());
    await recordEvents(tx, app, actor, record.id, [entry]);
    return accepted("read");
  });
}
