import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { type Letter, stillToBe } from "../../letters/domain/letter.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Advice } from "./advice.ts";
import { namedHelper } from "./applicant.ts";
import type { DelayNotice } from "./application-acts.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/** Journalnotat: the application was taken back. */
export function withdrawnEntry(actor: Actor, said: string, today: LocalDate): Entry {
  return {
    occurredOn: today,
    theme: "Ansøgning trukket tilbage",
    text: [whoWithdrew(actor), said.trim()].filter(Boolean).join(" "),
    event: { type: "application-withdrawn", on: today },
  };
}

function whoWithdrew(actor: Actor): string {
  if (actor.kind === "citizen") return "Borgeren har selv trukket ansøgningen tilbage.";
  if (actor.kind === "representative") return `Trukket tilbage for borgeren af ${namedHelper(actor)}.`;
  return "Trukket tilbage efter borgerens ønske.";
}

/** Journalnotat: guidance was given. */
export function adviceEntry({ given, endsCase }: Advice, today: LocalDate): Entry {
  const wish = endsCase ? "Borgeren ønsker, at sagen slutter her." : "Borgeren ønsker, at sagen fortsætter.";
  return {
    occurredOn: today,
    theme: "Rådgivning og vejledning",
    text: `${given} ${wish}`,
    event: { type: "advice-given", on: today, endsCase },
  };
}

/** Journalnotat: somebody asked without applying. */
export const inquiryEntry = (about: string, receivedOn: LocalDate): Entry => ({
  occurredOn: receivedOn,
  theme: "Henvendelse",
  text: about,
  event: { type: "inquiry-received", on: receivedOn },
});

/** Journalnotat: the case moved to another unit. */
export const movedEntry = (
  move: { readonly from: string; readonly to: string; readonly unit: string; readonly reason: string },
  today: LocalDate,
): Entry => ({
  occurredOn: today,
  theme: "Sagen flyttet",
  text: `Sagen er flyttet fra ${move.from} til ${move.to}. Begrundelse: ${move.reason}`,
  event: { type: "routed", on: today, unit: move.unit },
});

/** Journalnotat: somebody works on the case, or nobody does; with what whoever gets it is told. Nothing that is owed changes. */
export const assignedEntry = (
  handed: { readonly name: string | null; readonly before: string | null; readonly note: string },
  today: LocalDate,
): Entry => ({
  occurredOn: today,
  theme: "Sagsbehandler",
  text: [whoHasIt(handed), handed.note && `Besked: ${handed.note}`].filter(Boolean).join(" "),
});

function whoHasIt({ name, before }: { readonly name: string | null; readonly before: string | null }): string {
  if (name === null) return `Sagen er lagt tilbage til enheden. ${before ?? "En kollega"} havde den.`;
  return before === null ? `${name} er sagsbehandler.` : `${name} er sagsbehandler efter ${before}.`;
}

/** Journalnotat: the citizen was told that the answer is late; where the letter leaves the house, that it is to be sent. */
export function delayEntry(
  { expectedOn, reason }: DelayNotice,
  letter: Pick<Letter, "channel" | "availableOn">,
  today: LocalDate,
): Entry {
  const told = `Svar ventes nu ${formatDay(expectedOn)}. Begrundelse: ${reason}`;
  if (letter.availableOn === null) {
    return {
      occurredOn: today,
      theme: "Besked om forsinkelse skrevet",
      text: `${told} Brevet skal ${stillToBe(letter)}.`,
    };
  }
  return {
    occurredOn: today,
    theme: "Besked om forsinkelse sendt",
    text: told,
    event: { type: "delay-notice-sent", on: today, expectedOn },
    obligation: "delay-notice",
  };
}
