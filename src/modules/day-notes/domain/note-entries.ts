import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { DayNote } from "./day-note.ts";
import { awaySaid, delivererWords, modeWords, movementWords } from "./day-note-words.ts";

/** The themes by which the journal tells of day notes. */
export const dayNoteThemes = { given: "Dagsnotat", away: "Støtten blev ikke givet" } as const;

/**
 * Journalnotat: a day note as a paper of the case: when it happened beside when it came in, and all its words.
 *
 * Law: offentlighedsloven § 13.
 *
 * @param corrects the entry of the note that it puts right
 */
export const dayNoteEntry = (note: DayNote, corrects: string | null): NewEntry => ({
  occurredOn: note.happenedOn,
  theme: note.given ? dayNoteThemes.given : dayNoteThemes.away,
  text: (note.given ? givenLines(note) : awayLines(note)).filter((line) => line !== "").join("\n"),
  event: { type: "day-note-written", on: note.happenedOn, note: note.id, given: note.given },
  obligation: null,
  corrects,
});

const givenLines = (note: DayNote): readonly string[] => [
  `${modeWords[note.mode]}${atClock(note)}, ${note.minutes} ${note.minutes === 1 ? "minut" : "minutter"}.`,
  note.deliveredBy === "staff" ? "" : `Støtten blev givet af: ${delivererWords[note.deliveredBy].toLowerCase()}.`,
  note.citizenTookPart ? "" : labelled("Borgeren var ikke med", note.whyAlone),
  note.tookPart === "" ? "" : `Med: ${note.tookPart}`,
  ...note.goals.map(({ goal, movement }) => `Mål: ${goal}${movement === null ? "" : ` (${movementWords[movement]})`}`),
  note.whyNoGoal === "" ? "" : `Uden mål: ${note.whyNoGoal}`,
  note.note,
  correction(note),
];

const awayLines = (note: DayNote): readonly string[] => [
  `${modeWords[note.mode]}${atClock(note)}.`,
  note.whyNot === null ? "" : `${awaySaid[note.whyNot.whose]}: ${note.whyNot.reason}`,
  note.whyNot?.instead ? `I stedet: ${note.whyNot.instead}` : "",
  note.note,
  correction(note),
];

const atClock = ({ startedAt }: DayNote): string => (startedAt === null ? "" : ` kl. ${startedAt.replace(":", ".")}`);

const labelled = (label: string, words: string): string => (words === "" ? `${label}.` : `${label}: ${words}`);

const correction = ({ corrects, whyCorrected }: DayNote): string =>
  corrects === null ? "" : `Retter et tidligere notat: ${whyCorrected === "" ? "ingen begrundelse" : whyCorrected}`;
