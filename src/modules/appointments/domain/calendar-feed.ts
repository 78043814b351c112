import type { Appointment } from "./appointment.ts";
import { overAt, stands } from "./appointment.ts";
import { eventLines, fileOf } from "./calendar-file.ts";

/** Aftale i en kalender: when it is, and whether it still is; nothing of whom, where or what. */
export type FedAppointment = Pick<Appointment, "startsAt" | "endsAt" | "version"> & {
  /** A name of its own in this calendar, that names it nowhere else. */
  readonly uid: string;
  readonly isOff: boolean;
};

/** What a calendar may know of an appointment. */
export const fedAppointment = (appointment: Appointment, uid: string): FedAppointment => ({
  uid,
  startsAt: appointment.expectedAt ?? appointment.startsAt,
  endsAt: overAt(appointment),
  version: appointment.version,
  isOff: !stands(appointment) && appointment.state !== "held",
});

/**
 * Kalenderabonnement: somebody's appointments as a calendar that other calendars fetch (RFC 5545). It lies with others and is
 * seen by others: `summary` is all that is told of each.
 */
export const calendarFeed = (appointments: readonly FedAppointment[], summary: string, madeAt: string): string =>
  fileOf(appointments.map((one) => eventLines(one, summary, madeAt)));
