import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { typedDay } from "../../../ui/typed-form.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { themeGroups } from "../../standards/domain/theme-groups.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { Assessment } from "../domain/assessment.ts";
import { partAfter, partNamed } from "../domain/assessment-part.ts";
import { actField, acts, addThemeField, asPressed, keepField, removeThemeField } from "../domain/assessment-press.ts";
import { themeProgress } from "../domain/theme-progress.ts";
import { assessmentPath, considerationsPath, partPath } from "../paths.ts";
import { finishOpenAssessment } from "../use-cases/finish-open-assessment.ts";
import { readAssessment } from "../use-cases/read-assessment.ts";
import { readConsiderations } from "../use-cases/read-considerations.ts";
import { saveAnswers } from "../use-cases/save-answers.ts";
import { saveAssessment } from "../use-cases/save-assessment.ts";
import { startAssessment } from "../use-cases/start-assessment.ts";
import { AssessmentPage, EarlierAssessmentPage } from "../views/assessment-page.tsx";
import { ConsiderationsPage } from "../views/considerations-page.tsx";
import { answerAutosave } from "./autosave.ts";
import { alreadyFinished, finishProblem, startRefusalWords } from "./refusal-words.ts";
import { unsaved } from "./unsaved.ts";

type StaffContext = Context<SignedInStaff>;

/** The assessment and the considerations of a case, mounted at `/sagsbehandler`. */
export const caseworkerAssessmentRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(`/sager/:caseId{${idPattern}}/udredning`, (c) => showAssessment(app, c, c.req.param("caseId")))
    .post(`/sager/:caseId{${idPattern}}/udredning`, (c) => writeAssessment(app, c, c.req.param("caseId")))
    .get(`/sager/:caseId{${idPattern}}/udredning/:assessmentId{${idPattern}}`, (c) =>
      showEarlier(app, c, c.req.param("caseId"), c.req.param("assessmentId")),
    )
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
  if (act === acts.autosave) return answerAutosave(app, c, caseId, fields);
  const outcome = await saveAssessment(app, actor, caseId, {
    fields,
    dayIn: (name) => typedDay(fields, name),
    add: act === acts.addTheme ? textOf(fields, addThemeField) : null,
    remove: textOf(fields, removeThemeField),
    keep: textOf(fields, keepField),
  });
  if (!outcome.ok) return notSaved(app, c, caseId, fields, outcome.refusal);
  if (act === acts.finish) return finish(app, c, caseId);
  return c.redirect(partPath(caseId, partToShow(app, c, act, outcome.value)), 303);
}

/** Where one goes on to after saving: the part that one is at, the next that waits, or the overview. */
function partToShow(app: App, c: StaffContext, act: string, assessment: Assessment): string {
  const groups = themeGroups(standardOf(app, c.var.actor).settings, app.law.ffb);
  const { key } = partNamed(c.req.query("del"), groups);
  if (act === acts.toOverview) return "overblik";
  if (act !== acts.goOn) return key;
  const waiting = themeProgress(groups, assessment).filter((progress) => progress.waiting > 0);
  return partAfter(key, groups, new Set(waiting.map(({ group }) => group.key)));
}

type SaveRefusal = Extract<Awaited<ReturnType<typeof saveAssessment>>, { ok: false }>["refusal"];

function notSaved(app: App, c: StaffContext, caseId: string, fields: Fields, refusal: SaveRefusal) {
  if (refusal === "not-found") return c.notFound();
  if (refusal !== "no-open-assessment") return showAssessment(app, c, caseId, unsaved(fields, refusal));
  const form: FormState = { ...freshForm, typed: fields };
  return showAssessment(app, c, caseId, form, alreadyFinished);
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
  const named = partNamed(c.req.query("del"), view.groups);
  const part = form.typed !== null && named.key === "overblik" ? partNamed("alt", view.groups) : named;
  const shown = { view, part, form, refusal, above: c.var.aboveWork };
  const page = <AssessmentPage frame={staffFrameOf(app, c.var.actor)} {...shown} />;
  return c.html(renderPage(page), refusal === undefined ? statusOf(form) : 409);
}

async function showEarlier(app: App, c: StaffContext, caseId: string, id: string) {
  const view = await readAssessment(app, c.var.actor, caseId, id);
  return view
    ? c.html(renderPage(<EarlierAssessmentPage frame={staffFrameOf(app, c.var.actor)} view={view} />))
    : c.notFound();
}

async function showConsiderations(app: App, c: StaffContext, caseId: string, form = freshForm) {
  const view = await readConsiderations(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  return c.html(
    renderPage(<ConsiderationsPage frame={staffFrameOf(app, c.var.actor)} view={view} form={form} />),
    statusOf(form),
  );
}

/** What stands around the pages of staff. */
