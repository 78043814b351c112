import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { deathFields, readDeath, readMistake, readRemoval, removalFields } from "../domain/leaving-form.ts";
import { type LeavingRefused, leavingRefusalWords } from "../domain/leaving-words.ts";
import { deathPath, removalPath } from "../paths.ts";
import { readLeaving } from "../use-cases/read-leaving.ts";
import { registerDeath } from "../use-cases/register-death.ts";
import { registerRemoval } from "../use-cases/register-removal.ts";
import { undoDeath, undoRemoval } from "../use-cases/undo-leaving.ts";
import { DeathPage } from "../views/death-page.tsx";
import { RemovalPage } from "../views/removal-page.tsx";

type StaffContext = Context<SignedInStaff>;
type What = "death" | "removal";
const death = `/sager/:caseId{${idPattern}}/doedsfald` as const;
const removal = `/sager/:caseId{${idPattern}}/flytning` as const;

/** Mounted at `/sagsbehandler`: that a citizen is dead, or moves to another municipality, and that it was a mistake. */
export const leavingRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(death, (c) => show(app, c, "death", c.req.param("caseId")))
    .post(death, (c) => register(app, c, "death", c.req.param("caseId")))
    .post(`${death}/fejl`, (c) => undo(app, c, "death", c.req.param("caseId")))
    .get(removal, (c) => show(app, c, "removal", c.req.param("caseId")))
    .post(removal, (c) => register(app, c, "removal", c.req.param("caseId")))
    .post(`${removal}/fejl`, (c) => undo(app, c, "removal", c.req.param("caseId")));

const notices: Readonly<Record<string, string>> = {
  gemt: "Det er skrevet ned.",
  fejl: "Det er rettet. Der står i journalen, at det var en fejl.",
};

const paths = { death: deathPath, removal: removalPath };

async function show(app: App, c: StaffContext, what: What, caseId: string, form = freshForm, refusal?: LeavingRefused) {
  const { actor } = c.var;
  const view = await readLeaving(app, actor, caseId, what);
  if (!view) return c.notFound();
  const shown = {
    view,
    form,
    frame: staffFrameOf(app, actor),
    notice: notices[c.req.query("gjort") ?? ""],
    refusal: refusal && leavingRefusalWords[refusal],
    submissionId: submissionIn(form.typed ?? {}, app.newId),
  };
  const page = what === "death" ? <DeathPage {...shown} /> : <RemovalPage {...shown} />;
  return c.html(renderPage(page), refusal === undefined ? statusOf(form) : 409);
}

async function register(app: App, c: StaffContext, what: What, caseId: string) {
  const fields = await formFields(c);
  const view = await readLeaving(app, c.var.actor, caseId, what);
  if (!view) return c.notFound();
  const press = { submissionId: submissionIn(fields, app.newId), path: `${paths[what](caseId)}?gjort=gemt` };
  if (what === "removal") {
    const read = readRemoval(fields, typedDay(fields, removalFields.on));
    if (!read.ok) return show(app, c, what, caseId, triedForm(fields, read.refusal));
    return after(app, c, what, caseId, await registerRemoval(app, c.var.actor, caseId, read.value, press));
  }
  const terms = { bornOn: view.citizen.bornOn, today: view.today };
  const read = readDeath(fields, typedDay(fields, deathFields.on), terms);
  if (!read.ok) return show(app, c, what, caseId, triedForm(fields, read.refusal));
  return after(app, c, what, caseId, await registerDeath(app, c.var.actor, caseId, read.value, press));
}

async function undo(app: App, c: StaffContext, what: What, caseId: string) {
  const fields = await formFields(c);
  const why = readMistake(fields);
  if (!why.ok) return show(app, c, what, caseId, triedForm(fields, why.refusal));
  const press = { submissionId: submissionIn(fields, app.newId), path: `${paths[what](caseId)}?gjort=fejl` };
  const undone = what === "death" ? undoDeath : undoRemoval;
  return after(app, c, what, caseId, await undone(app, c.var.actor, caseId, why.value, press));
}

function after(
  app: App,
  c: StaffContext,
  what: What,
  caseId: string,
  outcome: Outcome<string, LeavingRefused | "not-found">,
) {
  if (outcome.ok) return c.redirect(outcome.value, 303);
  return outcome.refusal === "not-found" ? c.notFound() : show(app, c, what, caseId, freshForm, outcome.refusal);
}
