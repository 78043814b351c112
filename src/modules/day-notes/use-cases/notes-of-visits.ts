import type { Database } from "../../../platform/database.ts";
import { dayNotesOfAppointments } from "../repository.ts";

/** What the notes that stand say of appointments, by the appointment's id. Part of lists: permission and looks are theirs. */
export async function notesOfVisits(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly given: boolean; readonly startedAt: string | null }>> {
  const notes = ids.length === 0 ? [] : await dayNotesOfAppointments(database, ids);
  return new Map(notes.map(({ appointmentId, ...note }) => [appointmentId, note]));
}
