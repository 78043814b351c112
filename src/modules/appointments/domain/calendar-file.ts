import type { Appointment, AppointmentTime } from "./appointment.ts";
import { stands } from "./appointment.ts";

/**
 * Kalenderfil: an appointment as a file that any calendar takes in (RFC 5545). Calendars are seen by others and lie with others:
 * it tells that there is an appointment with the municipality, and when, and nothing more.
 */
export const calendarFile = (appointment: Appointment, madeAt: string): string =>
  fileOf([
    eventLines({ ...appointment, uid: appointment.id, isOff: !stands(appointment) }, "Aftale med kommunen", madeAt),
  ]);

interface Event extends AppointmentTime {
  readonly uid: string;
  readonly version: number;
  readonly isOff: boolean;
}

/** One appointment in a calendar file. */
export const eventLines = (event: Event, summary: string, madeAt: string): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${event.uid}`,
  `SEQUENCE:${event.version}`,
  `DTSTAMP:${stamp(madeAt)}`,
  `DTSTART:${stamp(event.startsAt)}`,
  `DTEND:${stamp(event.endsAt)}`,
  `SUMMARY:${escaped(summary)}`,
  `STATUS:${event.isOff ? "CANCELLED" : "CONFIRMED"}`,
  "CLASS:PRIVATE",
  "END:VEVENT",
];

/** A calendar file of such appointments. */
export const fileOf = (events: readonly (readonly string[])[]): string =>
  `${["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rettesnor//Aftale//DA", "METHOD:PUBLISH", ...events.flat(), "END:VCALENDAR"].join("\r\n")}\r\n`;

/** `20260310T090000Z`. */
const stamp = (moment: string): string => `${moment.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

/** Text as the format has it. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);
