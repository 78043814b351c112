import type { FieldProblem } from "../../applications/domain/problems.ts";
import { type NoteWarning, noteWarnings } from "./day-note.ts";
import type { NoteRefusal } from "./judged-note.ts";
import { goalFields, noteFields } from "./note-fields.ts";
import { noteRefusalWords } from "./note-refusal-words.ts";

/** The field that a refusal is told at; null where it is about no field. */
const fieldOf: Readonly<Partial<Record<NoteRefusal, string>>> = {
  "no-access": noteFields.day,
  "before-order": noteFields.day,
  "after-end": noteFields.day,
  "in-future": noteFields.day,
  "no-minutes": noteFields.minutes,
  "no-reason": noteFields.reason,
  empty: noteFields.note,
  "goal-not-there": goalFields(1).movement,
  "alone-without-reason": noteFields.whyAlone,
  "goal-missing": noteFields.whyNoGoal,
  "correction-without-reason": noteFields.whyCorrected,
};

/** Afvist notat i formularen: what is told at fields, what can be saved in spite of, and what is told at the top. */
export interface NoteTrouble {
  readonly problems: readonly FieldProblem[];
  readonly warnings: readonly NoteWarning[];
  readonly told: readonly string[];
}

/** What a form tells of why its note was not kept. */
export const troubleOf = (refusals: readonly NoteRefusal[]): NoteTrouble => ({
  problems: refusals.flatMap((name) => {
    const field = fieldOf[name];
    return field === undefined ? [] : [{ field, message: noteRefusalWords[name] }];
  }),
  warnings: noteWarnings.filter((name) => refusals.includes(name)),
  told: refusals
    .filter((name) => fieldOf[name] === undefined && !noteWarnings.some((warning) => warning === name))
    .map((name) => noteRefusalWords[name]),
});
