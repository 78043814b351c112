import type { DayNote } from "./day-note.ts";
import type { ToldNote } from "./told-note.ts";

/**
 * The note as it is kept of what was told. What puts a note of a group's day right is of that day, too.
 *
 * @param kept with the day of a group that the note which is put right is of
 */
export function noteFrom(
  { seen: _, ...told }: ToldNote,
  kept: Pick<DayNote, "caseId" | "groupSessionId" | "receivedAt" | "writtenBy">,
): DayNote {
  const { caseId, receivedAt, writtenBy } = kept;
  return { ...told, groupSessionId: told.groupSessionId ?? kept.groupSessionId, caseId, receivedAt, writtenBy };
}

/** Whether a note that was kept says what is told now. Which device sends it, and when it was written, is no part of what it says. */
export function saysTheSame(kept: DayNote, told: ToldNote): boolean {
  const again = noteFrom(told, kept);
  return said(kept) === said(again);
}

const said = (note: DayNote): string =>
  JSON.stringify([
    note.orderId,
    note.appointmentId,
    note.groupSessionId,
    note.given,
    note.happenedOn,
    note.startedAt,
    note.minutes,
    note.mode,
    note.citizenTookPart,
    note.tookPart,
    note.deliveredBy,
    note.whyNot && [note.whyNot.whose, note.whyNot.reason, note.whyNot.instead],
    note.goals.map(({ goal, movement }) => [goal, movement]),
    note.note,
    note.whyAlone,
    note.whyNoGoal,
    note.whyCorrected,
    note.corrects,
  ]);
