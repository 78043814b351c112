import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { delayFields, giveFields, readDelay, stopFields } from "../domain/access-forms.ts";
import type { AccessRequest } from "../domain/access-request.ts";
import { listFields, pieceQueryText, readPieceQuery } from "../domain/piece-list.ts";
import { accessRequestPath, piecePath } from "../paths.ts";
import { chooseAskedFor, choosePiece } from "../use-cases/choose-pieces.ts";
import { delayAccess } from "../use-cases/delay-access.ts";
import { giveAccess } from "../use-cases/give-access.ts";
import { type AccessNamed, readOneAccess } from "../use-cases/read-access.ts";
import { stopMaking } from "../use-cases/stop-making.ts";
import { GivenPiecePage } from "../views/given-piece-page.tsx";
import { OneAccessPage, type OneAccessPageProps } from "../views/one-access-page.tsx";
import { PiecePage } from "../views/piece-page.tsx";
import { sendGivenPdf } from "./given-files.ts";

type StaffContext = Context<SignedInStaff>;
const one = `/sager/:caseId{${idPattern}}/aktindsigt/:accessId{${idPattern}}` as const;
const piece = `${one}/akt/:piece{[a-z]+-${idPattern}}` as const;

/** Giving access to the file, thing by thing and as a whole; mounted at `/sagsbehandler`. */
export const giveAccessRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(one, (c) => showOne(app, c, c.req.param()))
    .get(`${one}/samlet.pdf`, (c) => sendGivenPdf(app, c, c.var.actor, c.req.param()))
    .get(piece, (c) => showPiece(app, c, c.req.param(), freshForm))
    .post(piece, (c) => choose(app, c, c.req.param()))
    .post(`${one}/find`, (c) => find(app, c, c.req.param()))
    .post(`${one}/bedt-om`, (c) => chooseAsked(app, c, c.req.param()))
    .post(`${one}/udskyd`, (c) => delay(app, c, c.req.param()))
    .post(`${one}/giv`, (c) => give(app, c, c.req.param()))
    .post(`${one}/vaelg-om`, (c) => stop(app, c, c.req.param()));

const notices: Readonly<Record<string, string>> = {
  valgt: "Valget er gemt.",
  udskudt: "Brevet om den nye dag er lavet.",
  laves: "Valget er gemt. Filen bliver lavet nu. Borgeren har ikke fået den endnu.",
  stoppet: "Filen bliver ikke lavet. Du kan vælge om.",
};

/** What was done; that the file is being made is told only while it is. */
const noticeOf = (done = "", { making }: AccessRequest): string | undefined =>
  done === "laves" && making === null ? undefined : notices[done];

interface Shown {
  readonly form?: FormState;
  readonly tried?: OneAccessPageProps["tried"];
  readonly refusal?: string;
  /** The words to find. */
  readonly words?: string;
}

async function showOne(app: App, c: StaffContext, named: AccessNamed, shown: Shown = {}) {
  const view = await readOneAccess(app, c.var.actor, named);
  if (!view) return c.notFound();
  const { form = freshForm, refusal, tried = null, words = "" } = shown;
  const page = (
    <OneAccessPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      mayGive={permitsInGeneral(c.var.actor, "access:give")}
      query={{ ...readPieceQuery((name) => c.req.query(name)), words }}
      form={form}
      tried={tried}
      submissionIds={[app.newId(), app.newId()]}
      notice={c.req.method === "GET" ? noticeOf(c.req.query("gjort"), view.request) : undefined}
      refusal={refusal}
    />
  );
  return c.html(renderPage(page), refusal === undefined ? statusOf(form) : 409);
}

interface PieceNamed extends AccessNamed {
  readonly piece: string;
}

async function showPiece(app: App, c: StaffContext, named: PieceNamed, form: FormState) {
  const view = await readOneAccess(app, c.var.actor, named);
  const given = view?.file?.pieces.find(({ name }) => name === named.piece);
  if (view && given)
    return c.html(renderPage(<GivenPiecePage frame={staffFrameOf(app, c.var.actor)} view={view} piece={given} />));
  const found = view?.chosen.find(({ piece: { name } }) => name === named.piece);
  if (!view || !found) return c.notFound();
  const page = (
    <PiecePage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      chosenPiece={found}
      mayGive={permitsInGeneral(c.var.actor, "access:give")}
      form={form}
      notice={c.req.method === "GET" ? notices[c.req.query("gjort") ?? ""] : undefined}
    />
  );
  return c.html(renderPage(page), statusOf(form));
}

async function choose(app: App, c: StaffContext, named: PieceNamed) {
  const fields = await formFields(c);
  const outcome = await choosePiece(app, c.var.actor, named, fields);
  if (outcome.ok) return c.redirect(`${piecePath(named.caseId, named.accessId, named.piece)}?gjort=valgt`, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  if (typeof outcome.refusal === "string") return showOne(app, c, named, { refusal: explain[outcome.refusal] });
  return showPiece(app, c, named, triedForm(fields, outcome.refusal.problems));
}

/** Shows the things that hold these words: posted, since words may tell of people. */
const find = async (app: App, c: StaffContext, named: AccessNamed) =>
  showOne(app, c, named, {
    words: textOf(await formFields(c), listFields.words)
      .slice(0, 100)
      .trim(),
  });

async function chooseAsked(app: App, c: StaffContext, named: AccessNamed) {
  const outcome = await chooseAskedFor(app, c.var.actor, named, await formFields(c));
  if (outcome.ok) {
    const shown = pieceQueryText(readPieceQuery((name) => c.req.query(name)));
    const path = `${accessRequestPath(named.caseId, named.accessId)}${shown}`;
    return c.redirect(`${path}${shown === "" ? "?" : "&"}gjort=valgt`, 303);
  }
  const { refusal } = outcome;
  return typeof refusal === "string" && refusal !== "not-found"
    ? showOne(app, c, named, { refusal: explain[refusal] })
    : c.notFound();
}

async function delay(app: App, c: StaffContext, named: AccessNamed) {
  const fields = await formFields(c);
  const told = readDelay(fields, typedDay(fields, delayFields.expectedOn), app.clock.today());
  if (!told.ok) return showOne(app, c, named, { form: triedForm(fields, told.refusal), tried: "delay" });
  const path = `${accessRequestPath(named.caseId, named.accessId)}?gjort=udskudt`;
  const press = { submissionId: submissionIn(fields, app.newId), path };
  const outcome = await delayAccess(app, c.var.actor, named, told.value, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  return outcome.refusal === "not-found" ? c.notFound() : showOne(app, c, named, { refusal: explain[outcome.refusal] });
}

async function give(app: App, c: StaffContext, named: AccessNamed) {
  const fields = await formFields(c);
  const path = `${accessRequestPath(named.caseId, named.accessId)}?gjort=laves`;
  const press = { submissionId: submissionIn(fields, app.newId), path };
  const toGive = { tag: textOf(fields, giveFields.tag), complaint: textOf(fields, giveFields.complaint) };
  const outcome = await giveAccess(app, c.var.actor, named, toGive, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  if (typeof refusal === "string")
    return showOne(app, c, named, { form: triedForm(fields), refusal: explain[refusal] });
  return showOne(app, c, named, { form: triedForm(fields, refusal.problems), tried: "give" });
}

async function stop(app: App, c: StaffContext, named: AccessNamed) {
  const chosenAt = textOf(await formFields(c), stopFields.chosenAt);
  const outcome = await stopMaking(app, c.var.actor, named, chosenAt);
  if (outcome.ok) return c.redirect(`${accessRequestPath(named.caseId, named.accessId)}?gjort=stoppet`, 303);
  return outcome.refusal === "not-found" ? c.notFound() : showOne(app, c, named, { refusal: explain[outcome.refusal] });
}

const explain = {
  "already-given": "En kollega har givet aktindsigten i mellemtiden. Se herunder, hvad borgeren har fået.",
  "chosen-anew": "En kollega har valgt om i mellemtiden. Det nye valg bliver lavet nu, og er ikke stoppet.",
  "being-made": "Filen er ved at blive lavet, præcis som den blev valgt. Vent, til den er færdig, eller vælg om.",
  "changed-meanwhile":
    "Sagen eller valgene er ændret, siden du åbnede siden. Se listen igennem igen. Det, du skrev, står her endnu.",
  "words-gone":
    "Noget af det, der skulle udelades, står der ikke mere: teksten er ændret siden. Åbn det, der er mærket »Vælg igen«, og vælg på ny.",
} as const;
