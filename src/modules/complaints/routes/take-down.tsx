import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import { providerOrderPath } from "../../deliveries/paths.ts";
import { readProviderOrder } from "../../deliveries/use-cases/read-provider-orders.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { takeDownFields } from "../domain/take-down-form.ts";
import { takeDownComplaint } from "../use-cases/take-down-complaint.ts";
import { TakeDownLink, TakeDownPage } from "../views/take-down-page.tsx";

type ProviderContext = Context<SignedInStaff>;
const one = `/bestillinger/:orderId{${idPattern}}/klage/ny` as const;

/** The way to write a complaint down, on the page of an order that the provider has taken. */
export const complaintBesideOrder = async (
  _app: App,
  _actor: StaffActor,
  order: SupportOrder,
): Promise<VNode | null> => (order.state === "accepted" ? <TakeDownLink orderId={order.id} /> : null);

/** Mounted at `/udfoerer`: where what a citizen complains of on a visit is written down. */
export const takeDownRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(one, (c) => show(app, c, c.req.param("orderId")))
    .post(one, async (c) => {
      const { orderId } = c.req.param();
      const fields = await formFields(c);
      const press = {
        submissionId: submissionIn(fields, app.newId),
        path: `${providerOrderPath(orderId)}?gjort=klage`,
      };
      const typed = { orderId, fields, on: typedDay(fields, takeDownFields.on) };
      const outcome = await takeDownComplaint(app, c.var.actor, typed, press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return show(app, c, orderId, triedForm(fields, outcome.refusal.problems));
    });

async function show(app: App, c: ProviderContext, orderId: string, form: FormState = freshForm) {
  const { actor } = c.var;
  const view = await readProviderOrder(app, actor, orderId);
  if (!view) return c.notFound();
  const page = (
    <TakeDownPage
      frame={staffFrameOf(app, actor)}
      orderId={orderId}
      citizenName={view.citizen.name}
      form={form}
      today={app.clock.today()}
      submissionId={app.newId()}
    />
  );
  return c.html(renderPage(page), statusOf(form));
}
