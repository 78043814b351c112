import { formatDay } from "../../../kernel/danish-day.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseEvent, EventOf } from "../../cases/domain/case-event.ts";
import type { JournalEntry, NewEntry } from "../../journal/domain/journal-entry.ts";
import { type Death, deathSourceWords, paperGroundWords, type Removal } from "./leaving.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/** The themes of a death and a removal. */
export const leavingThemes = {
  died: "Borgeren er død",
  moved: "Borgeren flytter",
  mistake: "Registreret ved en fejl",
} as const;

/** Journalnotat: the citizen is dead, how it is known, and how many letters were taken out of the post. */
export const diedEntry = ({ on, said, source }: Death, withheld: number): Entry => ({
  occurredOn: on,
  theme: leavingThemes.died,
  text: [
    `Borgeren døde ${formatDay(on)}. Kilde: ${deathSourceWords[source]}.`,
    said,
    "Støtten er slut. Fuldmagter gælder ikke længere. Der sendes ikke flere breve.",
    withheld === 0 ? "" : `${withheld === 1 ? "Ét brev" : `${withheld} breve`} er taget ud af posten.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" "),
  event: { type: "died", on },
});

/** Journalnotat: the citizen moves, who acts from then on and why, and what is sent on by which right. */
export const movedAwayEntry = ({ acts, ground, groundTold, on, papers, to, why }: Removal): Entry => ({
  occurredOn: on,
  theme: leavingThemes.moved,
  text: [
    `Borgeren flytter til ${to} ${formatDay(on)}.`,
    acts === "here" ? "Vi handler fortsat i sagen." : `${to} handler i sagen fra den dag.`,
    `Derfor: ${why}`,
    ground === "none" ? "Der er ikke sendt papirer videre." : `Papirer, der sendes: ${papers}`,
    ground === "none" ? "" : `${paperGroundWords[ground]}: ${groundTold}`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" "),
  event: { type: "moved-away", on, acts, to },
});

type Undone = EventOf<"died"> | EventOf<"moved-away"> | EventOf<"support-ended">;

/** Journalnotat: something was registered by mistake: it did not happen. What was written stays. */
export const mistakeEntry = (
  wrong: Pick<JournalEntry, "id"> | undefined,
  { on, type }: Undone,
  why: string,
  today: LocalDate,
): Entry => ({
  occurredOn: today,
  theme: leavingThemes.mistake,
  text: `${undoneWords[type]} ${formatDay(on)}. Det var en fejl. Begrundelse: ${why}`,
  event: { type: "event-corrected", on: today, what: type, was: on },
  corrects: wrong?.id ?? null,
});

const undoneWords: Readonly<Record<Undone["type"], string>> = {
  died: "Der stod, at borgeren døde",
  "moved-away": "Der stod, at borgeren flyttede",
  "support-ended": "Der stod, at støtten sluttede",
};

/** The newest entry that tells of something that happened. */
export const entryOf = (
  entries: readonly JournalEntry[],
  { on, type }: Pick<CaseEvent, "on" | "type">,
): JournalEntry | undefined => entries.findLast(({ event }) => event?.type === type && event.on === on);

/** The day on which what an entry tells was first written down, whoever has put its words right since. */
export function firstWrittenOn(
  entries: readonly JournalEntry[],
  { corrects, registeredAt }: Pick<JournalEntry, "corrects" | "registeredAt">,
): LocalDate {
  const earlier = corrects === null ? undefined : entries.find(({ id }) => id === corrects);
  return earlier === undefined ? dayOfMoment(registeredAt) : firstWrittenOn(entries, earlier);
}
