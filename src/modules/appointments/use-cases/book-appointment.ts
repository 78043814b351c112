import { calendarFrom } from "../../../kernel/calendar.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { type FieldProblem, textOf } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { Appointment, AppointmentContent } from "../domain/appointment.ts";
import { stepEntry } from "../domain/appointment-entries.ts";
import type { Desk } from "../domain/appointments-view.ts";
import { bookingFields, readBooking, type TypedFields } from "../domain/booking-form.ts";
import { type BookingWarning, warningsAbout, warningsRead } from "../domain/booking-warning.ts";
import { busyAt, insertAppointment } from "../repository.ts";
import { type CaseAtDesk, deskForAct } from "./appointment-desk.ts";
import { colleaguesAt } from "./colleagues.ts";
import { newStep } from "./new-step.ts";
import { tellCitizen } from "./tell-citizen.ts";

/** Why an appointment is not booked (yet): the form is to be mended, or there is something to know first. */
export type BookRefusal =
  | "not-found"
  | "case-closed"
  | { readonly problems: readonly FieldProblem[] }
  | { readonly warnings: readonly BookingWarning[] };

/**
 * Books an appointment with the citizen. What overlaps, or lies on a day off, is told first; whoever books it all the same
 * may.
 *
 * @returns the path of the page to show
 */
export function bookAppointment(
  app: App,
  actor: StaffActor,
  desk: Desk,
  typed: TypedFields,
  press: FormPress,
): Promise<Outcome<string, BookRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "appointment:book" }, () => bookIn(tx, app, actor, desk, typed)),
  );
}

async function bookIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  desk: Desk,
  typed: TypedFields,
): Promise<Outcome<"booked", BookRefusal>> {
  const at = await deskForAct(tx, actor, "appointment:keep", desk);
  if (!at) return refused("not-found");
  if (at.record.closedOn !== null) return refused("case-closed");
  const read = await readContent(tx, app, actor, at, typed, null);
  if (!read.ok) return read;
  const content = read.value;
  const { endsAt, startsAt } = content;
  const bare: Appointment = {
    ...content,
    id: app.newId(),
    caseId: at.record.id,
    orderId: at.orderId,
    state: "booked",
    version: 1,
    steps: [],
  };
  const told = { occasion: "booked", appointment: bare, before: null, reason: "", instead: "" } as const;
  const wanted = textOf(typed.fields, bookingFields.letter) === "ja";
  const letterId = await tellCitizen(tx, app, actor, at.record, { ...told, wanted });
  const step = newStep(app, actor, { kind: "booked", startsAt, endsAt, wishedBy: "staff", how: "staff", letterId });
  const appointment = { ...bare, steps: [step] };
  await insertAppointment(tx, appointment, { at: step.at, by: actor.id });
  await recordEvents(tx, app, actor, at.record.id, [stepEntry(null, appointment, step, app.clock.today())]);
  return accepted("booked");
}

/** What was typed, once its warnings have been read. Part of booking and moving. */
export async function readContent(
  tx: Tx,
  app: App,
  actor: StaffActor,
  at: CaseAtDesk,
  typed: TypedFields,
  moved: Appointment | null,
): Promise<Outcome<AppointmentContent, BookRefusal>> {
  const colleagues = await colleaguesAt(tx, app, actor, at);
  const able = [...colleagues.map(({ id }) => id), ...(moved === null ? [] : [moved.staffId])];
  const read = readBooking(typed, new Set(able));
  if (!read.ok) return refused({ problems: read.refusal });
  const warnings = isSameTime(moved, read.value) ? [] : await warned(tx, app, actor, at.record, read.value, moved);
  const seen = textOf(typed.fields, bookingFields.warned);
  return warnings.length > 0 && seen !== warningsRead(warnings) ? refused({ warnings }) : read;
}

/** Whether a change leaves time and calendar as they were. */
const isSameTime = (before: Appointment | null, { endsAt, staffId, startsAt }: AppointmentContent): boolean =>
  before?.startsAt === startsAt && before.endsAt === endsAt && before.staffId === staffId;

async function warned(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { citizenId }: CaseRecord,
  content: AppointmentContent,
  moved: Appointment | null,
): Promise<readonly BookingWarning[]> {
  const busy = await busyAt(tx, content, { citizenId, staffId: content.staffId, except: moved?.id ?? null });
  const calendar = calendarFrom(app.law.calendar, standardOf(app, actor).settings);
  return warningsAbout(content, { busy, calendar, now: app.clock.now() });
}
