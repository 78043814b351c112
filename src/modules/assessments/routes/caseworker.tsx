import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { typedDay } from "../../../ui/typed-form.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { actField, acts, addThemeField, asPressed, keepField, removeThemeField } from "../domain/assessment-press.ts";
import { assessmentPath, considerationsPath } from "../paths.ts";
import { finishOpenAssessment } from "../use-cases/finish-open-assessment.ts";
import { readAssessment } from "../use-cases/read-assessment.ts";
import { readConsiderations } from "../use-cases/read-considerations.ts";
import { saveAnswers } from "../use-cases/save-answers.ts";
import { saveAssessment } from "../use-cases/save-assessment.ts";
import { startAssessment } from "../use-cases/start-assessment.ts";
import { AssessmentPage } from "../views/assessment-page.tsx";
import { ConsiderationsPage } from "../views/considerations-page.tsx";
import { finishProblem, startRefusalWords } from "./refusal-words.ts";
import { unsaved } from "./unsaved.ts";

type StaffContext = Context<SignedInStaff>;

/** The assessment and the considerations of a case, mounted at `/sagsbehandler`. */
export const caseworkerAssessmentRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(`/sager/:caseId{${idPattern}}/udredning`, (c) => showAssessment(app, c, c.req.param("caseId")))
    .post(`/sager/:caseId{${idPattern}}/udredning`, (c) => writeAssessment(app, c, c.req.param("caseId")))
    .post(`/sager/:caseId{${idPattern}}/udredning/begynd`, async (c) => {
      const caseId = c.req.param("caseId");
      const outcome = await startAssessment(app, c.var.actor, caseId);
      if (outcome.ok) return c.redirect(assessmentPath(caseId), 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return showAssessment(app, c, caseId, freshForm, startRefusalWords[outcome.refusal]);
    })
    .get(`/sager/:caseId{${idPattern}}/overvejelser`, (c) => showConsiderations(app, c, c.req.param("caseId")))
    .post(`/sager/:caseId{${idPattern}}/overvejelser`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const outcome = await saveAnswers(app, c.var.actor, caseId, fields);
      if (outcome.ok) return c.redirect(considerationsPath(caseId), 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return showConsiderations(app, c, caseId, unsaved(fields, outcome.refusal));
    });

/** Saves first, whatever the button: what was typed is never lost to a refusal that comes after. */
async function writeAssessment(app: App, c: StaffContext, caseId: string) {
  const { actor } = c.var;
  const fields = asPressed(await formFields(c));
  const act = textOf(fields, actField);
  const outcome = await saveAssessment(app, actor, caseId, {
    fields,
    dayIn: (name) => typedDay(fields, name),
    add: act === acts.addTheme ? textOf(fields, addThemeField) : null,
    remove: textOf(fields, removeThemeField),
    keep: textOf(fields, keepField),
  });
  if (!outcome.ok) return notSaved(app, c, caseId, fields, outcome.refusal);
  return act === acts.finish ? finish(app, c, caseId) : c.redirect(assessmentPath(caseId), 303);
}

type SaveRefusal = Extract<Awaited<ReturnType<typeof saveAssessment>>, { ok: false }>["refusal"];

function notSaved(app: App, c: StaffContext, caseId: string, fields: Fields, refusal: SaveRefusal) {
  if (refusal === "not-found") return c.notFound();
  if (refusal !== "no-open-assessment") return showAssessment(app, c, caseId, unsaved(fields, refusal));
  const form: FormState = { ...freshForm, typed: fields };
  return showAssessment(
    app,
    c,
    caseId,
    form,
    "Udredningen er afsluttet. Din tekst er ikke gemt. Udred igen for at ændre noget.",
  );
}

async function finish(app: App, c: StaffContext, caseId: string) {
  const outcome = await finishOpenAssessment(app, c.var.actor, caseId);
  if (outcome.ok) return c.redirect(assessmentPath(caseId), 303);
  if (outcome.refusal === "not-found" || outcome.refusal === "no-assessment") return c.notFound();
  return showAssessment(app, c, caseId, freshForm, finishProblem(outcome.refusal));
}

async function showAssessment(app: App, c: StaffContext, caseId: string, form = freshForm, refusal?: string) {
  const view = await readAssessment(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const page = <AssessmentPage frame={frameFor(app, c)} view={view} form={form} refusal={refusal} />;
  return c.html(renderPage(page), refusal === undefined ? statusOf(form) : 409);
}

async function showConsiderations(app: App, c: StaffContext, caseId: string, form = freshForm) {
  const view = await readConsiderations(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  return c.html(renderPage(<ConsiderationsPage frame={frameFor(app, c)} view={view} form={form} />), statusOf(form));
}

/** What stands around the pages of staff. */
const frameFor = (app: App, c: StaffContext) => staffFrame(c.var.actor, standardOf(app, c.var.actor).municipality.name);
