import { readCpr } from "../../kernel/cpr.ts";

/**
 * Text as a letter can show it, on screen and on paper alike: characters that the letter's font lacks are named instead
 * (a picture becomes `[billede]`), invisible ones are left out, and no CPR number stands whole.
 */
export const printableText = (text: string): string => maskedCpr(shownCharacters(text));

/** Controls and formats, and what only changes how the picture before it looks. */
const invisible = /\p{Cf}|\p{Cc}|\p{Variation_Selector}|\p{Emoji_Modifier}/gu;
const picture = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

function shownCharacters(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\s\p{Z}]+/gu, " ")
    .replace(invisible, "")
    .replace(/[\u2010-\u2012]/g, "-")
    .replace(/\u2015/g, "–");
  return plain.replace(notShown, named).trim();
}

/** Everything outside this is not in the letters' font in all its weights; `letter.test.ts` prints it all. */
export const shownRanges =
  "\\u0020-\\u007E\\u00A1-\\u00AC\\u00AE-\\u017F\\u0192\\u0218-\\u021B\\u0386\\u0388-\\u038A\\u038C\\u038E-\\u03A1\\u03A3-\\u03CE" +
  "\\u0400-\\u045F\\u0490\\u0491\\u1E80-\\u1E85\\u1E9E\\u1EA0-\\u1EF9\\u2013\\u2014\\u2018-\\u201A\\u201C-\\u201E" +
  "\\u2020-\\u2022\\u2026\\u2030\\u2032\\u2033\\u2039\\u203A\\u20AC\\u2116\\u2122\\u2190-\\u2193\\u2212\\u2248\\u2260\\u2264\\u2265\\u2713";
const notShown = new RegExp(`[^${shownRanges}]`, "gu");

function named(character: string): string {
  if (picture.test(character)) return "[billede]";
  return `[tegn U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}

const tenDigits = /(?<![\d-])(\d{6})[ -]?(\d{4})(?![\d-])/g;

/** Law: databeskyttelsesloven § 11, stk. 3 and CPR-loven § 54: the number is not made public nor readable on the outside. */
function maskedCpr(text: string): string {
  return text.replace(tenDigits, (found, birthday: string) =>
    typeof readCpr(found) === "string" ? found : `${birthday}-xxxx`,
  );
}
