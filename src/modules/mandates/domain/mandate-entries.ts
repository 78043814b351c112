import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { KnownMandate, NewMandate } from "../../people/domain/mandate.ts";
import { basisWords, kindWords, partsInWords } from "../../people/domain/mandate-words.ts";

const entry = (text: string, today: LocalDate): NewEntry => ({
  occurredOn: today,
  theme: "Samtykke og fuldmagt",
  text,
  event: null,
  obligation: null,
  corrects: null,
});

type Told = Pick<NewMandate, "name" | "kind" | "parts" | "basis" | "note" | "from" | "to">;

/** Journalnotat: somebody may act for the citizen from a day on. */
export const givenEntry = (mandate: Told, today: LocalDate): NewEntry =>
  entry(`${who(mandate)} må fra ${period(mandate)} se og gøre dette: ${inWords(mandate)}`, today);

/** Journalnotat: what somebody may do for the citizen was changed. */
export const changedEntry = (mandate: Told, today: LocalDate): NewEntry =>
  entry(`Adgangen for ${who(mandate)} er ændret. Fra ${period(mandate)}: ${inWords(mandate)}`, today);

/** Journalnotat: somebody may no longer act for the citizen. */
export function stoppedEntry(actor: Actor, mandate: Pick<KnownMandate, "name" | "kind">, today: LocalDate): NewEntry {
  const how = actor.kind === "citizen" ? "Borgeren har selv stoppet den." : "Skrevet ned af kommunen.";
  return entry(`Adgangen for ${who(mandate)} er stoppet. ${how}`, today);
}

const who = ({ kind, name }: Pick<Told, "name" | "kind">): string => `${name} (${kindWords[kind]})`;

const period = ({ from, to }: Told): string => [from, ...(to === null ? [] : [to])].map(formatDay).join(" til ");

const inWords = ({ basis, note, parts }: Told): string =>
  [`${partsInWords(parts)}. Grundlag: ${basisWords[basis]}.`, note].filter(Boolean).join(" ");
