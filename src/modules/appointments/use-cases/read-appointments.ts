import type { App } from "../../../platform/app.ts";
import type { CasePart } from "../../../platform/case-part.ts";
import type { Database } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { contactsOfOrders } from "../../deliveries/use-cases/order-for-provider.ts";
import { explained, readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { readCitizen, readStaff } from "../../people/use-cases/read-people.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { Appointment } from "../domain/appointment.ts";
import type { AppointmentContact, AppointmentsView, Desk, MyAppointmentsView } from "../domain/appointments-view.ts";
import { appointmentsOfCase, appointmentsPartAt, appointmentsToCome } from "../repository.ts";
import { appointmentsAt, bookingRulesAt, deskForReading, rulesOfKeeping } from "./appointment-desk.ts";
import { colleaguesAt } from "./colleagues.ts";

/** The appointments of a case, for those who work with it or deliver in it; undefined where there is no such case for them. */
export async function readAppointments(app: App, actor: StaffActor, desk: Desk): Promise<AppointmentsView | undefined> {
  const database = app.database.of(actor);
  const at = await deskForReading(database, actor, desk);
  const citizen = at && (await readCitizen(database, actor.tenantId, at.record.citizenId));
  if (!at || !citizen) return undefined;
  const [appointments, colleagues, all, booking] = await Promise.all([
    appointmentsAt(database, at),
    colleaguesAt(database, app, actor, at),
    readOwed(database, app, actor, at.record.id),
    bookingRulesAt(database, app, actor, at),
  ]);
  const own = all.obligations.filter(({ owedBy }) => owedBy === "provider");
  return {
    desk,
    record: at.record,
    citizen,
    appointments,
    colleagues,
    rules: rulesOfKeeping(app, actor, at.record, citizen),
    booking,
    owed: at.orderId === null ? all : explained(app, actor, own),
    now: app.clock.now(),
    today: app.clock.today(),
  };
}

/** A case's appointments, for the citizen or somebody whose mandate reaches them. */
export async function readMyAppointments(
  app: App,
  actor: CitizenSide,
  caseId: string,
): Promise<MyAppointmentsView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "appointment:read");
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!record || !citizen) return undefined;
  const [appointments, contact, orders, owed] = await Promise.all([
    appointmentsOfCase(database, caseId),
    authorityContact(database, app, actor, record),
    contactsOfOrders(database, actor.tenantId, caseId),
    readOwed(database, app, actor, caseId),
  ]);
  const ofOrders = new Map([...orders].filter(([, { phone }]) => phone !== ""));
  return {
    record,
    appointments,
    contact,
    ofOrders,
    owed,
    rules: rulesOfKeeping(app, actor, record, citizen),
    now: app.clock.now(),
    today: app.clock.today(),
  };
}

/** The caseworker, or the unit that has the case. */
async function authorityContact(
  database: Database,
  app: App,
  actor: CitizenSide,
  { caseworkerId, tenantId, unit: slug }: CaseRecord,
): Promise<AppointmentContact> {
  const staff = caseworkerId === null ? undefined : await readStaff(database, tenantId, caseworkerId);
  const { municipality, units } = standardOf(app, actor);
  const unit = units.find((one) => one.slug === slug);
  return { name: staff?.name ?? unit?.name ?? municipality.name, phone: staff?.phone ?? unit?.phone ?? null };
}

/** The next appointment in the cases that a page shows; null where there is none, or where it is not for whoever asks. */
export async function readNextAppointment(
  app: App,
  actor: CitizenSide,
  caseIds: readonly string[],
): Promise<Appointment | null> {
  if (caseIds.length === 0 || !permitsInGeneral(actor, "appointment:read")) return null;
  return (await appointmentsToCome(app.database.of(actor), caseIds, app.clock.now()))[0] ?? null;
}

/** The appointments of a case that are to come, and those that somebody is to answer or see, as a part of a page of the case: permission is the page's. */
export const appointmentsPart = (app: App): CasePart<readonly Appointment[]> => appointmentsPartAt(app.clock.now());
