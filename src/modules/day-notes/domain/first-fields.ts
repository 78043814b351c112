import type { Fields } from "../../applications/domain/problems.ts";
import type { Appointment, AppointmentKind, AppointmentPlace } from "../../appointments/domain/appointment.ts";
import { hereAt } from "../../appointments/domain/clock-time.ts";
import type { DayNote, SupportMode } from "./day-note.ts";
import { goalFields, minuteChoices, noteFields, workedUnsaid } from "./note-fields.ts";

/** What a form of a note begins with, so that there is as little as possible to press: the appointment that it is about. */
export function fieldsOfAppointment(appointment: Appointment): Fields {
  const minutes = Temporal.Instant.from(appointment.endsAt).since(appointment.startsAt).total("minutes");
  return {
    [noteFields.appointment]: appointment.id,
    [noteFields.clock]: hereAt(appointment.startsAt).clock,
    [noteFields.mode]: modeOf(appointment.kind, appointment.where),
    ...minuteFields(minutes),
  };
}

/** The way of support that an appointment is booked as. */
export function modeOf(kind: AppointmentKind, where: AppointmentPlace): SupportMode {
  if (kind === "phone" || kind === "screen" || kind === "group" || kind === "message") return kind;
  return placeModes[where];
}

const placeModes = { home: "at-home", elsewhere: "elsewhere", "drop-in": "drop-in", remote: "phone" } as const;

/** What a form begins with that puts a note right: the note as it stands. */
export const fieldsOfNote = (note: DayNote, goals: readonly string[]): Fields => ({
  ...(note.appointmentId === null ? {} : { [noteFields.appointment]: note.appointmentId }),
  [noteFields.clock]: note.startedAt?.replace(":", ".") ?? "",
  [noteFields.mode]: note.mode,
  ...(note.given ? minuteFields(note.minutes) : {}),
  ...(note.given ? { [noteFields.citizen]: note.citizenTookPart ? "ja" : "nej" } : {}),
  [noteFields.whyAlone]: note.whyAlone,
  [noteFields.others]: note.tookPart,
  [noteFields.deliverer]: note.deliveredBy,
  [noteFields.note]: note.note,
  [noteFields.whyNoGoal]: note.whyNoGoal,
  ...(note.whyNot && {
    [noteFields.whose]: note.whyNot.whose,
    [noteFields.reason]: note.whyNot.reason,
    [noteFields.instead]: note.whyNot.instead,
  }),
  ...goalRows(note, goals),
});

const goalRows = ({ goals: worked }: DayNote, goals: readonly string[]): Fields =>
  Object.fromEntries(
    goals.flatMap((goal, at) => {
      const one = worked.find((known) => known.goal === goal);
      return one ? [[goalFields(at + 1).movement, one.movement ?? workedUnsaid] as const] : [];
    }),
  );

const minuteFields = (minutes: number): Fields =>
  minuteChoices.some((choice) => choice === minutes)
    ? { [noteFields.minutes]: String(minutes) }
    : { [noteFields.otherMinutes]: String(Math.min(minutes, 1440)) };
