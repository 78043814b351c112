import { isBlank } from "../../../kernel/blank-text.ts";
import type { DayNote } from "./day-note.ts";
import { hasNoGoal, isAlone, type NoteGround } from "./judged-note.ts";

type Rules = Pick<NoteGround, "goalPerTask" | "notCancelled" | "together">;

/**
 * What a note departs from in the standard, with why: support without the citizen, for no goal, or that fell away on another's
 * side than the citizen's with nothing in its place.
 */
export const departuresOfNote = (
  note: DayNote,
  rules: Rules,
): readonly { readonly clause: string; readonly reason: string }[] => [
  ...(isAlone(note, rules) ? rules.together.map(({ id }) => departed(id, note.whyAlone)) : []),
  ...(hasNoGoal(note, rules) ? rules.goalPerTask.map(({ id }) => departed(id, note.whyNoGoal)) : []),
  ...(isCalledOff(note) ? rules.notCancelled.slice(0, 1).map(({ id }) => departed(id, note.whyNot?.reason ?? "")) : []),
];

/** Only what was booked can be called off. */
const isCalledOff = ({ appointmentId, whyNot }: Pick<DayNote, "appointmentId" | "whyNot">): boolean =>
  appointmentId !== null && whyNot !== null && whyNot.whose !== "citizen" && isBlank(whyNot.instead);

const departed = (clause: string, reason: string) => ({
  clause,
  reason: reason === "" ? "Der er ikke skrevet en begrundelse." : reason,
});
