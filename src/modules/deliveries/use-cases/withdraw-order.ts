import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { isStillGranted, mayGoOnWith, type WithdrawRefusal } from "../domain/order-acts.ts";
import { withdrawnEntry } from "../domain/order-entries.ts";
import type { WithdrawalTold } from "../domain/order-form.ts";
import { changeOrder } from "../repository.ts";
import { keepStep } from "./keep-step.ts";
import { letOut } from "./let-out.ts";
import type { OrderInCase } from "./order-for-provider.ts";
import { type OrderNamed, orderInCase } from "./order-in-case.ts";
import { providerName } from "./provider-name.ts";
import { tellCitizen } from "./tell-citizen.ts";

/**
 * The authority takes a running order back with its reason: the provider sees no more of the case, and the citizen is told. While
 * the support is granted it is to be ordered again: an order that is taken back ends nothing.
 */
export function withdrawOrder(
  app: App,
  actor: StaffActor,
  named: OrderNamed,
  { again, reason }: WithdrawalTold,
  press: FormPress,
): Promise<Outcome<string, WithdrawRefusal | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(
      tx,
      app,
      actor,
      { ...press, act: "order:withdraw" },
      async (): Promise<Outcome<unknown, WithdrawRefusal | "not-found">> => {
        const found = await orderInCase(tx, actor, named);
        if (!found) return refused("not-found");
        const open = mayGoOnWith(found.order);
        if (!open.ok) return open;
        const { events, grant, today } = await readGrantGround(tx, app, actor, found.record);
        if (!again && isStillGranted(found.order, grant, events, today)) return refused("still-granted");
        await takeBack(tx, app, actor, found, { again, reason });
        return accepted("withdrawn");
      },
    ),
  );
}

/** Who had said yes has been named to the citizen, who is told that somebody else comes. */
async function takeBack(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { order, record }: OrderInCase,
  { again, reason }: WithdrawalTold,
): Promise<void> {
  const today = app.clock.today();
  const provider = providerName(app, actor, order.provider);
  await changeOrder(tx, actor.tenantId, order.id, { withdrawnOn: today });
  const news = { occasion: "withdrawn", provider, contact: null, reason: "" } as const;
  const isTold = order.state === "accepted" && again;
  const letterId = isTold ? (await tellCitizen(tx, app, actor, record, order, news)).id : null;
  await keepStep(tx, app, actor, { kind: "withdrawn", orderId: order.id, text: reason, letterId });
  await letOut(tx, record, order, today);
  await recordEvents(tx, app, actor, record.id, [withdrawnEntry(provider, reason, again, today)]);
}
