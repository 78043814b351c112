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
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { orderFields, readChange, readWithdrawal } from "../domain/order-form.ts";
import { orderPath } from "../paths.ts";
import { changeOrderContent } from "../use-cases/change-order.ts";
import type { OrderNamed } from "../use-cases/order-in-case.ts";
import { readOrder } from "../use-cases/read-order.ts";
import { withdrawOrder } from "../use-cases/withdraw-order.ts";
import { ChangeOrderPage, WithdrawOrderPage } from "../views/change-order-pages.tsx";
import { runningRefusalWords } from "../views/refusal-words.ts";

type StaffContext = Context<SignedInStaff>;
type What = "change" | "withdraw";
const one = `/sager/:caseId{${idPattern}}/bestilling/:orderId{${idPattern}}` as const;

interface CameBack {
  readonly fields: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
}

/** Where the authority changes an order that runs, or takes it back; part of the routes of orders. */
export const changeOrderRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(`${one}/aendr`, (c) => show(app, c, c.req.param(), "change"))
    .post(`${one}/aendr`, (c) => change(app, c, c.req.param()))
    .get(`${one}/traek-tilbage`, (c) => show(app, c, c.req.param(), "withdraw"))
    .post(`${one}/traek-tilbage`, (c) => withdraw(app, c, c.req.param()));

const press = (app: App, fields: Fields, { caseId }: OrderNamed, done: string) => ({
  submissionId: submissionIn(fields, app.newId),
  path: `${orderPath(caseId)}?gjort=${done}`,
});

async function change(app: App, c: StaffContext, named: OrderNamed) {
  const fields = await formFields(c);
  const told = readChange(fields);
  if (!told.ok) return show(app, c, named, "change", { fields, problems: told.refusal });
  const outcome = await changeOrderContent(app, c.var.actor, named, told.value, press(app, fields, named, "aendret"));
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return show(app, c, named, "change", { fields, refusal: runningRefusalWords[outcome.refusal] });
}

async function withdraw(app: App, c: StaffContext, named: OrderNamed) {
  const fields = await formFields(c);
  const told = readWithdrawal(fields);
  if (!told.ok) return show(app, c, named, "withdraw", { fields, problems: told.refusal });
  const outcome = await withdrawOrder(app, c.var.actor, named, told.value, press(app, fields, named, "tilbage"));
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return show(app, c, named, "withdraw", { fields, refusal: runningRefusalWords[outcome.refusal] });
}

async function show(app: App, c: StaffContext, named: OrderNamed, what: What, back?: CameBack) {
  const view = await readOrder(app, c.var.actor, named.caseId);
  const order = view?.orders.find(({ id }) => id === named.orderId);
  if (!view || !order || !permitsInGeneral(c.var.actor, "order:send")) return c.notFound();
  const shown = {
    ...view,
    order,
    frame: staffFrameOf(app, c.var.actor),
    problems: back?.problems,
    refusal: back?.refusal,
    submissionId: back ? submissionIn(back.fields, app.newId) : app.newId(),
  };
  const asItStands = { [orderFields.goals]: order.goals.join("\n"), [orderFields.frame]: order.frame };
  const page =
    what === "change" ? (
      <ChangeOrderPage {...shown} fields={back?.fields ?? asItStands} />
    ) : (
      <WithdrawOrderPage {...shown} fields={back?.fields ?? {}} />
    );
  return c.html(renderPage(page), back === undefined ? 200 : back.problems ? 422 : 409);
}
