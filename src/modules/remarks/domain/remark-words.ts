import type { Remark, RemarkOutcome } from "./remark.ts";

/** What became of a remark, as staff choose it. */
export const outcomeChoices: Readonly<Record<RemarkOutcome, { readonly label: string; readonly hint: string }>> = {
  "put-right": {
    label: "Vi har rettet det",
    hint: "Det forkerte bliver stående, mærket som rettet. Bemærkningen bliver også.",
  },
  partly: { label: "Vi har rettet noget af det", hint: "Skriv, hvad der er rettet, og hvorfor resten bliver stående." },
  kept: { label: "Vi retter det ikke", hint: "Bemærkningen bliver liggende ved siden af, så alle kan se den." },
};

/** The same as it is told to the citizen. */
export const outcomeSentences: Readonly<Record<RemarkOutcome, string>> = {
  "put-right": "Vi har rettet det.",
  partly: "Vi har rettet noget af det.",
  kept: "Vi har ikke rettet det.",
};

/** Who said it, to begin a sentence: `Borgeren`, `Mette Prøve`. */
export const whoSaid = ({ said }: Pick<Remark, "said">): string => (said.name === "" ? "Borgeren" : said.name);
