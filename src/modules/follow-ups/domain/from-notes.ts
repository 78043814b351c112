import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { KeptDayNote, Movement } from "../../day-notes/domain/day-note.ts";
import { minutesInWords, timesInWords } from "./use-words.ts";

type NoteOfGoal = Pick<KeptDayNote, "id" | "given" | "happenedOn" | "minutes" | "goals" | "note" | "writer">;

/** Notat om et mål: what somebody wrote the day they worked on it. */
export interface WordsOfNote {
  readonly id: string;
  readonly on: LocalDate;
  readonly words: string;
  readonly writer: string;
}

/** Mål i dagsnotaterne: how often it was worked on, how it moved, and what was written last. */
export interface GoalInNotes {
  readonly goal: string;
  readonly contacts: number;
  /** The minutes of the times when it was worked on; the same time can have been about other goals too. */
  readonly minutes: number;
  /** Oldest first. */
  readonly movements: readonly { readonly on: LocalDate; readonly movement: Movement }[];
  /** The latest words, newest first. */
  readonly last: readonly WordsOfNote[];
}

/** So many of the latest notes can be picked from. */
const mostPicked = 5;

/** What the notes say of one goal, as it reads. */
export function goalInNotes(goal: string, notes: readonly NoteOfGoal[]): GoalInNotes {
  const about = notes.filter((note) => note.given && note.goals.some((worked) => worked.goal === goal));
  return {
    goal,
    contacts: about.length,
    minutes: about.reduce((sum, { minutes }) => sum + minutes, 0),
    movements: about.flatMap(({ happenedOn, goals }) => {
      const movement = goals.find((worked) => worked.goal === goal)?.movement ?? null;
      return movement === null ? [] : [{ on: happenedOn, movement }];
    }),
    last: about
      .filter(({ note }) => note.trim() !== "")
      .toReversed()
      .slice(0, mostPicked)
      .map(({ id, happenedOn, note, writer }) => ({ id, on: happenedOn, words: note.trim(), writer })),
  };
}

/** How many times a goal moved each way. */
export const movedTimes = ({ movements }: Pick<GoalInNotes, "movements">): Readonly<Record<Movement, number>> => ({
  forward: movements.filter(({ movement }) => movement === "forward").length,
  same: movements.filter(({ movement }) => movement === "same").length,
  back: movements.filter(({ movement }) => movement === "back").length,
});

/** What the form proposes to write about a goal, by the notes; empty where they say nothing of it. */
export function proposedWords(inNotes: GoalInNotes): string {
  const { contacts, minutes } = inNotes;
  if (contacts === 0) return "";
  const { forward, same, back } = movedTimes(inNotes);
  const moved = [
    forward === 0 ? "" : `frem ${timesInWords(forward)}`,
    same === 0 ? "" : `som før ${timesInWords(same)}`,
    back === 0 ? "" : `tilbage ${timesInWords(back)}`,
  ].filter((part) => part !== "");
  const worked = `Vi har arbejdet med målet ${timesInWords(contacts)}, ${minutesInWords(minutes)} i alt.`;
  return moved.length === 0 ? worked : `${worked} Det gik ${moved.join(", ")}.`;
}

/** What was written, with the words of the notes that were picked after it, oldest first; what stands there already is not added. */
export function withPicked(written: string, picked: readonly string[], { last }: Pick<GoalInNotes, "last">): string {
  const chosen = last.filter(({ id, words }) => picked.includes(id) && !written.includes(words)).toReversed();
  return [written, ...chosen.map(({ on, words }) => `${formatDay(on)}: ${words}`)]
    .filter((text) => text !== "")
    .join("\n");
}
