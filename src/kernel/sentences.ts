/** Abbreviations whose dots end no sentence. */
const abbreviations = [
  "afs",
  "art",
  "bl.a",
  "ca",
  "dvs",
  "ekskl",
  "evt",
  "f.eks",
  "hhv",
  "inkl",
  "jf",
  "kap",
  "kl",
  "m.fl",
  "m.m",
  "m.v",
  "mht",
  "mv",
  "nr",
  "osv",
  "pga",
  "pkt",
  "stk",
  "tlf",
  "vedr",
];
const abbreviation = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${abbreviations.map((word) => word.replaceAll(".", "\\.")).join("|")})\\.`,
  "giu",
);
/** In `3. marts`, `1.000` and `d. 3. marts`. */
const ordinalDot = /(?<=\p{N})\.(?=\s*[\p{Ll}\p{N}])|(?<=\bd)\.(?=\s*\p{N})/gu;
/** Stands in for a dot that ends no sentence. */
const innerDot = "\u2024";

/**
 * The sentences of a text, trimmed. A line break ends one; so do `.`, `?` and `!`, and `:` or `;` before a capital
 * letter. The dots of abbreviations, of numbers and of dates (`3. marts`) end none.
 */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(abbreviation, (found) => found.replaceAll(".", innerDot))
    .replace(ordinalDot, innerDot)
    .split(/(?<=[.?!…][)»”"]*)\s+|(?<=[:;])\s+(?=\p{Lu})|\n+/u)
    .map((sentence) => sentence.replaceAll(innerDot, ".").trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text: letters and digits, held together by an inner hyphen, dot, apostrophe or `@`. */
export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-.'’@/][\p{L}\p{N}]+)*/gu) ?? [];
