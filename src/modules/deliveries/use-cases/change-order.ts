import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { mayGoOnWith, type RunningRefusal } from "../domain/order-acts.ts";
import { changedEntry } from "../domain/order-entries.ts";
import type { OrderChangeTold } from "../domain/order-form.ts";
import { changeOrder } from "../repository.ts";
import { keepStep } from "./keep-step.ts";
import { type OrderNamed, orderInCase } from "./order-in-case.ts";
import { providerName } from "./provider-name.ts";

/** The authority writes goals and frame of a running order anew, with its reason; how they read before is kept. */
export function changeOrderContent(
  app: App,
  actor: StaffActor,
  named: OrderNamed,
  told: OrderChangeTold,
  press: FormPress,
): Promise<Outcome<string, RunningRefusal | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(
      tx,
      app,
      actor,
      { ...press, act: "order:change" },
      async (): Promise<Outcome<unknown, RunningRefusal | "not-found">> => {
        const found = await orderInCase(tx, actor, named);
        if (!found) return refused("not-found");
        const { order, record } = found;
        const open = mayGoOnWith(order);
        if (!open.ok) return open;
        await changeOrder(tx, actor.tenantId, order.id, { goals: told.goals, frame: told.frame });
        // Who has not answered yet reads it as it is now.
        if (order.state === "sent") await changeOrder(tx, actor.tenantId, order.id, { readEdition: order.edition + 1 });
        const before = `Mål:\n${order.goals.join("\n")}\n\nRamme:\n${order.frame}`;
        await keepStep(tx, app, actor, { kind: "changed", orderId: order.id, text: told.reason, before });
        const name = providerName(app, actor, order.provider);
        await recordEvents(tx, app, actor, record.id, [changedEntry(name, told.reason, app.clock.today())]);
        return accepted("changed");
      },
    ),
  );
}
