import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { GroupWord, GroupWordKind } from "./group-member.ts";
import { leaderInWords, whenInWords, whereInWords } from "./group-words.ts";
import type { SupportGroup } from "./support-group.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text">;

/** The themes by which the journal tells of groups. */
export const groupThemes = {
  placed: "Plads i gruppe",
  queued: "Venteliste til gruppe",
  "passed-over": "Venteliste: en anden fik pladsen",
  left: "Ude af gruppe",
  cancelled: "Gruppegang aflyst",
  restored: "Gruppegang genoptaget",
  "cannot-come": "Kan ikke komme til gruppe",
  "can-come": "Kommer til gruppe alligevel",
  "wants-out": "Vil ud af gruppe",
  stays: "Bliver i gruppe",
} as const;

const quoted = ({ name }: Pick<SupportGroup, "name">): string => `»${name}«`;
const sentences = (...all: readonly string[]): string => all.filter((one) => one !== "").join(" ");
const reasoned = (reason: string): string => (reason === "" ? "" : `Begrundelse: ${reason}`);

/** Journalnotat: the citizen has a place. `reason`: why before others, or beyond the number of places. */
export const placedEntry = (group: SupportGroup, today: LocalDate, reason: string): Entry => ({
  occurredOn: today,
  theme: groupThemes.placed,
  text: sentences(
    `Borgeren har fået plads i ${quoted(group)}.`,
    `${whenInWords(group)}. Sted: ${whereInWords(group)}. Leder: ${leaderInWords(group)}.`,
    reasoned(reason),
  ),
});

/** Journalnotat: the group is full; the citizen waits. The deadlines run all the same. */
export const queuedEntry = (group: SupportGroup, today: LocalDate, number: number, meanwhile: string): Entry => ({
  occurredOn: today,
  theme: groupThemes.queued,
  text: sentences(
    `Der er ikke plads i ${quoted(group)}. Borgeren er nummer ${number} på ventelisten.`,
    meanwhile === "" ? "Der er ikke skrevet, hvad borgeren får imens." : `Imens: ${meanwhile}`,
  ),
});

/** Journalnotat: somebody who has waited shorter got the place. Who that is, is told nowhere. */
export const passedOverEntry = (group: SupportGroup, today: LocalDate, reason: string): Entry => ({
  occurredOn: today,
  theme: groupThemes["passed-over"],
  text: sentences(`En anden, der har ventet kortere, har fået en plads i ${quoted(group)}.`, reasoned(reason)),
});

/** Journalnotat: the citizen is out of the group, or off its list. */
export const leftEntry = (group: SupportGroup, today: LocalDate, wasWaiting: boolean, why: string): Entry => ({
  occurredOn: today,
  theme: groupThemes.left,
  text: sentences(
    wasWaiting
      ? `Borgeren står ikke længere på ventelisten til ${quoted(group)}.`
      : `Borgeren er ude af ${quoted(group)}.`,
    why,
  ),
});

/** Journalnotat: one day of the group is cancelled. */
export const cancelledEntry = (
  group: SupportGroup,
  on: LocalDate,
  told: { readonly why: string; readonly instead: string; readonly today: LocalDate },
): Entry => ({
  occurredOn: told.today,
  theme: groupThemes.cancelled,
  text: `${quoted(group)} er aflyst ${formatDay(on)}. Begrundelse: ${told.why} I stedet: ${told.instead}`,
});

/** Journalnotat: the day is held after all. */
export const restoredEntry = (group: SupportGroup, on: LocalDate, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: groupThemes.restored,
  text: `${quoted(group)} bliver holdt alligevel ${formatDay(on)}.`,
});

/** Journalnotat: what was said of the place. */
export const wordEntry = (group: SupportGroup, word: GroupWord, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: groupThemes[word.kind],
  text: sentences(
    `${whoSaid(word)} ${said[word.kind]} ${quoted(group)}${word.aboutOn === null ? "" : ` ${formatDay(word.aboutOn)}`}.`,
    word.note === "" ? "" : `Med egne ord: ${word.note}`,
  ),
});

const whoSaid = ({ by }: GroupWord): string => (by === "" ? "Borgeren" : by);

const said: Readonly<Record<GroupWordKind, string>> = {
  "cannot-come": "kan ikke komme til",
  "can-come": "kommer alligevel til",
  "wants-out": "vil gerne ud af",
  stays: "bliver i",
};
