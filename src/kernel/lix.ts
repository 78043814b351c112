import { sentencesOf, wordsOf } from "./sentences.ts";

/**
 * LIX (læsbarhedsindeks): how hard a text is to read: words per sentence plus the share of words with more than six
 * letters, in percent. 25 to 34 is easy, 35 to 44 is a newspaper, 55 and over is an act. 0 for a text without words.
 *
 * Source: C.-H. Björnsson, Läsbarhet (1968). It says nothing of what the words mean.
 */
export function lix(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const long = words.filter(isLong).length;
  return words.length / sentencesOf(text).length + (100 * long) / words.length;
}

const isLong = (word: string): boolean => (word.match(/\p{L}/gu)?.length ?? 0) > 6;
