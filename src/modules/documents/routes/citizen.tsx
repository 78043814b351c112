import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFiles } from "../../../platform/form-files.ts";
import { limit } from "../../../platform/limits.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { documentFields, readSending, type TypedForm } from "../domain/document-form.ts";
import { citizenDocumentsPath } from "../paths.ts";
import { addDocuments } from "../use-cases/add-documents.ts";
import { listDocuments } from "../use-cases/read-documents.ts";
import { MyDocumentsPage } from "../views/my-documents-page.tsx";
import { sendFile } from "./document-file.ts";
import { fileProblems, typedFrom, typedIn } from "./typed-documents.ts";

type CitizenContext = Context<SignedInCitizen>;

const documents = `/sag/:caseId{${idPattern}}/dokumenter` as const;

/** Mounted at `/borger/:slug`: the papers that the citizen has sent or been let see. */
export const citizenDocumentRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(documents, (c) => show(app, c, c.req.param("caseId")))
    .post(documents, limit("upload"), (c) => sent(app, c, c.req.param("caseId")))
    .get(`${documents}/:documentId{${idPattern}}/fil`, (c) => sendFile(app, c, c.var.actor, c.req.param()));

async function sent(app: App, c: CitizenContext, caseId: string) {
  const { actor } = c.var;
  const typed = await typedIn(c, app.newId);
  const from = actor.kind === "citizen" ? "citizen" : "representative";
  const told = readSending(typed, from, app.clock.today());
  if (!told.ok) return show(app, c, caseId, { typed, problems: told.refusal });
  const papers = { told: told.value, files: await formFiles(c, documentFields.files) };
  const press = { submissionId: typed.submissionId, path: `${citizenDocumentsPath(actor, caseId)}?gjort=sendt` };
  const outcome = await addDocuments(app, actor, caseId, papers, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return show(app, c, caseId, { typed, problems: fileProblems(outcome.refusal) });
}

interface Tried {
  readonly typed: TypedForm;
  readonly problems: FieldProblems;
}

async function show(app: App, c: CitizenContext, caseId: string, tried?: Tried) {
  const { actor } = c.var;
  const view = await listDocuments(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <MyDocumentsPage
      frame={citizenFrameOf(app, actor, { unit: view.record.unit })}
      municipality={actor.municipality}
      record={view.record}
      documents={view.documents}
      form={{ typed: tried?.typed ?? typedFrom({}), problems: tried?.problems ?? [], submissionId: app.newId() }}
      maySend={permitsInGeneral(actor, "document:add") && (view.record.closedOn === null || tried !== undefined)}
      notice={!tried && c.req.query("gjort") === "sendt" ? "Kommunen har fået dine dokumenter." : undefined}
    />
  );
  return c.html(renderPage(page), tried ? 422 : 200);
}
