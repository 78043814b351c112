import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Appointment } from "../domain/appointment.ts";
import { seriesEntry, stepEntry } from "../domain/appointment-entries.ts";
import type { Desk } from "../domain/appointments-view.ts";
import { bookingFields, type TypedFields } from "../domain/booking-form.ts";
import { insertAppointment, insertSeries } from "../repository.ts";
import { type CaseAtDesk, deskForAct } from "./appointment-desk.ts";
import { type BookedContent, type BookRefusal, readBooked } from "./booked-content.ts";
import { newStep } from "./new-step.ts";
import { tellCitizen } from "./tell-citizen.ts";

/**
 * Books an appointment with the citizen, or a series of them. What overlaps, lies on a day off, outside the order or beside
 * what the standard says, is told first; whoever books it all the same may.
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
  const read = await readBooked(tx, app, actor, at, typed);
  if (!read.ok) return read;
  await keepBooked(tx, app, actor, at, read.value, textOf(typed.fields, bookingFields.letter) === "ja");
  return accepted("booked");
}

async function keepBooked(
  tx: Tx,
  app: App,
  actor: StaffActor,
  at: CaseAtDesk,
  booked: BookedContent,
  wanted: boolean,
): Promise<void> {
  const { repeat, times } = booked;
  const seriesId = repeat === null ? null : app.newId();
  const bare = times.map((time) => ({ ...newAppointment(app, at, booked), ...time, seriesId }));
  const [first] = bare;
  if (!first) throw new RangeError("a series has a first appointment");
  const told = { occasion: "booked", appointment: first, before: null, reason: "", instead: "" } as const;
  const days = repeat === null ? [] : times;
  const letterId = await tellCitizen(tx, app, actor, at.record, { ...told, days, wanted });
  const made = bare.map((one): Appointment => ({ ...one, steps: [stepOf(app, actor, one, letterId)] }));
  const registered = { at: app.clock.now(), by: actor.id };
  if (repeat !== null && seriesId !== null)
    await insertSeries(tx, { ...repeat, id: seriesId, caseId: at.record.id, orderId: at.orderId }, registered);
  for (const one of made) await insertAppointment(tx, one, registered);
  const step = stepOf(app, actor, first, letterId);
  const entry = stepEntry(null, first, step, app.clock.today());
  const kept = repeat === null ? entry : seriesEntry(entry, repeat, times.length);
  await recordEvents(tx, app, actor, at.record.id, [kept]);
}

const newAppointment = (app: App, at: CaseAtDesk, { content }: BookedContent): Appointment => ({
  ...content,
  id: app.newId(),
  caseId: at.record.id,
  orderId: at.orderId,
  seriesId: null,
  expectedAt: null,
  state: "booked",
  version: 1,
  steps: [],
});

const stepOf = (app: App, actor: StaffActor, { endsAt, startsAt }: Appointment, letterId: string | null) =>
  newStep(app, actor, { kind: "booked", startsAt, endsAt, wishedBy: "staff", how: "staff", letterId });
