import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type FormFields, formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { casePath } from "../../cases/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { correctionFields, readCorrection, readWrongCase } from "../domain/correction-form.ts";
import { noteFields, readNote } from "../domain/note-form.ts";
import type { MoveRefusal } from "../domain/what-to-correct.ts";
import { correctEntry, type EntryAt, markWrongCase } from "../use-cases/correct-entry.ts";
import { readCaseForNotes, readEntryToCorrect } from "../use-cases/read-case-for-notes.ts";
import { writeNote } from "../use-cases/write-note.ts";
import { CorrectEntryPage } from "../views/correct-entry-page.tsx";
import { NotePage } from "../views/note-page.tsx";

type StaffContext = Context<SignedInStaff>;

const inCase = `/sager/:caseId{${idPattern}}` as const;
const entryAt = `${inCase}/journal/:entryId{${idPattern}}` as const;

/** Mounted at `/sagsbehandler`: writing notes in a case, and putting right what the journal says. */
export const caseworkerNoteRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(`${inCase}/notat`, (c) => showNote(app, c, c.req.param("caseId"), freshForm))
    .post(`${inCase}/notat`, (c) => write(app, c, c.req.param("caseId")))
    .get(`${entryAt}/ret`, (c) => showEntry(app, c, c.req.param(), freshForm))
    .post(`${entryAt}/ret`, (c) => correct(app, c, c.req.param()))
    .post(`${entryAt}/forkert-sag`, (c) => mark(app, c, c.req.param()));

/** Back on the case's page, where its timeline begins. */
const done = (caseId: string, what: "notat" | "rettet") => `${casePath(caseId)}?gjort=${what}#tidslinje`;

async function showNote(app: App, c: StaffContext, caseId: string, form: FormState, submissionId = app.newId()) {
  const view = await readCaseForNotes(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const page = <NotePage frame={staffFrameOf(app, c.var.actor)} view={view} form={form} submissionId={submissionId} />;
  return c.html(renderPage(page), statusOf(form));
}

async function write(app: App, c: StaffContext, caseId: string) {
  const typed = await formFields(c);
  const submissionId = submissionIn(typed, app.newId);
  const note = readNote(typed, typedDay(typed, noteFields.occurredOn), app.clock.today());
  if (!note.ok) return showNote(app, c, caseId, triedForm(typed, note.refusal), submissionId);
  const press = { submissionId, path: done(caseId, "notat") };
  const outcome = await writeNote(app, c.var.actor, caseId, note.value, press);
  return outcome.ok ? c.redirect(outcome.value, 303) : c.notFound();
}

async function showEntry(app: App, c: StaffContext, at: EntryAt, form: FormState, submissionId = app.newId()) {
  const view = await readEntryToCorrect(app, c.var.actor, at);
  if (!view) return c.notFound();
  const page = (
    <CorrectEntryPage frame={staffFrameOf(app, c.var.actor)} view={view} form={form} submissionId={submissionId} />
  );
  return c.html(renderPage(page), view.correctedBy && form.typed ? 409 : statusOf(form));
}

async function correct(app: App, c: StaffContext, at: EntryAt) {
  const typed = await formFields(c);
  const submissionId = submissionIn(typed, app.newId);
  const read = readCorrection(typed);
  if (!read.ok) return showEntry(app, c, at, triedForm(typed, read.refusal), submissionId);
  const press = { submissionId, path: done(at.caseId, "rettet") };
  return answered(app, c, at, typed, await correctEntry(app, c.var.actor, at, read.value, press));
}

async function mark(app: App, c: StaffContext, at: EntryAt) {
  const typed = await formFields(c);
  const submissionId = submissionIn(typed, app.newId);
  const why = readWrongCase(typed);
  if (!why.ok) return showEntry(app, c, at, triedForm(typed, why.refusal), submissionId);
  const press = { submissionId, path: done(at.caseId, "rettet") };
  const outcome = await markWrongCase(app, c.var.actor, at, why.value, press);
  if (outcome.ok || outcome.refusal !== "no-such-case") return answered(app, c, at, typed, outcome);
  const problem = {
    field: correctionFields.rightCase,
    message: "Der er ingen anden sag med det nummer, du kan skrive i.",
  };
  return showEntry(app, c, at, triedForm(typed, [problem]), submissionId);
}

/** On to the case; or, where somebody else has put it right meanwhile, the entry with that told and all that was typed. */
function answered(app: App, c: StaffContext, at: EntryAt, typed: FormFields, outcome: Outcome<string, MoveRefusal>) {
  if (outcome.ok) return c.redirect(outcome.value, 303);
  return outcome.refusal === "already-corrected" ? showEntry(app, c, at, triedForm(typed, [])) : c.notFound();
}
