import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { noteCorrected } from "../../departures/use-cases/note-departures.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { DayNote } from "../domain/day-note.ts";
import { departuresOfNote } from "../domain/departures-of-note.ts";
import type { NoteGround } from "../domain/judged-note.ts";

/**
 * Counts where support was given otherwise than the standard says. What a note that is put right departed from is not counted
 * again, and is taken back where it departs no more. That an appointment was not held is counted where it was told first. Part
 * of keeping a note.
 */
export async function countDepartures(
  tx: Tx,
  app: App,
  actor: StaffActor,
  note: DayNote,
  ground: NoteGround,
): Promise<void> {
  const { corrected, edition } = ground;
  const before = corrected ? departuresOfNote(corrected, ground) : [];
  const state = note.appointmentId === null ? undefined : ground.appointments.get(note.appointmentId)?.state;
  const isTold = !corrected && (state === "not-held" || state === "cancelled");
  const rules = isTold ? { ...ground, notCancelled: [] } : ground;
  await noteCorrected(tx, app, actor, note.caseId, edition, { before, after: departuresOfNote(note, rules) });
}
