import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { mySupportChangePath } from "../../cases/paths.ts";
import { openParts } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { citizenFrame } from "../../people/views/frames.ts";
import { wish } from "../../plans/use-cases/wish.ts";
import { readChangeWish } from "../domain/wish-form.ts";
import { readMyChanges } from "../use-cases/read-changes.ts";
import { takeBackChange } from "../use-cases/take-back-change.ts";
import { MyChangeWishPage } from "../views/my-change-wish-page.tsx";
import { MyChangesPage } from "../views/my-changes-page.tsx";

type CitizenContext = Context<SignedInCitizen>;
const all = `/sag/:caseId{${idPattern}}/aendring` as const;

/** Mounted at `/borger/:slug`: what is about to change in the citizen's support, and how to say that it should be otherwise. */
export const citizenChangeRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(all, (c) => show(app, c, c.req.param("caseId")))
    .get(`${all}/sig-det`, (c) => ask(app, c, c.req.param("caseId")))
    .post(`${all}/sig-det`, (c) => say(app, c, c.req.param("caseId")))
    .post(`${all}/:changeId{${idPattern}}/fortryd`, async (c) => {
      const named = c.req.param();
      const { actor } = c.var;
      const path = `${mySupportChangePath(actor, named.caseId)}?gjort=fortrudt`;
      const press = { submissionId: submissionIn(await formFields(c), app.newId), path };
      const outcome = await takeBackChange(app, actor, named, "", press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      return outcome.refusal === "not-found" ? c.notFound() : show(app, c, named.caseId, tooLate);
    });

const tooLate = "Det er for sent at fortryde her. Ring til os. Du kan altid søge igen.";

const notices: Readonly<Record<string, string>> = {
  sagt: "Vi har fået det. Din sagsbehandler læser det og svarer dig her.",
  fortrudt: "Du har fortrudt. Din støtte fortsætter.",
};

async function show(app: App, c: CitizenContext, caseId: string, refusal?: string) {
  const { actor } = c.var;
  const view = await readMyChanges(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <MyChangesPage
      frame={citizenFrame(actor, view.standard, { unit: view.record.unit })}
      municipality={actor.municipality}
      view={view}
      open={openParts(actor)}
      mayWrite={permitsInGeneral(actor, "support:wish")}
      notice={notices[c.req.query("gjort") ?? ""]}
      refusal={refusal}
      newSubmissionId={app.newId}
    />
  );
  return c.html(renderPage(page), refusal === undefined ? 200 : 409);
}

async function ask(app: App, c: CitizenContext, caseId: string, form = freshForm) {
  const { actor } = c.var;
  const view = permitsInGeneral(actor, "support:wish") ? await readMyChanges(app, actor, caseId) : undefined;
  if (!view) return c.notFound();
  const page = (
    <MyChangeWishPage
      frame={citizenFrameOf(app, actor, { unit: view.record.unit })}
      municipality={actor.municipality}
      record={view.record}
      form={form}
      submissionId={submissionIn(form.typed ?? {}, app.newId)}
    />
  );
  return c.html(renderPage(page), statusOf(form));
}

async function say(app: App, c: CitizenContext, caseId: string) {
  const { actor } = c.var;
  const fields = await formFields(c);
  const read = readChangeWish(fields);
  if (!read.ok) return ask(app, c, caseId, triedForm(fields, read.refusal));
  const path = `${mySupportChangePath(actor, caseId)}?gjort=sagt`;
  const press = { submissionId: submissionIn(fields, app.newId), path };
  const outcome = await wish(app, actor, caseId, { ...read.value, told: null }, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal !== "case-closed") return c.notFound();
  return show(app, c, caseId, "Sagen er lukket. Ring til kommunen, hvis du vil sige mere.");
}
