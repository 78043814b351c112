import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { accessPath } from "../../cases/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";

import { askAccess } from "../use-cases/ask-access.ts";
import { readCaseAccess } from "../use-cases/read-access.ts";
import { AccessPage } from "../views/access-page.tsx";
import { RegisterAccessPage } from "../views/register-access-page.tsx";

type StaffContext = Context<SignedInStaff>;
const all = `/sager/:caseId{${idPattern}}/aktindsigt` as const;

/** The requests for access in a case, mounted at `/sagsbehandler`. */
export const caseworkerAccessRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(all, (c) => showAll(app, c, c.req.param("caseId")))
    .get(`${all}/ny`, (c) => showNew(app, c, c.req.param("caseId"), freshForm))
    .post(`${all}/ny`, (c) => register(app, c, c.req.param("caseId")));

async function showAll(app: App, c: StaffContext, caseId: string) {
  const view = await readCaseAccess(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const notice = c.req.query("gjort") === "skrevet" ? "Det er skrevet ned, og kvitteringen er lavet." : undefined;
  return c.html(renderPage(<AccessPage frame={staffFrameOf(app, c.var.actor)} view={view} notice={notice} />));
}

async function showNew(app: App, c: StaffContext, caseId: string, form: FormState, submissionId = app.newId()) {
  const view = await readCaseAccess(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <RegisterAccessPage frame={staffFrameOf(app, c.var.actor)} view={view} form={form} submissionId={submissionId} />
  );
  return c.html(renderPage(page), statusOf(form));
}

async function register(app: App, c: StaffContext, caseId: string) {
  const fields = await formFields(c);
  const submissionId = submissionIn(fields, app.newId);
  const typed = { fields, text: (name: string) => textOf(fields, name), day: (name: string) => typedDay(fields, name) };
  const press = { submissionId, path: `${accessPath(caseId)}?gjort=skrevet` };
  const outcome = await askAccess(app, c.var.actor, caseId, typed, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showNew(app, c, caseId, triedForm(fields, outcome.refusal.problems), submissionId);
}
