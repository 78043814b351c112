import type { AnswerHearingRefusal } from "../use-cases/answer-hearing.ts";
import type { AskForTimeRefusal } from "../use-cases/ask-for-time.ts";
import type { TakeBackRefusal } from "../use-cases/take-back-hearing.ts";

/** Why an answer to a hearing is not kept. */
export const answerRefusalWords: Readonly<Record<Exclude<AnswerHearingRefusal, "not-found">, string>> = {
  "no-hearing": "Der er ikke noget at svare på. Brevet er måske ikke sendt endnu.",
  "answer-blank": "Skriv svaret, før du gemmer.",
  "day-not-possible": "Svaret kan ikke være kommet før brevet eller efter i dag.",
};

/** Why a hearing is not taken back. */
export const takeBackRefusalWords: Readonly<Record<Exclude<TakeBackRefusal, "not-found">, string>> = {
  "already-sent": "Brevet er sendt eller på vej. Det kan ikke tages tilbage.",
  "reason-missing": "Skriv, hvorfor brevet ikke skal sendes.",
};

/** Why it is not written down that the party wants more time. */
export const askRefusalWords: Readonly<Record<Extract<AskForTimeRefusal, "no-hearing" | "already-asked">, string>> = {
  "no-hearing": "Der er ikke noget at få mere tid til. Brevet er måske ikke sendt endnu.",
  "already-asked": "Der er allerede bedt om mere tid. Svar på det først.",
};
