import { formatDay } from "../../../kernel/danish-day.ts";
import { capitalised } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { Consent, ConsentAnswer } from "./consent.ts";
import { answerInWords, sourcesInARow } from "./consent-words.ts";
import type { InformationRequest, InformationStep } from "./information-request.ts";
import { sourceInWords } from "./information-source.ts";
import type { MissingCooperation } from "./missing-cooperation.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

const sentences = (...told: readonly string[]): string => told.filter((sentence) => sentence !== "").join(" ");

/** Journalnotat: the citizen was asked for a consent by letter. */
export const askedEntry = (consent: Consent): Entry => ({
  occurredOn: consent.registeredOn,
  theme: "Bedt om samtykke",
  text: sentences("Borgeren er bedt om samtykke.", scopeInWords(consent)),
});

/** Journalnotat: a consent was given, declined or withdrawn. */
export const answerEntry = (consent: Consent, answer: ConsentAnswer): Entry => ({
  occurredOn: answer.on,
  theme: answerThemes[answer.kind],
  text: sentences(
    `${capitalised(answerInWords(answer))}.`,
    scopeInWords(consent),
    answer.note === "" ? "" : `Note: ${answer.note}`,
  ),
  event: answer.kind === "withdrawn" ? { type: "consent-withdrawn", on: answer.on, consent: consent.id } : null,
});

const answerThemes = {
  given: "Samtykke givet",
  declined: "Samtykke afslået",
  withdrawn: "Samtykke trukket tilbage",
} as const;

const scopeInWords = (consent: Consent): string =>
  sentences(
    `Hos: ${sourcesInARow(consent)}.`,
    `Oplysninger: ${consent.information}`,
    `Til brug for: ${consent.purpose}`,
    consent.until === null
      ? "Gælder, til det bliver trukket tilbage."
      : `Gælder til og med ${formatDay(consent.until)}.`,
  );

/** Journalnotat: a question to others was written. It has not been asked before its letter is posted. */
export const requestEntry = ({ answerBy, asked, registeredOn, source }: InformationRequest): Entry => ({
  occurredOn: registeredOn,
  theme: "Spørgsmål til andre skrevet",
  text: `Til ${sourceInWords(source)}, efter borgerens samtykke: ${asked} Svar senest ${formatDay(answerBy)}. Brevet skal printes og i post.`,
});

/** Journalnotat: a question was written again, with a new day; asked again when that letter is posted. */
export const reminderEntry = ({ source }: InformationRequest, answerBy: LocalDate, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: "Rykker skrevet",
  text: `${capitalised(sourceInWords(source))} er bedt om at svare senest ${formatDay(answerBy)}. Brevet skal printes og i post.`,
});

/** Journalnotat: others answered, or the question was given up. */
export const endEntry = (request: InformationRequest, step: InformationStep, isRecalled: boolean): Entry => ({
  occurredOn: step.on,
  theme: step.kind === "answered" ? "Oplysninger modtaget" : "Spørgsmål til andre opgivet",
  text: sentences(
    `${capitalised(sourceInWords(request.source))}: ${step.note}`,
    isRecalled ? "Der er skrevet et brev, som trækker spørgsmålet tilbage." : "",
  ),
  event:
    step.kind === "answered"
      ? { type: "information-received", on: step.on, request: request.id }
      : { type: "information-given-up", on: step.on, request: request.id },
  obligation: step.kind === "answered" ? "information-answer" : null,
});

/** Journalnotat: a question was never sent, since its consent was withdrawn before. */
export const neverSentEntry = ({ source }: InformationRequest, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: "Spørgsmål til andre opgivet",
  text: `Spørgsmålet til ${sourceInWords(source)} bliver ikke sendt: samtykket er trukket tilbage.`,
});

/** Journalnotat: the case is decided on what is there, or no longer. */
export function missingEntry(mark: MissingCooperation): Entry {
  const { kind, missing, registeredOn, told, toldOn, tried } = mark;
  if (kind === "no-longer" || toldOn === null)
    return { occurredOn: registeredOn, theme: "Borgeren medvirker igen", text: tried };
  const why =
    kind === "no-consent" ? "Borgeren giver ikke samtykke." : "Borgeren medvirker ikke til at få sagen oplyst.";
  return {
    occurredOn: registeredOn,
    theme: "Sagen afgøres på det, der er",
    text: sentences(
      `${why} Sagen bliver afgjort på det, der er (retssikkerhedsloven § 11 b).`,
      `Det mangler: ${missing}`,
      `Det er prøvet: ${tried}`,
      `Borgeren fik besked ${formatDay(toldOn)}: ${told}`,
    ),
  };
}
