import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { maySend } from "../domain/order-acts.ts";
import { orderFields, readOrder as readTypedOrder } from "../domain/order-form.ts";
import { goalsToOrder, orderedParts } from "../domain/order-letter-content.ts";
import { orderPath } from "../paths.ts";
import { type OrderView, readOrder } from "../use-cases/read-order.ts";
import { readReturnedOrders } from "../use-cases/read-returned-orders.ts";
import { sendOrder } from "../use-cases/send-order.ts";
import { OrderPage } from "../views/order-page.tsx";
import { sendRefusalWords } from "../views/refusal-words.ts";
import { ReturnedOrdersPage } from "../views/returned-orders-page.tsx";
import { allBeside, type BesideOrder } from "./beside-order.ts";

type StaffContext = Context<SignedInStaff>;

/** Mounted at `/sagsbehandler`: ordering support in a case, and what other modules show of each order. */
export const caseworkerOrderRoutes = (app: App, beside: readonly BesideOrder[] = []) =>
  new Hono<SignedInStaff>()
    .get("/bestillinger", async (c) => {
      const { municipality, providers } = standardOf(app, c.var.actor);
      const orders = await readReturnedOrders(app, c.var.actor);
      const frame = staffFrame(c.var.actor, municipality.name);
      return c.html(renderPage(<ReturnedOrdersPage frame={frame} orders={orders} providers={providers} />));
    })
    .get(`/sager/:caseId{${idPattern}}/bestilling`, async (c) => {
      const view = await readOrder(app, c.var.actor, c.req.param("caseId"));
      const notice = c.req.query("gjort") === "sendt" ? "Bestillingen er sendt til udføreren." : undefined;
      return view ? show(app, c, beside, view, { notice }) : c.notFound();
    })
    .post(`/sager/:caseId{${idPattern}}/bestilling`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const view = await readOrder(app, c.var.actor, caseId);
      if (!view) return c.notFound();
      const content = readTypedOrder(fields, termsOf(view));
      if (!content.ok) return show(app, c, beside, view, { typed: fields, problems: content.refusal });
      const outcome = await sendOrder(app, c.var.actor, caseId, content.value, {
        submissionId: submissionIn(fields, app.newId),
        path: `${orderPath(caseId)}?gjort=sendt`,
      });
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return show(app, c, beside, view, { typed: fields, refusal: sendRefusalWords[outcome.refusal] });
    });

const termsOf = ({ standard, record, guidance }: OrderView) => ({
  providers: standard.providers,
  acute: record.acute,
  rules: guidance.delivery,
});

interface Shown {
  readonly typed?: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
  readonly notice?: string | undefined;
}

async function show(
  app: App,
  c: StaffContext,
  sections: readonly BesideOrder[],
  view: OrderView,
  { typed, problems, refusal, notice }: Shown,
) {
  const { grant, standard, orders } = view;
  const shown = orders.map(async (order) => [order.id, await allBeside(sections, app, c.var.actor, order)] as const);
  const page = (
    <OrderPage
      {...view}
      frame={staffFrame(c.var.actor, standard.municipality.name)}
      parts={orderedParts(grant?.granted ?? [], standard.settings.packages)}
      terms={termsOf(view)}
      fields={typed ?? prefilled(view)}
      isOpen={grant !== undefined && maySend(orders, grant.id).ok}
      mayOrder={permitsInGeneral(c.var.actor, "order:send")}
      problems={problems}
      refusal={refusal}
      notice={notice}
      beside={new Map(await Promise.all(shown))}
      submissionId={typed ? submissionIn(typed, app.newId) : app.newId()}
    />
  );
  return c.html(renderPage(page), problems ? 422 : refusal ? 409 : 200);
}

/** The goals of the plan, and what the decision says of how much. */
function prefilled({ plan, grant }: OrderView): Fields {
  const granted = grant?.granted ?? [];
  return {
    [orderFields.goals]: goalsToOrder(plan, granted).join("\n"),
    [orderFields.frame]: [...new Set([plan?.interventions ?? "", ...granted.map(({ extent }) => extent)])]
      .filter((text) => text !== "")
      .join("\n"),
  };
}
