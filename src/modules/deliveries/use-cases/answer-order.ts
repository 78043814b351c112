import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { dismissProvider } from "../../cases/use-cases/open-case.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { type AnswerRefusal, mayAnswer } from "../domain/order-acts.ts";
import { acceptedEntries, contactEntry, returnedEntry } from "../domain/order-entries.ts";
import type { ContactPerson } from "../domain/provider-form.ts";
import { changeOrder } from "../repository.ts";
import { orderForAct } from "./order-for-provider.ts";

/** The provider takes an order, and names the citizen's contact person. */
export function acceptOrder(
  app: App,
  actor: StaffActor,
  orderId: string,
  contact: ContactPerson,
  press: FormPress,
): Promise<Outcome<string, AnswerRefusal | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(
      tx,
      app,
      actor,
      { ...press, act: "order:accept" },
      async (): Promise<Outcome<unknown, AnswerRefusal | "not-found">> => {
        const found = await orderForAct(tx, actor, "order:answer", orderId);
        if (!found) return refused("not-found");
        const open = mayAnswer(found.order);
        if (!open.ok) return open;
        const on = app.clock.today();
        await changeOrder(tx, actor.tenantId, orderId, { state: "accepted", on, contact });
        await recordEvents(
          tx,
          app,
          actor,
          found.record.id,
          acceptedEntries(nameOf(app, actor, found.order.provider), contact, on),
        );
        return accepted("taken");
      },
    ),
  );
}

/** The provider sends an order back with its reason, and is then let out of the case. */
export function returnOrder(
  app: App,
  actor: StaffActor,
  orderId: string,
  reason: string,
  press: FormPress,
): Promise<Outcome<string, AnswerRefusal | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(
      tx,
      app,
      actor,
      { ...press, act: "order:return" },
      async (): Promise<Outcome<unknown, AnswerRefusal | "not-found">> => {
        const found = await orderForAct(tx, actor, "order:answer", orderId);
        if (!found) return refused("not-found");
        const open = mayAnswer(found.order);
        if (!open.ok) return open;
        const on = app.clock.today();
        await changeOrder(tx, actor.tenantId, orderId, { state: "returned", on, reason });
        await dismissProvider(tx, found.record, found.order.provider, on);
        await recordEvents(tx, app, actor, found.record.id, [
          returnedEntry(nameOf(app, actor, found.order.provider), reason, on),
        ]);
        return accepted("sent-back");
      },
    ),
  );
}

/** The provider names another contact person. */
export function nameContactPerson(
  app: App,
  actor: StaffActor,
  orderId: string,
  contact: ContactPerson,
  press: FormPress,
): Promise<Outcome<string, "order-not-accepted" | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "order:contact" }, async () => {
      const found = await orderForAct(tx, actor, "delivery:record", orderId);
      if (!found) return refused("not-found");
      if (found.order.state !== "accepted") return refused("order-not-accepted");
      await changeOrder(tx, actor.tenantId, orderId, { contact });
      await recordEvents(tx, app, actor, found.record.id, [contactEntry(contact, app.clock.today())]);
      return accepted("named");
    }),
  );
}

const nameOf = (app: App, actor: StaffActor, slug: string): string =>
  standardOf(app, actor).providers.find((provider) => provider.slug === slug)?.name ?? slug;
