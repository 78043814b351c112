import type { Appointment } from "./appointment.ts";
import { stands } from "./appointment.ts";

/**
 * Kalenderfil: an appointment as a file that any calendar takes in (RFC 5545). Calendars are seen by others and lie with others:
 * it tells that there is an appointment with the municipality, and when, and nothing more.
 */
export function calendarFile(appointment: Appointment, madeAt: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rettesnor//Aftale//DA",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${appointment.id}`,
    `SEQUENCE:${appointment.version}`,
    `DTSTAMP:${stamp(madeAt)}`,
    `DTSTART:${stamp(appointment.startsAt)}`,
    `DTEND:${stamp(appointment.endsAt)}`,
    "SUMMARY:Aftale med kommunen",
    `STATUS:${stands(appointment) ? "CONFIRMED" : "CANCELLED"}`,
    "CLASS:PRIVATE",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.join("\r\n")}\r\n`;
}

/** `20260310T090000Z`. */
const stamp = (moment: string): string => `${moment.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
