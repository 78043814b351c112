import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type FormFields, formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import type { Desk } from "../domain/appointments-view.ts";
import { type AppointmentStepName, appointmentPath, appointmentSteps, appointmentsPath } from "../paths.ts";
import { bookAppointment } from "../use-cases/book-appointment.ts";
import { type ChangeRefusal, changeAppointment } from "../use-cases/change-appointment.ts";
import { readAppointments } from "../use-cases/read-appointments.ts";
import { writeDownWish } from "../use-cases/write-down-wish.ts";
import { AppointmentPage } from "../views/appointment-page.tsx";
import { AppointmentsPage } from "../views/appointments-page.tsx";
import { BookingPage } from "../views/booking-page.tsx";
import { staffRefusalWords } from "../views/refusal-words.ts";
import type { StaffForm } from "../views/staff-form.ts";
import { StepPage } from "../views/step-page.tsx";
import type { FormStep } from "../views/step-props.ts";
import { typedFields } from "./typed-fields.ts";

type StaffContext = Context<SignedInStaff>;

/** From where the pages are reached: the parameter of a case or of an order, and which desk it names. */
interface Place {
  readonly base: string;
  readonly deskIn: (parameters: Readonly<Record<string, string>>) => Desk;
}

/** The pages of appointments for staff, at the desk that a place names. */
export const deskRoutes = (app: App, { base, deskIn }: Place) =>
  new Hono<SignedInStaff>()
    .get(`${base}/aftaler`, (c) => showAll(app, c, deskIn(c.req.param())))
    .get(`${base}/aftaler/ny`, (c) => showNew(app, c, deskIn(c.req.param()), freshForm(app)))
    .post(`${base}/aftaler/ny`, (c) => book(app, c, deskIn(c.req.param())))
    .get(`${base}/aftaler/:appointmentId{${idPattern}}`, (c) => showOne(app, c, namedIn(c, deskIn)))
    .get(`${base}/aftaler/:appointmentId{${idPattern}}/:step`, (c) => {
      const step = stepIn(c);
      return isForm(step) ? showStep(app, c, namedIn(c, deskIn), step, freshForm(app)) : c.notFound();
    })
    .post(`${base}/aftaler/:appointmentId{${idPattern}}/:step`, (c) => take(app, c, namedIn(c, deskIn)));

interface Named {
  readonly desk: Desk;
  readonly appointmentId: string;
}

const namedIn = (c: StaffContext, deskIn: Place["deskIn"]): Named => {
  const parameters: Readonly<Record<string, string>> = c.req.param();
  return { desk: deskIn(parameters), appointmentId: parameters["appointmentId"] ?? "" };
};

function stepIn(c: StaffContext): AppointmentStepName | undefined {
  const names = Object.keys(appointmentSteps) as readonly AppointmentStepName[];
  return names.find((name) => appointmentSteps[name] === c.req.param("step"));
}

const isForm = (step: AppointmentStepName | undefined): step is FormStep =>
  step !== undefined && step !== "held" && step !== "seen";

const freshForm = (app: App): StaffForm => ({ typed: null, problems: [], warnings: [], submissionId: app.newId() });

/** What was done, told on the page that it led to. */
const notices: Readonly<Record<string, string>> = {
  lavet: "Aftalen er lavet.",
  gemt: "Det er gemt.",
  set: "Det er noteret, at du har set det.",
};

async function showAll(app: App, c: StaffContext, desk: Desk) {
  const view = await readAppointments(app, c.var.actor, desk);
  if (!view) return c.notFound();
  const notice = notices[c.req.query("gjort") ?? ""];
  return c.html(renderPage(<AppointmentsPage frame={staffFrameOf(app, c.var.actor)} view={view} notice={notice} />));
}

async function showNew(app: App, c: StaffContext, desk: Desk, form: StaffForm, refusal?: string) {
  const { actor } = c.var;
  const view = await readAppointments(app, actor, desk);
  if (!view) return c.notFound();
  const page = (
    <BookingPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      form={form}
      actor={actor}
      wanted={c.req.query("art")}
      refusal={refusal}
    />
  );
  return c.html(renderPage(page), statusOf(form, refusal));
}

const statusOf = (form: StaffForm, refusal: string | undefined) => {
  if (form.problems.length > 0) return 422;
  return refusal !== undefined || form.warnings.length > 0 ? 409 : 200;
};

async function showOne(app: App, c: StaffContext, { appointmentId, desk }: Named, refusal?: string) {
  const view = await readAppointments(app, c.var.actor, desk);
  const appointment = view?.appointments.find(({ id }) => id === appointmentId);
  if (!view || !appointment) return c.notFound();
  const page = (
    <AppointmentPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      appointment={appointment}
      notice={refusal === undefined ? notices[c.req.query("gjort") ?? ""] : undefined}
      refusal={refusal}
      newSubmissionId={app.newId}
    />
  );
  return c.html(renderPage(page), refusal === undefined ? 200 : 409);
}

async function showStep(app: App, c: StaffContext, named: Named, step: FormStep, form: StaffForm, refusal?: string) {
  const view = await readAppointments(app, c.var.actor, named.desk);
  const appointment = view?.appointments.find(({ id }) => id === named.appointmentId);
  if (!view || !appointment) return c.notFound();
  const page = (
    <StepPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      appointment={appointment}
      step={step}
      form={form}
      refusal={refusal}
    />
  );
  return c.html(renderPage(page), statusOf(form, refusal));
}

async function book(app: App, c: StaffContext, desk: Desk) {
  const fields = await formFields(c);
  const press = { submissionId: submissionIn(fields, app.newId), path: `${appointmentsPath(desk)}?gjort=lavet` };
  const outcome = await bookAppointment(app, c.var.actor, desk, typedFields(fields), press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  if (refusal === "case-closed") return showNew(app, c, desk, typedForm(app, fields), staffRefusalWords[refusal]);
  return showNew(app, c, desk, { ...typedForm(app, fields), ...refusal });
}

const typedForm = (app: App, typed: FormFields): StaffForm => ({ ...freshForm(app), typed });

async function take(app: App, c: StaffContext, named: Named) {
  const step = stepIn(c);
  if (step === undefined) return c.notFound();
  const fields = await formFields(c);
  const outcome = await taken(app, c, named, step, fields);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  if (typeof refusal !== "string")
    return isForm(step) ? showStep(app, c, named, step, { ...typedForm(app, fields), ...refusal }) : c.notFound();
  const words = staffRefusalWords[refusal];
  return refusal === "changed-meanwhile" && isForm(step)
    ? showStep(app, c, named, step, typedForm(app, fields), words)
    : showOne(app, c, named, words);
}

function taken(
  app: App,
  { var: { actor } }: StaffContext,
  named: Named,
  step: AppointmentStepName,
  fields: FormFields,
): Promise<Outcome<string, ChangeRefusal>> {
  const done = step === "seen" ? "set" : "gemt";
  const path = `${appointmentPath(named.desk, named.appointmentId)}?gjort=${done}`;
  const press = { submissionId: submissionIn(fields, app.newId), path };
  const typed = typedFields(fields);
  if (step === "told-cancelled") return writeDownWish(app, actor, named, "cancelled", typed, press);
  if (step === "told-asked-to-move") return writeDownWish(app, actor, named, "asked-to-move", typed, press);
  return changeAppointment(app, actor, named, step, typed, press);
}
