import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { openParts } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { answerFields } from "../domain/answer-form.ts";
import { citizenMay } from "../domain/appointment-acts.ts";
import { calendarFile } from "../domain/calendar-file.ts";
import { calendarPath, citizenAppointmentPath } from "../paths.ts";
import { readMyAppointments } from "../use-cases/read-appointments.ts";
import { type MyAppointmentNamed, tellWish, type Wish } from "../use-cases/tell-wish.ts";
import { MyAppointmentPage } from "../views/my-appointment-page.tsx";
import { MyAppointmentsPage } from "../views/my-appointments-page.tsx";
import { CancelAppointmentPage, type MyWishPageProps, OtherTimePage } from "../views/my-wish-page.tsx";
import { ownRefusalWords } from "../views/refusal-words.ts";
import { typedFields } from "./typed-fields.ts";

type CitizenContext = Context<SignedInCitizen>;
const all = `/sag/:caseId{${idPattern}}/aftaler` as const;
const one = `${all}/:appointmentId{${idPattern}}` as const;

/** The citizen's own appointments, mounted at `/borger/:slug`. */
export const citizenAppointmentRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(all, (c) => showAll(app, c, c.req.param("caseId")))
    .get(one, (c) => showOne(app, c, c.req.param()))
    .get(`${one}/aftale.ics`, (c) => sendFile(app, c, c.req.param()))
    .get(`${one}/aflys`, (c) => showForm(app, c, c.req.param(), "cancelled"))
    .post(`${one}/aflys`, (c) => take(app, c, c.req.param(), "cancelled"))
    .get(`${one}/anden-tid`, (c) => showForm(app, c, c.req.param(), "asked-to-move"))
    .post(`${one}/anden-tid`, (c) => take(app, c, c.req.param(), "asked-to-move"));

const mayChange = ({ var: { actor } }: CitizenContext): boolean => permitsInGeneral(actor, "appointment:wish");

async function showAll(app: App, c: CitizenContext, caseId: string) {
  const { actor } = c.var;
  const view = await readMyAppointments(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <MyAppointmentsPage
      frame={citizenFrameOf(app, c.var.actor, { unit: view.record.unit })}
      municipality={actor.municipality}
      view={view}
      open={openParts(actor)}
      mayChange={mayChange(c)}
      calendarHref={actor.kind === "citizen" ? calendarPath(actor) : null}
    />
  );
  return c.html(renderPage(page));
}

async function readOne(app: App, c: CitizenContext, { appointmentId, caseId }: MyAppointmentNamed) {
  const view = await readMyAppointments(app, c.var.actor, caseId);
  const appointment = view?.appointments.find(({ id }) => id === appointmentId);
  return view && appointment && { view, appointment };
}

const notices: Readonly<Record<string, string>> = {
  aflyst: "Du har aflyst aftalen. Vi har fået besked.",
  oenske: "Vi har fået dit ønske. Aftalen gælder, til du har fået svar.",
};

async function showOne(app: App, c: CitizenContext, named: MyAppointmentNamed, refusal?: string) {
  const found = await readOne(app, c, named);
  if (!found) return c.notFound();
  const page = (
    <MyAppointmentPage
      frame={citizenFrameOf(app, c.var.actor, { unit: found.view.record.unit })}
      municipality={c.var.actor.municipality}
      {...found}
      open={openParts(c.var.actor)}
      mayChange={mayChange(c)}
      notice={refusal === undefined ? notices[c.req.query("gjort") ?? ""] : undefined}
      refusal={refusal}
    />
  );
  return c.html(renderPage(page), refusal === undefined ? 200 : 409);
}

async function sendFile(app: App, c: CitizenContext, named: MyAppointmentNamed) {
  const found = await readOne(app, c, named);
  if (!found) return c.notFound();
  return c.body(calendarFile(found.appointment, app.clock.now()), 200, {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'attachment; filename="aftale.ics"',
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "sandbox",
  });
}

interface Shown {
  readonly typed: string;
  readonly problems?: FieldProblems;
  readonly isChanged?: true;
}

const pages: Readonly<Record<Wish, (props: MyWishPageProps) => VNode>> = {
  cancelled: CancelAppointmentPage,
  "asked-to-move": OtherTimePage,
};

/** The form, as long as there is something to say; else the appointment's own page tells how it is. */
async function showForm(app: App, c: CitizenContext, named: MyAppointmentNamed, wish: Wish, shown?: Shown) {
  const { actor } = c.var;
  const found = await readOne(app, c, named);
  if (!found || !mayChange(c)) return c.notFound();
  const may = citizenMay(found.appointment, found.view.now);
  if (!may.ok) return showOne(app, c, named, ownRefusalWords[may.refusal]);
  const WishPage = pages[wish];
  const page = (
    <WishPage
      frame={citizenFrameOf(app, c.var.actor, { unit: found.view.record.unit })}
      municipality={actor.municipality}
      {...found}
      open={openParts(actor)}
      submissionId={app.newId()}
      typed={shown?.typed ?? ""}
      problems={shown?.problems}
      isChanged={shown?.isChanged === true}
    />
  );
  return c.html(renderPage(page), shown?.problems ? 422 : shown?.isChanged ? 409 : 200);
}

async function take(app: App, c: CitizenContext, named: MyAppointmentNamed, wish: Wish) {
  const { actor } = c.var;
  const fields = await formFields(c);
  const done = wish === "cancelled" ? "aflyst" : "oenske";
  const path = `${citizenAppointmentPath(actor, named.caseId, named.appointmentId)}?gjort=${done}`;
  const press = { submissionId: submissionIn(fields, app.newId), path };
  const outcome = await tellWish(app, actor, named, wish, typedFields(fields), press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  const typed = textOf(fields, answerFields.wish);
  if (typeof refusal !== "string") return showForm(app, c, named, wish, { typed, problems: refusal.problems });
  if (refusal === "changed-meanwhile") return showForm(app, c, named, wish, { typed, isChanged: true });
  return showOne(app, c, named, ownRefusalWords[refusal]);
}
