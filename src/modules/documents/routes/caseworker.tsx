import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import { accepted } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { formFiles } from "../../../platform/form-files.ts";
import { limit } from "../../../platform/limits.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { asWritten, writtenDay } from "../../../ui/written-day.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { documentFields, misfiledFields, readFiling, readMark } from "../domain/document-form.ts";
import { documentsPath } from "../paths.ts";
import { addDocuments } from "../use-cases/add-documents.ts";
import { markMisfiled } from "../use-cases/mark-misfiled.ts";
import { listDocuments, readDocument } from "../use-cases/read-documents.ts";
import { MisfiledPage } from "../views/misfiled-page.tsx";
import { StaffDocumentsPage } from "../views/staff-documents-page.tsx";
import { sendFile } from "./document-file.ts";
import { fileProblems, type Typed, typedFrom, typedIn } from "./typed-documents.ts";

type StaffContext = Context<SignedInStaff>;

const documents = `/sager/:caseId{${idPattern}}/dokumenter` as const;
const one = `${documents}/:documentId{${idPattern}}` as const;

/** Mounted at `/sagsbehandler`: the papers of a case. */
export const caseworkerDocumentRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(documents, (c) => showDocuments(app, c, c.req.param("caseId")))
    .post(documents, limit("upload"), (c) => filed(app, c, c.req.param("caseId")))
    .get(`${one}/fil`, (c) => sendFile(app, c, c.var.actor, c.req.param()))
    .get(`${one}/forkert-sag`, (c) => showMisfiled(app, c, c.req.param()))
    .post(`${one}/forkert-sag`, (c) => marked(app, c, c.req.param()));

const notices: Readonly<Record<string, string>> = {
  lagt: "Dokumenterne ligger nu i sagen.",
  rettet: "Dokumentet kan ikke længere åbnes fra denne sag.",
};

async function filed(app: App, c: StaffContext, caseId: string) {
  const typed = await typedIn(c, app.newId);
  const told = readFiling(typed, app.clock.today());
  if (!told.ok) return showDocuments(app, c, caseId, { typed, problems: told.refusal });
  const sent = { told: told.value, files: await formFiles(c, documentFields.files) };
  const press = { submissionId: typed.submissionId, path: `${documentsPath(caseId)}?gjort=lagt` };
  const outcome = await addDocuments(app, c.var.actor, caseId, sent, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showDocuments(app, c, caseId, { typed, problems: fileProblems(outcome.refusal) });
}

interface Tried {
  readonly typed: Typed;
  readonly problems: FieldProblems;
}

async function showDocuments(app: App, c: StaffContext, caseId: string, tried?: Tried) {
  const { actor } = c.var;
  const view = await listDocuments(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <StaffDocumentsPage
      {...view}
      frame={staffFrameOf(app, c.var.actor)}
      form={formOf(app, tried)}
      receivedOn={tried ? writtenDay(tried.typed.fields, documentFields.receivedOn) : asWritten(view.today)}
      mayMark={permitsInGeneral(actor, "document:mark")}
      notice={tried ? undefined : notices[c.req.query("gjort") ?? ""]}
    />
  );
  return c.html(renderPage(page), tried ? 422 : 200);
}

const formOf = (app: App, tried: Tried | undefined) => ({
  typed: tried?.typed ?? typedFrom({}),
  problems: tried?.problems ?? [],
  submissionId: app.newId(),
});

interface OneDocument {
  readonly caseId: string;
  readonly documentId: string;
}

async function showMisfiled(app: App, c: StaffContext, { caseId, documentId }: OneDocument, tried?: Tried) {
  const found = await readDocument(app, c.var.actor, caseId, documentId);
  if (!found || !permitsInGeneral(c.var.actor, "document:mark")) return c.notFound();
  const page = <MisfiledPage {...found} frame={staffFrameOf(app, c.var.actor)} form={formOf(app, tried)} />;
  return c.html(renderPage(page), tried ? 422 : 200);
}

async function marked(app: App, c: StaffContext, at: OneDocument) {
  const typed = await typedIn(c, app.newId);
  const mark = readMark(typed);
  if (!mark.ok) return showMisfiled(app, c, at, { typed, problems: mark.refusal });
  const path = `${documentsPath(at.caseId)}?gjort=rettet`;
  const outcome = await markMisfiled(app, c.var.actor, at, mark.value, { submissionId: typed.submissionId, path });
  const done = !outcome.ok && outcome.refusal === "already-marked" ? accepted(path) : outcome;
  if (done.ok) return c.redirect(done.value, 303);
  if (done.refusal !== "no-such-case") return c.notFound();
  return showMisfiled(app, c, at, { typed, problems: [{ field: misfiledFields.caseNumber, message: elsewhere }] });
}

const elsewhere = "Skriv nummeret på en anden sag, som du selv har adgang til.";
