import { formatDay } from "../../../kernel/danish-day.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { JournalEntry, NewEntry } from "../../journal/domain/journal-entry.ts";
import { wrongCaseTheme } from "../../journal/domain/wrong-case.ts";
import { type NewNote, noteKindWords, noteThemes } from "./note.ts";

/**
 * Journalnotat: what somebody wrote down of their own accord. The journal's theme stands plainly in the database, so it holds
 * only words that the program knows; a theme of the writer's own, and who took part, stand with the text.
 */
export function noteEntry({ kind, occurredOn, theme, withWhom, words, obligation }: NewNote): NewEntry {
  const known = noteThemes.find((each) => each.toLowerCase() === theme.toLowerCase());
  const lines = [known === undefined && `Emne: ${theme}`, withWhom !== "" && `Med: ${withWhom}`, words];
  return {
    occurredOn,
    theme: known === undefined ? noteKindWords[kind] : `${noteKindWords[kind]}: ${known}`,
    text: lines.filter((line) => line !== false).join("\n"),
    event: { type: "note-written", on: occurredOn, kind },
    obligation,
    corrects: null,
  };
}

/** Rettelse af et notat: what was wrong and why, and how it should have read. */
export interface TextCorrection {
  readonly why: string;
  readonly words: string;
}

/**
 * Journalnotat: an earlier entry is put right by this one; both stay. It belongs to the day that the earlier one is about, and
 * holds its event, so that what is owed stays as it was.
 */
export const correctionEntry = (wrong: JournalEntry, { why, words }: TextCorrection): NewEntry => ({
  occurredOn: wrong.occurredOn,
  theme: correctedTheme(wrong.theme),
  text: `Rettelse: ${why}${beforeWords}${words}`,
  event: wrong.event,
  obligation: wrong.obligation,
  corrects: wrong.id,
});

const beforeWords = "\nSådan skulle der have stået:\n";

/** The words of an entry that are to be put right: of a correction, those that it says should have stood. */
export function wordsToCorrect({ corrects, text }: Pick<JournalEntry, "corrects" | "text">): string {
  const at = corrects === null ? -1 : text.indexOf(beforeWords);
  return at < 0 ? text : text.slice(at + beforeWords.length);
}

const mark = "Rettet: ";
const correctedTheme = (theme: string): string => (theme.startsWith(mark) ? theme : `${mark}${theme}`);

/** Notat i en forkert sag: why it does not belong there, and the number of the case that it belongs in; null where in none. */
export interface WrongCase {
  readonly why: string;
  readonly toCaseNumber: string | null;
}

/** Journalnotat: a note does not belong in this case. It stays, marked; where it was moved to is not told here. */
export const wrongCaseEntry = (
  wrong: JournalEntry,
  { toCaseNumber, why }: WrongCase,
  today: NewEntry["occurredOn"],
): NewEntry => ({
  occurredOn: today,
  theme: wrongCaseTheme,
  text: `Notatet fra ${formatDay(wrong.occurredOn)} hører ikke til i sagen. ${
    toCaseNumber === null ? "" : "Det er flyttet til den sag, det hører til. "
  }Begrundelse: ${why}`,
  event: null,
  obligation: null,
  corrects: wrong.id,
});

/** Journalnotat: a note that stood in another case, word for word as it should have read there, with the day that it is about. */
export const movedHereEntry = (wrong: JournalEntry): NewEntry => ({
  occurredOn: wrong.occurredOn,
  theme: wrong.theme.startsWith(mark) ? wrong.theme.slice(mark.length) : wrong.theme,
  text: `${wordsToCorrect(wrong)}\nNotatet stod først i en forkert sag. Det blev skrevet ${formatDay(dayOfMoment(wrong.registeredAt))}.`,
  event: wrong.event,
  obligation: null,
  corrects: null,
});
