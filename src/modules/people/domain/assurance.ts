/** How sure an issuer is of who somebody is (NSIS), from least to most. */
export const assurances = ["low", "substantial", "high"] as const;
/** Sikringsniveau: how sure the issuer is of who has signed in (NSIS: lav, betydelig, høj). */
export type Assurance = (typeof assurances)[number];

const words: Readonly<Record<string, Assurance>> = {
  low: "low",
  lav: "low",
  substantial: "substantial",
  betydelig: "substantial",
  high: "high",
  høj: "high",
};

/** Reads a level as issuers write it: a word, or an address or name that ends in the word. Undefined for all else. */
export function readAssurance(claim: unknown): Assurance | undefined {
  if (typeof claim !== "string") return undefined;
  const word = /[^/:]*$/.exec(claim)?.[0].toLowerCase() ?? "";
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** Whether a level is as high as the one asked for. */
export const reaches = (level: Assurance, asked: Assurance): boolean =>
  assurances.indexOf(level) >= assurances.indexOf(asked);
