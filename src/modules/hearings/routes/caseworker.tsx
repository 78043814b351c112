import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { draftFields } from "../domain/hearing-draft.ts";
import { hearingFields } from "../domain/hearing-form.ts";
import { hearingPath, hearingPreviewPath } from "../paths.ts";
import { previewHearing, previewHearingPdf } from "../use-cases/preview-hearing.ts";
import { discardHearingDraft, saveHearingDraft } from "../use-cases/save-hearing-draft.ts";
import { sendDraftedHearing, sendHearing } from "../use-cases/send-hearing.ts";
import { skipHearing } from "../use-cases/skip-hearing.ts";
import { takeBackHearing } from "../use-cases/take-back-hearing.ts";
import { HearingPreviewPage } from "../views/hearing-preview-page.tsx";
import { draftActs } from "../views/send-form.tsx";
import { answerRoutes } from "./answers.tsx";
import { takeBackRefusalWords } from "./refusal-words.ts";
import { asTyped, changedMeanwhile, showHearing } from "./show-hearing.tsx";

type StaffContext = Context<SignedInStaff>;

const hearingAt = `/sager/:caseId{${idPattern}}/partshoering` as const;

/** How the party is heard, for staff, mounted at `/sagsbehandler`: the draft, its letter, sending it, or why not. */
export const caseworkerHearingRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(hearingAt, (c) => showHearing(app, c, c.req.param("caseId")))
    .post(hearingAt, (c) => write(app, c, c.req.param("caseId")))
    .get(`${hearingAt}/forhaandsvisning`, (c) => showPreview(app, c, c.req.param("caseId")))
    .get(`${hearingAt}/forhaandsvisning/brev.pdf`, async (c) => {
      const pdf = await previewHearingPdf(app, c.var.actor, c.req.param("caseId"));
      if (!pdf) return c.notFound();
      const headers = { "Content-Type": "application/pdf", "Content-Disposition": 'inline; filename="kladde.pdf"' };
      return c.body(new Uint8Array(pdf), 200, headers);
    })
    .post(`${hearingAt}/send`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const outcome = await sendDraftedHearing(app, c.var.actor, caseId, {
        submissionId: submissionIn(fields, app.newId),
        path: hearingPath(caseId),
        seen: textOf(fields, draftFields.shown),
      });
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      if (outcome.refusal === "nothing-applied-for") return showHearing(app, c, caseId, undefined, nothingApplied);
      return showPreview(app, c, caseId, outcome.refusal === "changed-by-another" ? readAgain : undefined);
    })
    .post(`${hearingAt}/uden`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const outcome = await skipHearing(app, c.var.actor, caseId, {
        way: textOf(fields, "vej") === "undtagelse" ? "exception" : "not-needed",
        fields,
        submissionId: submissionIn(fields, app.newId),
      });
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return showHearing(app, c, caseId, asTyped(fields, outcome.refusal.problems));
    })
    .post(`${hearingAt}/tilbage`, (c) => takeBack(app, c, c.req.param("caseId")))
    .route("/", answerRoutes(app));

const nothingApplied = "Der er ingen ansøgning i sagen.";
const readAgain = "Kladden er ændret, siden du så brevet. Læs det igen, før du sender det.";

/** Sends the form, throws the draft away, or saves it and then stays or shows the letter. */
async function write(app: App, c: StaffContext, caseId: string) {
  const fields = await formFields(c);
  const act = textOf(fields, draftFields.act);
  if (act === "" || act === draftActs.send) return sendForm(app, c, caseId, fields);
  if (act === draftActs.discard) {
    const gone = await discardHearingDraft(app, c.var.actor, caseId);
    return gone.ok ? c.redirect(hearingPath(caseId), 303) : c.notFound();
  }
  const saved = await saveHearingDraft(app, c.var.actor, caseId, fields);
  const next = act === draftActs.preview ? hearingPreviewPath(caseId) : `${hearingPath(caseId)}#kladde`;
  if (saved.ok) return c.redirect(next, 303);
  return saved.refusal === "not-found" ? c.notFound() : showHearing(app, c, caseId, changedMeanwhile(fields));
}

/** A form that was never saved can be sent as it is. */
async function sendForm(app: App, c: StaffContext, caseId: string, fields: Fields) {
  const outcome = await sendHearing(app, c.var.actor, caseId, {
    fields,
    answerBy: typedDay(fields, draftFields.answerBy),
    submissionId: submissionIn(fields, app.newId),
  });
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  if (outcome.refusal === "nothing-applied-for") return showHearing(app, c, caseId, asTyped(fields), nothingApplied);
  return showHearing(app, c, caseId, asTyped(fields, outcome.refusal.problems));
}

async function takeBack(app: App, c: StaffContext, caseId: string) {
  const fields = await formFields(c);
  const outcome = await takeBackHearing(app, c.var.actor, caseId, {
    hearingId: textOf(fields, hearingFields.takenBack),
    reason: textOf(fields, hearingFields.takenBackReason).trim(),
    submissionId: submissionIn(fields, app.newId),
    path: hearingPath(caseId),
  });
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  const message = takeBackRefusalWords[outcome.refusal];
  if (outcome.refusal === "already-sent") return showHearing(app, c, caseId, asTyped(fields), message);
  return showHearing(app, c, caseId, asTyped(fields, [{ field: hearingFields.takenBackReason, message }]));
}

async function showPreview(app: App, c: StaffContext, caseId: string, refusal?: string) {
  const { actor } = c.var;
  if (!permitsInGeneral(actor, "hearing:send")) return c.notFound();
  const previewed = await previewHearing(app, actor, caseId);
  if (!previewed) return showHearing(app, c, caseId, undefined, refusal);
  const frame = staffFrameOf(app, actor);
  const page = <HearingPreviewPage frame={frame} {...previewed} submissionId={app.newId()} refusal={refusal} />;
  return c.html(renderPage(page), refusal === undefined ? 200 : 409);
}
