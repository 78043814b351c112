import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import { openParts } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { readPieceQuery } from "../domain/piece-list.ts";
import { citizenAccessPath } from "../paths.ts";
import { askAccess } from "../use-cases/ask-access.ts";
import { type AccessNamed, readMyAccess, readMyFile } from "../use-cases/read-access.ts";
import { AskAccessPage } from "../views/ask-access-page.tsx";
import { MyAccessPage } from "../views/my-access-page.tsx";
import { MyFilePage } from "../views/my-file-page.tsx";
import { MyPiecePage } from "../views/my-piece-page.tsx";
import { sendGivenPaper, sendGivenPdf } from "./given-files.ts";

type CitizenContext = Context<SignedInCitizen>;
const all = `/sag/:caseId{${idPattern}}/aktindsigt` as const;
const one = `${all}/:accessId{${idPattern}}` as const;
const piece = `${one}/akt/:piece{[a-z]+-${idPattern}}` as const;

/** Access to the file for the citizen, mounted at `/borger/:slug`. */
export const citizenAccessRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(all, (c) => showAll(app, c, c.req.param("caseId")))
    .get(`${all}/bed`, (c) => showAsk(app, c, c.req.param("caseId")))
    .post(`${all}/bed`, (c) => ask(app, c, c.req.param("caseId")))
    .get(one, (c) => showOne(app, c, c.req.param()))
    .get(`${one}/samlet.pdf`, (c) => sendGivenPdf(app, c, c.var.actor, c.req.param()))
    .get(piece, (c) => showPiece(app, c, c.req.param()))
    .get(`${piece}/fil`, (c) => sendGivenPaper(app, c, c.var.actor, c.req.param()));

async function showAll(app: App, c: CitizenContext, caseId: string) {
  const { actor } = c.var;
  const view = await readMyAccess(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <MyAccessPage
      frame={citizenFrameOf(app, c.var.actor, { unit: view.record.unit })}
      municipality={actor.municipality}
      view={view}
      open={openParts(actor)}
      mayAsk={permitsInGeneral(actor, "access:ask")}
      notice={
        c.req.query("gjort") === "sendt" ? "Kommunen har fået det. Du får en kvittering i dine breve." : undefined
      }
    />
  );
  return c.html(renderPage(page));
}

async function showAsk(app: App, c: CitizenContext, caseId: string, form = freshForm) {
  const { actor } = c.var;
  if (!permitsInGeneral(actor, "access:ask")) return c.notFound();
  const view = await readMyAccess(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <AskAccessPage
      frame={citizenFrameOf(app, c.var.actor, { unit: view.record.unit })}
      municipality={actor.municipality}
      view={view}
      form={form}
      submissionId={app.newId()}
    />
  );
  return c.html(renderPage(page), statusOf(form));
}

async function ask(app: App, c: CitizenContext, caseId: string) {
  const fields = await formFields(c);
  const typed = { fields, text: (name: string) => textOf(fields, name), day: (name: string) => typedDay(fields, name) };
  const path = `${citizenAccessPath(c.var.actor, caseId)}?gjort=sendt`;
  const press = { submissionId: submissionIn(fields, app.newId), path };
  const outcome = await askAccess(app, c.var.actor, caseId, typed, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showAsk(app, c, caseId, triedForm(fields, outcome.refusal.problems));
}

async function showOne(app: App, c: CitizenContext, named: AccessNamed) {
  const { actor } = c.var;
  const view = await readMyFile(app, actor, named);
  if (!view) return c.notFound();
  const letters = await readLetters(app.database.of(actor), actor, named.caseId);
  const page = (
    <MyFilePage
      frame={citizenFrameOf(app, c.var.actor, { unit: view.record.unit })}
      municipality={actor.municipality}
      view={view}
      page={readPieceQuery((name) => c.req.query(name)).page}
      letters={new Set(letters.map(({ id }) => id))}
    />
  );
  return c.html(renderPage(page));
}

async function showPiece(app: App, c: CitizenContext, named: AccessNamed & { readonly piece: string }) {
  const { actor } = c.var;
  const view = await readMyFile(app, actor, named);
  const found = view?.file?.pieces.find(({ name }) => name === named.piece);
  if (!view || !found) return c.notFound();
  const page = (
    <MyPiecePage
      frame={citizenFrameOf(app, c.var.actor, { unit: view.record.unit })}
      municipality={actor.municipality}
      view={view}
      piece={found}
      mayRemark={permitsInGeneral(actor, "remark:write")}
    />
  );
  return c.html(renderPage(page));
}
