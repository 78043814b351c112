import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { readRetention as readTyped } from "../domain/retention-form.ts";
import { retentionPath } from "../paths.ts";
import { markRetention } from "../use-cases/mark-retention.ts";
import { readRetention } from "../use-cases/read-retention.ts";
import { RetentionPage } from "../views/retention-page.tsx";

type StaffContext = Context<SignedInStaff>;

/** Mounted at `/sagsbehandler`: whether a case is kept when its time is over. */
export const retentionRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(`/sager/:caseId{${idPattern}}/bevaring`, (c) => show(app, c, c.req.param("caseId")))
    .post(`/sager/:caseId{${idPattern}}/bevaring`, async (c) => {
      const caseId = c.req.param("caseId");
      const typed = await formFields(c);
      const submissionId = submissionIn(typed, app.newId);
      const read = readTyped(typed, app.clock.today());
      if (!read.ok) return show(app, c, caseId, triedForm(typed, read.refusal), submissionId);
      const press = { submissionId, path: `${retentionPath(caseId)}?gjort=gemt` };
      const outcome = await markRetention(app, c.var.actor, caseId, read.value, press);
      return outcome.ok ? c.redirect(outcome.value, 303) : c.notFound();
    });

async function show(app: App, c: StaffContext, caseId: string, form = freshForm, submissionId = app.newId()) {
  const view = await readRetention(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const frame = staffFrameOf(app, c.var.actor);
  const notice = c.req.query("gjort") === "gemt" ? "Det er gemt i sagen." : undefined;
  const page = <RetentionPage frame={frame} view={view} form={form} submissionId={submissionId} notice={notice} />;
  return c.html(renderPage(page), statusOf(form));
}
