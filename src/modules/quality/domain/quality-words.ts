import type { QualityAsked } from "../../standards/domain/effect.ts";

/** The five answers, the best first, each with the number that it counts as. */
export const scale = [
  { value: "5", score: 5, label: "Ja, helt" },
  { value: "4", score: 4, label: "For det meste" },
  { value: "3", score: 3, label: "Både og" },
  { value: "2", score: 2, label: "Kun lidt" },
  { value: "1", score: 1, label: "Nej, slet ikke" },
] as const;

/** The answer that one does not know. */
export const unknown = { value: "ved-ikke", label: "Ved ikke" } as const;

/** An answer as it is read. */
export const answerWords = (score: number | null): string =>
  scale.find((step) => step.score === score)?.label ?? unknown.label;

/** Who answered, as staff read it. */
export const askedWords: Readonly<Record<QualityAsked, string>> = {
  citizen: "Borgeren",
  relative: "Pårørende",
  caseworker: "Sagsbehandlerens vurdering",
};

/** The name of each in an address. */
export const askedSlugs: Readonly<Record<QualityAsked, string>> = {
  citizen: "borger",
  relative: "paaroerende",
  caseworker: "fagligt",
};
