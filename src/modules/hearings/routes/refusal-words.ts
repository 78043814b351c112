import type { AnswerHearingRefusal } from "../use-cases/answer-hearing.ts";

/** Why an answer to a hearing is not kept. */
export const answerRefusalWords: Readonly<Record<Exclude<AnswerHearingRefusal, "not-found">, string>> = {
  "no-hearing": "Der er ikke noget at svare på. Brevet er måske ikke sendt endnu.",
  "answer-blank": "Skriv svaret, før du gemmer.",
};
