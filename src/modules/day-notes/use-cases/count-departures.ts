import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { noteDepartures } from "../../departures/use-cases/note-departures.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { DayNote } from "../domain/day-note.ts";
import { hasNoGoal, isAlone, type NoteGround } from "../domain/judged-note.ts";

/**
 * Counts where support was given otherwise than the standard says: without the citizen, or for no goal. What a note that is
 * put right departed from is not counted again. Part of keeping a note.
 */
export async function countDepartures(
  tx: Tx,
  app: App,
  actor: StaffActor,
  note: DayNote,
  ground: NoteGround,
): Promise<void> {
  const { corrected } = ground;
  const isNew = (departs: (note: DayNote, ground: NoteGround) => boolean) =>
    departs(note, ground) && !(corrected && departs(corrected, ground));
  const told = [
    ...(isNew(isAlone) ? ground.together.map(({ id }) => departs(id, note.whyAlone)) : []),
    ...(isNew(hasNoGoal) ? ground.goalPerTask.map(({ id }) => departs(id, note.whyNoGoal)) : []),
  ];
  await noteDepartures(tx, app, actor, note.caseId, ground.edition, told);
}

const departs = (clause: string, reason: string) =>
  ({ act: "delivery", clause, reason: reason === "" ? "Der er ikke skrevet en begrundelse." : reason }) as const;
