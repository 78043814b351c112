import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { type AnswerRefusal, mayAnswer } from "../domain/order-acts.ts";
import { acceptedEntries, contactEntry, inWords, returnedEntry } from "../domain/order-entries.ts";
import type { ContactPerson } from "../domain/provider-form.ts";
import { changeOrder } from "../repository.ts";
import { actOnOrder } from "./act-on-order.ts";
import { keepStep } from "./keep-step.ts";
import { letOut } from "./let-out.ts";
import { providerName } from "./provider-name.ts";
import { tellCitizen } from "./tell-citizen.ts";

/** The provider takes an order and names the citizen's contact person, and the citizen is told who it is. */
export function acceptOrder(
  app: App,
  actor: StaffActor,
  orderId: string,
  contact: ContactPerson,
  press: FormPress,
): Promise<Outcome<string, AnswerRefusal | "not-found">> {
  const act = { orderId, may: "order:answer", press: { ...press, act: "order:accept" } } as const;
  return actOnOrder<AnswerRefusal>(app, actor, act, async (tx, { order, record }) => {
    const open = mayAnswer(order);
    if (!open.ok) return open;
    const on = app.clock.today();
    await changeOrder(tx, actor.tenantId, orderId, { state: "accepted", on, contact });
    const provider = providerName(app, actor, order.provider);
    await tellCitizen(tx, app, actor, record, order, { occasion: "contact-person", provider, contact, reason: "" });
    await recordEvents(tx, app, actor, record.id, acceptedEntries(provider, contact, on));
    return accepted("taken");
  });
}

/** The provider sends an order back with its reason, and is then let out of the case. */
export function returnOrder(
  app: App,
  actor: StaffActor,
  orderId: string,
  reason: string,
  press: FormPress,
): Promise<Outcome<string, AnswerRefusal | "not-found">> {
  const act = { orderId, may: "order:answer", press: { ...press, act: "order:return" } } as const;
  return actOnOrder<AnswerRefusal>(app, actor, act, async (tx, { order, record }) => {
    const open = mayAnswer(order);
    if (!open.ok) return open;
    const on = app.clock.today();
    await changeOrder(tx, actor.tenantId, orderId, { state: "returned", on, reason });
    await letOut(tx, record, order, on);
    const entry = returnedEntry(providerName(app, actor, order.provider), reason, on);
    await recordEvents(tx, app, actor, record.id, [entry]);
    return accepted("sent-back");
  });
}

/** The provider names another contact person with its reason; who it was is kept, and the citizen is told. */
export function nameContactPerson(
  app: App,
  actor: StaffActor,
  orderId: string,
  { contact, reason }: { readonly contact: ContactPerson; readonly reason: string },
  press: FormPress,
): Promise<Outcome<string, "order-not-accepted" | "not-found">> {
  const act = { orderId, may: "delivery:record", press: { ...press, act: "order:contact" } } as const;
  return actOnOrder<"order-not-accepted">(app, actor, act, async (tx, { order, record }) => {
    if (order.state !== "accepted") return refused("order-not-accepted");
    await changeOrder(tx, actor.tenantId, orderId, { contact });
    const provider = providerName(app, actor, order.provider);
    const news = { occasion: "new-contact-person", provider, contact, reason } as const;
    const { id: letterId } = await tellCitizen(tx, app, actor, record, order, news);
    const before = inWords({ name: order.contactPerson, phone: order.contactPhone });
    await keepStep(tx, app, actor, { kind: "contact-person", orderId, text: reason, before, letterId });
    await recordEvents(tx, app, actor, record.id, [contactEntry(contact, app.clock.today(), reason)]);
    return accepted("named");
  });
}
