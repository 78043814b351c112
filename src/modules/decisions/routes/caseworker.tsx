import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { approveRefusalWords, sendBackRefusalWords } from "../domain/decision-words.ts";
import { insertField, partFields, wholeFields, wholeKey } from "../domain/draft-form.ts";
import { insertionIn } from "../domain/insert-phrase.ts";
import { approvalsPath, decisionPath, previewPath } from "../paths.ts";
import { approveDecision, askDecisionApproval, sendDecisionBack } from "../use-cases/approve-decision.ts";
import { issueDecision, type WhenIssued } from "../use-cases/issue-decision.ts";
import { letStand } from "../use-cases/let-stand.ts";
import { readApprovals } from "../use-cases/read-approvals.ts";
import { previewDecision, readDecisionPage } from "../use-cases/read-decision-draft.ts";
import { readIssuedDecision } from "../use-cases/read-issued-decision.ts";
import { reopenTasks } from "../use-cases/reopen-tasks.ts";
import { saveDecisionDraft } from "../use-cases/save-decision-draft.ts";
import { ApprovalsPage } from "../views/approvals-page.tsx";
import { DecidedPage } from "../views/decided-page.tsx";
import { DraftPage, draftButtons } from "../views/draft-page.tsx";
import { IssuedPage } from "../views/issued-page.tsx";
import { despiteField, noteField, PreviewPage, versionField } from "../views/preview-page.tsx";
import { draftRefusalWords, issueProblem } from "./refusal-words.ts";

type StaffContext = Context<SignedInStaff>;

const decisionAt = `/sager/:caseId{${idPattern}}/afgoerelse` as const;

/**
 * The decision of a case, mounted at `/sagsbehandler`: the draft, its letter, approval, issuing, and what was issued.
 *
 * @param whenIssued what else is done when a decision is issued
 */
export const caseworkerDecisionRoutes = (app: App, whenIssued: readonly WhenIssued[] = []) =>
  new Hono<SignedInStaff>()
    .get(decisionAt, (c) => showDecision(app, c, c.req.param("caseId")))
    .post(decisionAt, (c) => write(app, c, c.req.param("caseId")))
    .get(`${decisionAt}/forhaandsvisning`, (c) => showPreview(app, c, c.req.param("caseId")))
    .post(`${decisionAt}/udsend`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const press = {
        submissionId: submissionIn(fields, app.newId),
        seenVersion: seenVersion(fields),
        despite: textOf(fields, despiteField),
      };
      const outcome = await issueDecision(app, c.var.actor, caseId, press, whenIssued);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return showPreview(app, c, caseId, issueProblem(outcome.refusal));
    })
    .post(`${decisionAt}/til-godkendelse`, async (c) => {
      const caseId = c.req.param("caseId");
      const outcome = await askDecisionApproval(app, c.var.actor, caseId, seenVersion(await formFields(c)));
      if (outcome.ok) return c.redirect(previewPath(caseId), 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return showPreview(app, c, caseId, issueProblem(outcome.refusal));
    })
    .post(`${decisionAt}/godkend`, async (c) => {
      const caseId = c.req.param("caseId");
      const outcome = await approveDecision(app, c.var.actor, caseId, seenVersion(await formFields(c)));
      if (outcome.ok) return c.redirect(previewPath(caseId), 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return showPreview(app, c, caseId, { ...draftRefusalWords, ...approveRefusalWords }[outcome.refusal]);
    })
    .post(`${decisionAt}/send-tilbage`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const seen = { version: seenVersion(fields), note: textOf(fields, noteField) };
      const outcome = await sendDecisionBack(app, c.var.actor, caseId, seen);
      if (outcome.ok) return c.redirect(approvalsPath, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return showPreview(app, c, caseId, { ...draftRefusalWords, ...sendBackRefusalWords }[outcome.refusal]);
    })
    .post(`${decisionAt}/lad-staa`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const press = { fields, submissionId: submissionIn(fields, app.newId) };
      const outcome = await letStand(app, c.var.actor, caseId, press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      if (outcome.refusal === "nothing-to-give-up") return showDecision(app, c, caseId, freshForm, somebodyWaits);
      return showDecision(app, c, caseId, { ...freshForm, problems: outcome.refusal });
    })
    .get("/godkendelser", async (c) => {
      const queue = await readApprovals(app, c.var.actor);
      const isWanted = standardOf(app, c.var.actor).settings.secondPersonApproves;
      return c.html(
        renderPage(<ApprovalsPage frame={staffFrameOf(app, c.var.actor)} queue={queue} isWanted={isWanted} />),
      );
    })
    .get(`${decisionAt}/:decisionId{${idPattern}}`, (c) => showIssued(app, c, c.req.param()))
    .post(`${decisionAt}/:decisionId{${idPattern}}/genoptag`, async (c) => {
      const { caseId, decisionId } = c.req.param();
      const fields = await formFields(c);
      const press = { decisionId, fields, submissionId: submissionIn(fields, app.newId) };
      const outcome = await reopenTasks(app, c.var.actor, caseId, press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      if (outcome.refusal === "already-open") return showIssued(app, c, { caseId, decisionId }, freshForm, alreadyOpen);
      return showIssued(app, c, { caseId, decisionId }, triedForm(fields, outcome.refusal));
    });

const somebodyWaits =
  "Der er ikke noget, der kan blive stående. Nogen venter på en ny afgørelse, eller den er truffet.";
const alreadyOpen = "Opgaverne er allerede taget op igen. De venter på en ny afgørelse.";

async function showIssued(
  app: App,
  c: StaffContext,
  { caseId, decisionId }: { readonly caseId: string; readonly decisionId: string },
  form = freshForm,
  refusal?: string,
) {
  const view = await readIssuedDecision(app, c.var.actor, caseId, decisionId);
  if (!view) return c.notFound();
  const shown = { view, form, refusal, submissionId: app.newId() };
  return c.html(
    renderPage(<IssuedPage frame={staffFrameOf(app, c.var.actor)} {...shown} />),
    refusal === undefined ? statusOf(form) : 409,
  );
}

/** The version of the draft that whoever pressed had seen; none where the form says nothing readable. */
const seenVersion = (fields: Fields): number => {
  const version = textOf(fields, versionField);
  return /^\d{1,9}$/.test(version) ? Number(version) : 0;
};

/** Saves what was typed, however unfinished; then stays, or shows the letter. */
async function write(app: App, c: StaffContext, caseId: string) {
  const fields = await formFields(c);
  const outcome = await saveDecisionDraft(app, c.var.actor, caseId, {
    fields,
    dateIn: (name) => writtenDay(fields, name),
    insertion: insertionIn(textOf(fields, insertField)),
  });
  if (!outcome.ok) {
    if (outcome.refusal === "not-found") return c.notFound();
    if (outcome.refusal === "nothing-to-decide")
      return showDecision(app, c, caseId, { ...freshForm, typed: fields }, nothingWaits);
    if (outcome.refusal === "decided-meanwhile") {
      return showDecision(app, c, caseId, { ...freshForm, typed: fields }, decidedMeanwhile);
    }
    return showDecision(app, c, caseId, conflicting(fields, outcome.refusal.conflicts));
  }
  const inserted = insertionIn(textOf(fields, insertField));
  if (inserted) return c.redirect(`${decisionPath(caseId)}#${partFields(inserted.taskId).reasons}`, 303);
  const isPreview = textOf(fields, draftButtons.name) === draftButtons.preview;
  return c.redirect(isPreview ? previewPath(caseId) : decisionPath(caseId), 303);
}

const decidedMeanwhile = "Noget af det, du skriver om, er afgjort imens. Intet er gemt. Se begge tekster, og gem igen.";
const nothingWaits = "Ansøgningen er allerede afgjort eller trukket tilbage. Det, du skrev, er ikke gemt i sagen.";

const conflicting = (fields: Fields, conflicts: readonly string[]): FormState => ({
  typed: fields,
  conflicts,
  problems: conflicts.map((key) => ({
    field: key === wholeKey ? wholeFields.assessment : partFields(key).outcome,
    message: "En kollega har ændret det her imens. Se begge tekster, og gem igen.",
  })),
});

async function showDecision(app: App, c: StaffContext, caseId: string, form = freshForm, refusal?: string) {
  const page = await readDecisionPage(app, c.var.actor, caseId);
  if (!page) return c.notFound();
  const frame = staffFrameOf(app, c.var.actor);
  const status = refusal === undefined ? statusOf(form) : 409;
  if (page.kind === "decided") {
    return c.html(
      renderPage(<DecidedPage frame={frame} view={page.view} refusal={refusal} typed={form.typed} />),
      status,
    );
  }
  const shown = { view: page.view, form, refusal, above: c.var.aboveWork, submissionId: app.newId() };
  return c.html(renderPage(<DraftPage frame={frame} {...shown} />), status);
}

/** The letter as it will be; where nothing waits any more, what has been decided. */
async function showPreview(app: App, c: StaffContext, caseId: string, refusal?: string) {
  const preview = await previewDecision(app, c.var.actor, caseId);
  if (!preview) return showDecision(app, c, caseId, freshForm, refusal);
  const page = (
    <PreviewPage frame={staffFrameOf(app, c.var.actor)} {...preview} submissionId={app.newId()} refusal={refusal} />
  );
  return c.html(renderPage(page), refusal === undefined ? 200 : 409);
}

/** What stands around the pages of staff. */
