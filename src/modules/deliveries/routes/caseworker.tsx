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
import { tasksToOrder } from "../domain/order-acts.ts";
import { type OrderTerms, orderFields, readOrder as readTypedOrder } from "../domain/order-form.ts";
import { goalsToOrder, orderedParts } from "../domain/order-letter-content.ts";
import { orderPath } from "../paths.ts";
import { type OrderView, readOrder } from "../use-cases/read-order.ts";
import { readWaitingOrders } from "../use-cases/read-waiting-orders.ts";
import { sendOrder } from "../use-cases/send-order.ts";
import { OrderPage } from "../views/order-page.tsx";
import { sendRefusalWords } from "../views/refusal-words.ts";
import { WaitingOrdersPage } from "../views/waiting-orders-page.tsx";
import { allBeside, type BesideOrder } from "./beside-order.ts";
import { changeOrderRoutes } from "./change-order.tsx";

type StaffContext = Context<SignedInStaff>;

/** Mounted at `/sagsbehandler`: ordering support in a case, and what other modules show of each order. */
export const caseworkerOrderRoutes = (app: App, beside: readonly BesideOrder[] = []) =>
  new Hono<SignedInStaff>()
    .route("/", changeOrderRoutes(app))
    .get("/bestillinger", async (c) => {
      const { municipality, providers } = standardOf(app, c.var.actor);
      const waiting = await readWaitingOrders(app, c.var.actor);
      const frame = staffFrame(c.var.actor, municipality.name);
      return c.html(renderPage(<WaitingOrdersPage frame={frame} {...waiting} providers={providers} />));
    })
    .get(`/sager/:caseId{${idPattern}}/bestilling`, async (c) => {
      const view = await readOrder(app, c.var.actor, c.req.param("caseId"));
      const notice = notices[c.req.query("gjort") ?? ""];
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

const notices: Readonly<Record<string, string>> = {
  sendt: "Bestillingen er sendt til udføreren.",
  aendret: "Bestillingen er ændret. Udføreren bliver bedt om at læse den.",
  tilbage: "Bestillingen er trukket tilbage. Udføreren kan ikke længere se sagen.",
};

function termsOf({ standard, record, guidance, grant, orders }: OrderView): OrderTerms {
  const granted = (grant?.granted ?? []).map(({ task }) => task);
  return {
    providers: standard.providers,
    acute: record.acute,
    rules: guidance.delivery,
    granted,
    tasks: grant === undefined ? [] : tasksToOrder(orders, grant.id, granted),
  };
}

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
      isOpen={termsOf(view).tasks.length > 0}
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
    [orderFields.tasks]: granted.map(({ task }) => task),
    [orderFields.goals]: goalsToOrder(plan, granted).join("\n"),
    [orderFields.frame]: [...new Set([plan?.interventions ?? "", ...granted.map(({ extent }) => extent)])]
      .filter((text) => text !== "")
      .join("\n"),
  };
}
