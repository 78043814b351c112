import assert from "node:assert/strict";
import { addDays } from "../src/kernel/day-arithmetic.ts";
import type { LocalDate } from "../src/kernel/local-date.ts";
import type { Desk } from "../src/modules/appointments/domain/appointments-view.ts";
import type { TypedFields } from "../src/modules/appointments/domain/booking-form.ts";
import { warningsRead } from "../src/modules/appointments/domain/booking-warning.ts";
import { bookAppointment } from "../src/modules/appointments/use-cases/book-appointment.ts";
import { readAppointments } from "../src/modules/appointments/use-cases/read-appointments.ts";
import { readProviderOrders } from "../src/modules/deliveries/use-cases/read-provider-orders.ts";
import type { StaffActor } from "../src/modules/people/domain/actor.ts";
import type { App } from "../src/platform/app.ts";
import { typedDay } from "../src/ui/typed-form.ts";
import type { CaseInState } from "./case-in-state.ts";
import { dayFields } from "./consent-and-question.ts";

/** A form with its days, as it would come from a browser. */
export const fieldsAs = (fields: Readonly<Record<string, string>>): TypedFields => ({
  fields,
  dayIn: (name) => typedDay(fields, name),
});

/** The form of an ordinary appointment on a day: a talk at the office from 10 to 11. */
export const talkOn = (day: LocalDate, staff: StaffActor): Readonly<Record<string, string>> => ({
  art: "talk",
  ...dayFields("dag", day),
  fra: "10",
  til: "11.00",
  hvor: "elsewhere",
  sted: "Rådhuset, lokale 2",
  hvem: staff.name,
  medarbejder: staff.id,
  om: "Hvordan din hverdag går.",
});

/** Where somebody books: the authority in the case, a provider in the first order that it has there. */
export async function deskOf(app: App, by: StaffActor, { caseId }: Pick<CaseInState, "caseId">): Promise<Desk> {
  if (by.role !== "provider") return { kind: "case", caseId };
  const order = (await readProviderOrders(app, by)).find((one) => one.caseId === caseId);
  assert.ok(order);
  return { kind: "order", orderId: order.id };
}

/** Books an appointment, whatever there is to know of the day, and tells its id. */
export async function booked(
  app: App,
  by: StaffActor,
  made: Pick<CaseInState, "caseId">,
  form: Readonly<Record<string, string>> = talkOn(addDays(app.clock.today(), 7), by),
): Promise<string> {
  const desk = await deskOf(app, by, made);
  const before = new Set((await readAppointments(app, by, desk))?.appointments.map(({ id }) => id));
  const send = (more: Readonly<Record<string, string>>) =>
    bookAppointment(app, by, desk, fieldsAs({ ...form, ...more }), { submissionId: app.newId(), path: "/" });
  const first = await send({});
  const warned = !first.ok && typeof first.refusal === "object" && "warnings" in first.refusal;
  const done = warned
    ? await send({ advarsler: warningsRead(first.refusal.warnings), alligevel: "Aftalt med borgeren." })
    : first;
  assert.deepEqual(done.ok || done.refusal, true);
  const fresh = (await readAppointments(app, by, desk))?.appointments.find(({ id }) => !before.has(id));
  assert.ok(fresh);
  return fresh.id;
}
