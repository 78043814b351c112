import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import { idPattern, isId } from "../../../kernel/id.ts";
import { dayAsTyped } from "../../../kernel/typed-day.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { typedDay } from "../../../ui/typed-form.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import { orderNotesPath } from "../../deliveries/paths.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { fieldsOfAppointment, fieldsOfNote } from "../domain/first-fields.ts";
import type { NoteRefusal } from "../domain/judged-note.ts";
import { type NoteDesk, toWriteOf } from "../domain/note-desk.ts";
import { noteFields } from "../domain/note-fields.ts";
import { readNoteForm } from "../domain/note-form.ts";
import { type NoteTrouble, troubleOf } from "../domain/note-problems.ts";
import { noteRefusalWords } from "../domain/note-refusal-words.ts";
import { type NoteFormName, noteForms } from "../paths.ts";
import { keepDayNotes } from "../use-cases/keep-day-notes.ts";
import { readLastNotes, readNoteDesk } from "../use-cases/read-note-desk.ts";
import { AfterAccessPage } from "../views/after-access-page.tsx";
import { NoteFormPage } from "../views/note-form-page.tsx";
import { NotesBesideOrder } from "../views/notes-beside-order.tsx";
import { NotesPage } from "../views/notes-page.tsx";

type ProviderContext = Context<SignedInStaff>;
const all = `/bestillinger/:orderId{${idPattern}}/notater` as const;

/** The last notes of an order that has been taken, on the provider's page of it. */
export const notesBesideOrder = async (app: App, actor: StaffActor, order: SupportOrder): Promise<VNode | null> =>
  order.state === "accepted" ? (
    <NotesBesideOrder all={orderNotesPath(order.id)} last={await readLastNotes(app, actor, order)} />
  ) : null;

/** A provider's notes of what it did, mounted at `/udfoerer`. */
export const providerNoteRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(all, (c) => showAll(app, c, c.req.param("orderId")))
    .get(`${all}/${noteForms.given}`, (c) => showNew(app, c, c.req.param("orderId"), "given"))
    .get(`${all}/${noteForms.away}`, (c) => showNew(app, c, c.req.param("orderId"), "away"))
    .post(`${all}/${noteForms.given}`, (c) => write(app, c, c.req.param("orderId"), "given"))
    .post(`${all}/${noteForms.away}`, (c) => write(app, c, c.req.param("orderId"), "away"));

async function showAll(app: App, c: ProviderContext, orderId: string) {
  const desk = await readNoteDesk(app, c.var.actor, orderId);
  if (!desk) return c.notFound();
  const notice = c.req.query("gjort") === "gemt" ? "Notatet er gemt." : undefined;
  const page = (
    <NotesPage frame={staffFrameOf(app, c.var.actor)} desk={desk} standard={c.var.actor.municipality} notice={notice} />
  );
  return c.html(renderPage(page));
}

async function showNew(app: App, c: ProviderContext, orderId: string, form: NoteFormName) {
  const desk = await readNoteDesk(app, c.var.actor, orderId);
  if (!desk) return c.notFound();
  const corrected = desk.notes.find(({ id }) => id === c.req.query("retter"));
  const wanted = c.req.query("aftale");
  const today = toWriteOf(desk, desk.today);
  const appointment = desk.appointments.find(({ id }) => id === wanted) ?? today[0];
  const last = desk.notes.findLast(({ correctedBy, given }) => given && correctedBy === null);
  const fields = corrected
    ? {
        ...fieldsOfNote(corrected, desk.goals),
        ...dayAsTyped(noteFields.day, corrected.happenedOn),
        [noteFields.corrects]: corrected.id,
      }
    : {
        ...(last && { [noteFields.mode]: last.mode }),
        ...(appointment && fieldsOfAppointment(appointment)),
        ...dayAsTyped(noteFields.day, appointment ? dayOfMoment(appointment.startsAt) : desk.today),
      };
  return show(app, c, desk, form, { fields, id: app.newId(), trouble: troubleOf([]) });
}

interface Shown {
  readonly fields: Fields;
  readonly id: string;
  readonly trouble: NoteTrouble;
}

function show(app: App, c: ProviderContext, desk: NoteDesk, form: NoteFormName, { fields, id, trouble }: Shown) {
  const chosen = textOf(fields, noteFields.appointment);
  const page = (
    <NoteFormPage
      {...trouble}
      frame={staffFrameOf(app, c.var.actor)}
      desk={desk}
      form={form}
      fields={fields}
      id={id}
      others={toWriteOf(desk, desk.today).filter((appointment) => appointment.id !== chosen)}
      standard={c.var.actor.municipality}
    />
  );
  return c.html(renderPage(page), statusOf(trouble));
}

const statusOf = ({ problems, told, warnings }: NoteTrouble) =>
  problems.length > 0 ? 422 : told.length > 0 || warnings.length > 0 ? 409 : 200;

async function write(app: App, c: ProviderContext, orderId: string, form: NoteFormName) {
  const { actor } = c.var;
  const fields = await formFields(c);
  const typedId = textOf(fields, noteFields.id);
  const id = isId(typedId) ? typedId : app.newId();
  const context = { orderId, given: form === "given", day: typedDay(fields, noteFields.day), id };
  const read = readNoteForm(fields, { ...context, writtenAt: app.clock.now() });
  if (!read.ok) {
    const desk = await readNoteDesk(app, actor, orderId);
    const trouble = { ...troubleOf([]), problems: read.refusal };
    return desk ? show(app, c, desk, form, { fields, id, trouble }) : c.notFound();
  }
  const [answer] = await keepDayNotes(app, actor, [read.value]);
  const refusals = answer?.answer === "refused" ? answer.refusals.map(({ name }) => name) : [];
  return refusals.includes("not-found") ? c.notFound() : answered(app, c, orderId, form, { fields, id, refusals });
}

interface Answered {
  readonly fields: Fields;
  readonly id: string;
  readonly refusals: readonly NoteRefusal[];
}

/** To the notes; with the form again where it was not kept, and without anything of the case where it is shut by now. */
async function answered(
  app: App,
  c: ProviderContext,
  orderId: string,
  form: NoteFormName,
  { fields, id, refusals }: Answered,
) {
  const desk = await readNoteDesk(app, c.var.actor, orderId);
  const isKept = refusals.length === 0;
  if (desk)
    return isKept
      ? c.redirect(`${orderNotesPath(orderId)}?gjort=gemt`, 303)
      : show(app, c, desk, form, { fields, id, trouble: troubleOf(refusals) });
  const told = refusals.map((name) => noteRefusalWords[name]);
  const words = textOf(fields, noteFields.note) || textOf(fields, noteFields.reason);
  const page = <AfterAccessPage frame={staffFrameOf(app, c.var.actor)} told={told} words={words} />;
  return c.html(renderPage(page), isKept ? 200 : 409);
}
