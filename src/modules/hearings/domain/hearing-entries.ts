import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { namedHelper } from "../../applications/domain/applicant.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { type Letter, stillToBe } from "../../letters/domain/letter.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Hearing, SentHearing } from "./hearing.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/** Journalnotat: a hearing was put to the party. Where its letter leaves the house, it has not been sent before that is. */
export const sentHearingEntry = (hearing: SentHearing, letter: Pick<Letter, "channel">): Entry =>
  hearing.sentOn === null ? writtenEntry(hearing, letter) : sentEntry(hearing, hearing.sentOn);

/** Journalnotat: why the party was not heard. */
export function unheardEntry(hearing: Exclude<Hearing, SentHearing>): Entry {
  const why =
    hearing.way === "exception"
      ? `Undtaget efter forvaltningsloven § 19, stk. 2, nr. ${hearing.number}.`
      : "Der er ingen væsentlige oplysninger til skade for borgeren, som borgeren ikke kender.";
  return {
    occurredOn: hearing.registeredOn,
    theme: "Partshøring ikke foretaget",
    text: `${why} Begrundelse: ${hearing.reason}`,
  };
}

const told = ({ facts, meaning, answerBy }: SentHearing): string =>
  [
    ...facts.map(({ text, source }) => `${text} (${source}).`),
    `Betydning: ${meaning}`,
    `Svar senest ${formatDay(answerBy)}.`,
  ].join(" ");

const writtenEntry = (hearing: SentHearing, letter: Pick<Letter, "channel">): Entry => ({
  occurredOn: hearing.registeredOn,
  theme: "Partshøring skrevet",
  text: `${told(hearing)} Brevet skal ${stillToBe(letter)}.`,
});

const sentEntry = (hearing: SentHearing, sentOn: LocalDate): Entry => ({
  occurredOn: sentOn,
  theme: "Partshøring sendt",
  text: told(hearing),
  event: { type: "hearing-sent", on: sentOn, answerBy: hearing.answerBy },
});

function saidBy(actor: Actor): string {
  if (actor.kind === "citizen") return "Borgeren skriver";
  if (actor.kind === "representative") return `${namedHelper(actor)} skriver for borgeren`;
  return "Borgerens svar, skrevet ned af kommunen";
}

/** Journalnotat: the party answered a hearing. What comes after the first answer is added to it. */
export const answeredEntry = (
  said: { readonly answer: string; readonly by: Actor; readonly isFirst: boolean },
  today: LocalDate,
): Entry => ({
  occurredOn: today,
  theme: "Svar på partshøring",
  text: `${saidBy(said.by)}: ${said.answer}`,
  event: said.isFirst ? { type: "hearing-answered", on: today } : null,
  obligation: said.isFirst ? "hearing-answer" : null,
});
