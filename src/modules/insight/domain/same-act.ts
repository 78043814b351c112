import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import type { LetterKind } from "../../standards/domain/effect.ts";

/** The most that lies between the entries, the letter and the paper of one act. */
export const oneActSeconds = 10;

/** How far two moments are from each other, in seconds. */
export const secondsBetween = (one: string, other: string): number =>
  Math.abs(Date.parse(one) - Date.parse(other)) / 1000;

/** Whether two moments can be of one act. */
export const atOneTime = (one: string, other: string): boolean => secondsBetween(one, other) <= oneActSeconds;

/** Whether an entry only tells more of what the entry before it is about, as the letter about a decision does. */
export function tellsMoreOf(first: JournalEntry, previous: JournalEntry, entry: JournalEntry): boolean {
  const follows = first.event && followedBy[first.event.type];
  return (
    follows?.test(entry.theme) === true &&
    entry.corrects === null &&
    entry.sequence === previous.sequence + 1 &&
    entry.registeredBy === previous.registeredBy &&
    atOneTime(previous.registeredAt, entry.registeredAt)
  );
}

/** By the event of the act: the themes of the entries that belong to it. */
const followedBy: Readonly<Record<string, RegExp>> = {
  "application-received": /^(Sagen fordelt|Kvittering (skrevet|sendt))$/,
  "decision-made": /^Afgørelsesbrev (skrevet|sendt)$/,
  "order-accepted": /^Kontaktperson$/,
};

/** The theme of the entry that tells of a letter; letters of other kinds stand by themselves. */
export const themeOfLetter: Readonly<Partial<Record<LetterKind, RegExp>>> = {
  receipt: /^Kvittering (skrevet|sendt)$/,
  message: /^Besked til borgeren$/,
  "delay-notice": /^Besked om forsinkelse (skrevet|sendt)$/,
  hearing: /^Partshøring (skrevet|sendt)$/,
  decision: /^Afgørelsesbrev (skrevet|sendt)$/,
  plan: /^Handleplan tilbudt$/,
  order: /^Bestilling (sendt|ændret)$/,
  "support-news": /^(Kontaktperson|Bestilling trukket tilbage)$/,
  "follow-up": /^Opfølgning holdt$/,
  change: /^(Opfølgning holdt|Ændring aftalt)$/,
  end: /^(Støtten er slut|Ændring aftalt|Borgeren flytter)$/,
  appointment: /^Aftale (lavet|flyttet|rettet|aflyst|fastholdt)$/,
  group: /^(Plads i gruppe|Venteliste til gruppe|Ude af gruppe|Gruppegang aflyst)$/,
  consent: /^Bedt om samtykke$/,
  "complaint-receipt": /^Klage over (afgørelsen|støtten|aktindsigt)$/,
  "complaint-answer":
    /^(Klage besvaret|Klage flyttet til det rigtige spor|Klage delt i to|Genvurdering( afventer oplysninger)?|Klage sendt (til Ankestyrelsen|videre)|Ankestyrelsens afgørelse)$/,
  "access-given": /^Aktindsigt (skrevet|givet)$/,
  "access-delay": /^Besked om senere aktindsigt$/,
  "outside-access": /^(Svar|Senere svar) til en anden om aktindsigt$/,
  "remark-answer": /^Svar på bemærkning$/,
  "information-request": /^(Spørgsmål til andre|Rykker) skrevet$/,
};
