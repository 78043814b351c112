import type { Appointment } from "../../appointments/domain/appointment.ts";
import { cameLate } from "../../appointments/domain/week.ts";
import type { KeptDayNote } from "./day-note.ts";

type Noted = Pick<KeptDayNote, "id" | "appointmentId" | "correctedBy" | "given" | "startedAt">;

/** The ids of notes that stand of support that began later than agreed, where nobody had told the citizen of it. */
export function lateUntold(
  notes: readonly Noted[],
  appointments: readonly Pick<Appointment, "id" | "expectedAt" | "startsAt">[],
): ReadonlySet<string> {
  const byId = new Map(appointments.map((one) => [one.id, one]));
  const late = notes.filter((note) => {
    const visit = note.appointmentId === null ? undefined : byId.get(note.appointmentId);
    return visit !== undefined && note.given && note.correctedBy === null && cameLate(visit, note);
  });
  return new Set(late.map(({ id }) => id));
}
