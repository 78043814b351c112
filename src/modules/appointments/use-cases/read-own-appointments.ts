import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { nameInTitle } from "../../people/domain/protection.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { Appointment } from "../domain/appointment.ts";
import type { ListedAppointment, OwnAppointmentsView } from "../domain/appointments-view.ts";
import { momentsOfDays, mondayOf } from "../domain/clock-time.ts";
import { appointmentsBetween, appointmentsToAnswer, countToAnswer } from "../repository.ts";

/**
 * A week of one's own appointments, a provider's of all its orders, and what citizens wait to have answered. Those of cases that
 * are closed to the reader are left out. Each is a look.
 *
 * @param day any day of the week
 * @throws PermissionDenied for those whose role has none
 */
export async function readOwnAppointments(
  app: App,
  actor: StaffActor,
  day: LocalDate = app.clock.today(),
): Promise<OwnAppointmentsView> {
  requireRole(actor, "appointment:keep");
  const database = app.database.of(actor);
  const monday = mondayOf(day);
  const whose = actor.provider === null ? { staffId: actor.id } : { provider: actor.provider };
  const week = await appointmentsBetween(database, whose, momentsOfDays(monday, addDays(monday, 6)));
  const waiting = await appointmentsToAnswer(database, actor);
  const listed = await listedBy(database, actor, [...week, ...waiting]);
  const shown = (these: readonly Appointment[]) => these.flatMap(({ id }) => listed.get(id) ?? []);
  return { monday, week: shown(week), waiting: shown(waiting), now: app.clock.now(), today: app.clock.today() };
}

async function listedBy(
  database: Database,
  actor: StaffActor,
  appointments: readonly Appointment[],
): Promise<ReadonlyMap<string, ListedAppointment>> {
  const caseIds = new Set(appointments.map(({ caseId }) => caseId));
  const open = await casesForReading(database, actor, [...caseIds], "appointment:read");
  const citizenIds = new Set([...open.values()].map(({ citizenId }) => citizenId));
  const citizens = await Promise.all([...citizenIds].map((id) => readCitizen(database, actor.tenantId, id)));
  const names = new Map(citizens.flatMap((citizen) => (citizen ? [[citizen.id, nameInTitle(citizen)] as const] : [])));
  return new Map(
    appointments.flatMap((appointment) => {
      const record = open.get(appointment.caseId);
      const citizen = record && names.get(record.citizenId);
      if (!record || citizen === undefined) return [];
      return [[appointment.id, { appointment, caseNumber: record.number, citizen }] as const];
    }),
  );
}

/** How many wishes and cancellations wait for a provider. Nobody is shown by it, so it is no look. */
export async function appointmentsWaitingFor(app: App, actor: StaffActor): Promise<number> {
  requireRole(actor, "appointment:keep");
  return countToAnswer(app.database.of(actor), actor);
}
