import { type Context, Hono } from "hono";
import { idPattern, isId } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { formFiles } from "../../../platform/form-files.ts";
import { limit } from "../../../platform/limits.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { uploadRefusalWords } from "../../../platform/uploads/upload-refusal.ts";
import { type FormState, freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { complaintsPath } from "../../cases/paths.ts";
import { complaintPath } from "../../complaints/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { rulingFields } from "../domain/ruling-form.ts";
import { rulingPath } from "../paths.ts";
import { clarifyPoint } from "../use-cases/clarify-point.ts";
import { readRuling, readRulingForm } from "../use-cases/read-rulings.ts";
import { type RegisterRulingRefusal, registerRuling } from "../use-cases/register-ruling.ts";
import { type StrikeRefusal, strikeRuling } from "../use-cases/strike-ruling.ts";
import { RulingFormPage } from "../views/ruling-form-page.tsx";
import { RulingPage } from "../views/ruling-page.tsx";
import { clarifyFields } from "../views/ruling-points.tsx";
import { strikeFields } from "../views/strike-form.tsx";

type StaffContext = Context<SignedInStaff>;
const onComplaint = `/sager/:caseId{${idPattern}}/ankeafgoerelser/klage/:complaintId{${idPattern}}` as const;
const one = `/sager/:caseId{${idPattern}}/ankeafgoerelser/:rulingId{${idPattern}}` as const;

/** What Ankestyrelsen decides in a case, mounted at `/sagsbehandler`. */
export const caseworkerRulingRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(onComplaint, (c) => showForm(app, c, c.req.param(), c.req.query(rulingFields.parked)))
    .post(onComplaint, limit("upload"), (c) => register(app, c, c.req.param()))
    .get(one, (c) => show(app, c, c.req.param()))
    .post(`${one}/afklaring`, (c) => clarify(app, c, c.req.param()))
    .post(`${one}/fejl`, (c) => strike(app, c, c.req.param()));

interface OnComplaint {
  readonly caseId: string;
  readonly complaintId: string;
}

const known = (id: string | undefined): string | undefined => (id !== undefined && isId(id) ? id : undefined);

async function register(app: App, c: StaffContext, at: OnComplaint) {
  const fields = await formFields(c);
  const day = (name: string) => typedDay(fields, name);
  const parkedId = known(textOf(fields, rulingFields.parked));
  const outcome = await registerRuling(app, c.var.actor, {
    ...at,
    fields,
    days: {
      decidedOn: day(rulingFields.decidedOn),
      receivedOn: day(rulingFields.receivedOn),
      carryOutOn: day(rulingFields.carryOutOn),
    },
    files: await formFiles(c, rulingFields.file),
    parkedId,
    submissionId: submissionIn(fields, app.newId),
  });
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showForm(app, c, at, parkedId, shownAgain(fields, outcome.refusal));
}

interface ShownForm {
  readonly form: FormState;
  readonly refusal?: string;
}

function shownAgain(fields: Fields, refusal: Exclude<RegisterRulingRefusal, "not-found">): ShownForm {
  const form = { ...freshForm, typed: fields };
  if (refusal === "not-for-ankestyrelsen") return { form, refusal: "Klagen er ikke til Ankestyrelsen." };
  if (refusal === "matched-meanwhile")
    return { form, refusal: "En kollega har lagt afgørelsen i en sag i mellemtiden. Intet er gemt her." };
  if ("problems" in refusal) return { form: { ...form, problems: refusal.problems } };
  const message = refusal.map(({ name, refusal: why }) => `»${name.slice(0, 100)}«: ${uploadRefusalWords[why]}`);
  return { form: { ...form, problems: [{ field: rulingFields.file, message: message.join(" ") }] } };
}

async function showForm(
  app: App,
  c: StaffContext,
  at: OnComplaint,
  parkedId: string | undefined,
  { form, refusal }: ShownForm = { form: freshForm },
) {
  const view = await readRulingForm(app, c.var.actor, { ...at, parkedId: known(parkedId) });
  if (!view) return c.notFound();
  const page = (
    <RulingFormPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      form={form}
      submissionId={app.newId()}
      refusal={refusal}
    />
  );
  return c.html(renderPage(page), refusal === undefined ? statusOf(form) : 409);
}

interface Named {
  readonly caseId: string;
  readonly rulingId: string;
}

async function clarify(app: App, c: StaffContext, named: Named) {
  const fields = await formFields(c);
  const typed = textOf(fields, clarifyFields.point);
  const point = /^\d{1,3}$/.test(typed) ? Number(typed) : -1;
  const field = clarifyFields.text(point);
  const press = {
    submissionId: submissionIn(fields, app.newId),
    path: `${rulingPath(named.caseId, named.rulingId)}?gjort=afklaret`,
  };
  const outcome = await clarifyPoint(app, c.var.actor, { ...named, point, text: textOf(fields, field) }, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  const problems = [{ field, message: "Skriv, hvad I fandt ud af." }];
  return show(app, c, named, triedForm(fields, problems));
}

async function strike(app: App, c: StaffContext, named: Named) {
  const fields = await formFields(c);
  const complaintId = known(textOf(fields, strikeFields.complaint));
  const shown = complaintId === undefined ? complaintsPath(named.caseId) : complaintPath(named.caseId, complaintId);
  const press = { submissionId: submissionIn(fields, app.newId), path: `${shown}?gjort=taget-ud` };
  const outcome = await strikeRuling(app, c.var.actor, { ...named, why: textOf(fields, strikeFields.why) }, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  if (outcome.refusal !== "blank") return show(app, c, named, triedForm(fields, []), notStruckWords[outcome.refusal]);
  return show(app, c, named, triedForm(fields, [{ field: strikeFields.why, message: "Skriv, hvad der var forkert." }]));
}

const notStruckWords: Readonly<Record<Exclude<StrikeRefusal, "not-found" | "blank">, string>> = {
  answered: "Der er truffet en ny afgørelse efter den. Så kan den ikke tages ud. Ret den nye afgørelse i stedet.",
  "two-of-one-day":
    "Der er to afgørelser på klagen fra samme dag. Ret dagen for en af dem i journalen. Så kan den anden tages ud.",
};

async function show(
  app: App,
  c: StaffContext,
  { caseId, rulingId }: Named,
  form: FormState = freshForm,
  refusal?: string,
) {
  const view = await readRuling(app, c.var.actor, caseId, rulingId);
  if (!view) return c.notFound();
  const page = (
    <RulingPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      form={form}
      submissionIds={view.ruling.points.map(() => app.newId())}
      strikeId={app.newId()}
      refusal={refusal}
      notice={c.req.method === "GET" ? notices[c.req.query("gjort") ?? ""] : undefined}
    />
  );
  return c.html(renderPage(page), refusal === undefined ? statusOf(form) : 409);
}

const notices: Readonly<Record<string, string>> = {
  registreret: "Afgørelsen er registreret. Papiret ligger i sagens dokumenter.",
  afklaret: "Afklaringen er gemt.",
  laert: "Det er gemt.",
};
