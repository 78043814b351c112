import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { type Letter, stillToBe } from "../../letters/domain/letter.ts";
import type { AnsweredPoint, AnswerWay, ExceptedHearing, Hearing, HearingAnswer, SentHearing } from "./hearing.ts";
import { markWords } from "./hearing-letter-facts.ts";
import type { DecidedPostponement, Postponement } from "./postponement.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/** Journalnotat: a hearing was put to the party. Where its letter leaves the house, it has not been sent before that is. */
export const sentHearingEntry = (hearing: SentHearing, letter: Pick<Letter, "channel">): Entry =>
  hearing.sentOn === null ? writtenEntry(hearing, letter) : sentEntry(hearing, hearing.sentOn);

/** Journalnotat: a hearing whose letter had not left the house is not sent after all. */
export const takenBackEntry = (hearing: SentHearing, reason: string, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: "Partshøring taget tilbage",
  text: `Brevet, der blev skrevet ${formatDay(hearing.registeredOn)}, er taget ud af posten og bliver ikke sendt. Fordi: ${reason}`,
});

/** Journalnotat: why the party was not heard. */
export function unheardEntry(hearing: Exclude<Hearing, SentHearing>): Entry {
  const why =
    hearing.way === "exception"
      ? `Undtaget efter ${exceptionCitation(hearing)}.`
      : "Der er ingen væsentlige oplysninger til skade for borgeren, som borgeren ikke kender.";
  return {
    occurredOn: hearing.registeredOn,
    theme: "Partshøring ikke foretaget",
    text: `${why} Begrundelse: ${hearing.reason}`,
  };
}

const told = ({ facts, leftOut, meaning, answerBy }: SentHearing): string =>
  [
    ...facts.map(({ text, source }) => `${text} (${source}).`),
    ...leftOut.map(({ text, source, mark }) => `Ikke forelagt: ${text} (${source}). ${markWords[mark]}.`),
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
  event: {
    type: "hearing-sent",
    on: sentOn,
    answerBy: hearing.answerBy,
    ...(hearing.applicationId !== null && { application: hearing.applicationId }),
  },
});

/** The place in the act of a ground for not hearing the party. */
export const exceptionCitation = ({ section, number }: Pick<ExceptedHearing, "section" | "number">): string =>
  section === 20 ? "forvaltningsloven § 20, stk. 1" : `forvaltningsloven § 19, stk. 2, nr. ${number}`;

/** How an answer came, in the middle of a sentence. */
export const wayWords: Readonly<Record<AnswerWay, string>> = {
  pages: "på egne sider",
  phone: "i telefonen",
  letter: "i et brev eller en mail",
  meeting: "ved et møde",
};

/** Who gave an answer and how: `Borgeren i telefonen, skrevet ned af kommunen og læst op`. */
export function saidBy({ as, name, readBack, way }: Omit<HearingAnswer, "text" | "on">): string {
  if (as === "citizen") return "Borgeren skriver";
  if (as === "representative") return `${name} skriver for borgeren`;
  return `Borgerens svar ${wayWords[way]}, skrevet ned af kommunen${readBack ? " og læst op for borgeren" : ""}`;
}

/** Journalnotat: the party answered a hearing. What comes after the first answer is added to it. */
export const answeredEntry = (said: {
  readonly answer: HearingAnswer;
  readonly isFirst: boolean;
  readonly isLate: boolean;
}): Entry => ({
  occurredOn: said.answer.on,
  theme: said.isLate ? "Svar på partshøring, efter fristen" : "Svar på partshøring",
  text: `${saidBy(said.answer)}: ${said.answer.text}`,
  event: said.isFirst ? { type: "hearing-answered", on: said.answer.on } : null,
  obligation: said.isFirst ? "hearing-answer" : null,
});

/** Journalnotat: what the municipality says to the party's answer. */
export const pointsEntry = (points: readonly AnsweredPoint[], today: LocalDate): Entry => ({
  occurredOn: today,
  theme: "Kommunens svar på høringssvaret",
  text: points.map(({ says, means }) => `Borgeren siger: ${says} Kommunen siger: ${means}`).join("\n"),
});

/** Journalnotat: the party asked for more time. */
export const askedForTimeEntry = ({ askedAs, askedOn, wish, wishedOn }: Postponement): Entry => ({
  occurredOn: askedOn,
  theme: "Ønske om mere tid til at svare",
  text: [
    askedAs === "staff" ? "Borgeren har bedt om mere tid." : "Der er bedt om mere tid på borgerens egne sider.",
    wishedOn === null ? "" : `Ønsket dag: ${formatDay(wishedOn)}.`,
    wish === "" ? "" : `Fordi: ${wish}`,
  ]
    .filter(Boolean)
    .join(" "),
});

/** Journalnotat: more time was granted until a day, or refused. A grant moves the citizen's day. */
export function decidedOnTimeEntry(decided: DecidedPostponement, before: LocalDate): Entry {
  const { answerBy, number, on, reason } = decided;
  if (answerBy !== null) {
    return {
      occurredOn: on,
      theme: "Mere tid til at svare",
      text: `Ny frist: ${formatDay(answerBy)}. Før: ${formatDay(before)}. ${reason}`.trim(),
      event: { type: "hearing-postponed", on, answerBy, insteadOf: before },
    };
  }
  const ground = number === null ? "" : ` efter forvaltningsloven § 21, stk. 2, nr. ${number}`;
  return { occurredOn: on, theme: "Ikke mere tid til at svare", text: `Afslået${ground}. ${reason}` };
}
