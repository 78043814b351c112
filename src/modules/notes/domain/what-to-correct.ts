import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { wrongCaseTheme } from "../../journal/domain/wrong-case.ts";

/** Why an entry is not put right: it is not there, a later one has done it, or it is no text that can be. */
export type CorrectionRefusal = "not-found" | "already-corrected" | "not-a-text";

/** Why a note is not moved: that, or there is no other case of the actor's with that number. */
export type MoveRefusal = CorrectionRefusal | "no-such-case";

/** The entry that puts this one right, where there is one. */
export const correctionOf = (entries: readonly JournalEntry[], id: string): JournalEntry | undefined =>
  entries.find(({ corrects }) => corrects === id);

/** Whether the words of an entry can be put right. What corrects a day is put right by correcting the day again. */
export const hasOwnWords = ({ event, theme }: Pick<JournalEntry, "event" | "theme">): boolean =>
  event?.type !== "event-corrected" && theme !== wrongCaseTheme;

/** Whether it is a note that somebody wrote, and not what an act wrote of itself: such a one may stand in the wrong case. */
export const isNote = ({ event }: Pick<JournalEntry, "event">): boolean => event?.type === "note-written";

/**
 * The entries whose words do not belong in this case, by their ids: the notes and complaints that are marked so, and what they put right. Their
 * words are about somebody else, and are not given on by way of this case.
 */
export function entriesElsewhere(entries: readonly JournalEntry[]): ReadonlySet<string> {
  const marked = entries.filter(({ theme }) => theme === wrongCaseTheme).flatMap(({ corrects }) => corrects ?? []);
  const before = (id: string): readonly string[] => {
    const earlier = entries.find((entry) => entry.id === id)?.corrects ?? null;
    return earlier === null ? [id] : [id, ...before(earlier)];
  };
  return new Set(marked.flatMap(before));
}
