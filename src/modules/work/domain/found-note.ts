import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Listed } from "./listed.ts";

/** Fundet notat: a note in the journal of a case, found by its words. */
export interface FoundNote extends Listed {
  readonly entryId: string;
  readonly number: string;
  readonly citizen: string;
  readonly occurredOn: LocalDate;
  readonly theme: string;
  /** The sentence in which the first of the words stands, in pieces: those that were searched for, and what is between them. */
  readonly sentence: readonly NotePiece[];
}

/** Stykke af et notat: some of its text, and whether it is what was searched for. */
export interface NotePiece {
  readonly text: string;
  readonly isSought: boolean;
}

/** Where a word stands in a text. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** No more of a sentence than this is shown on each side of the first word. */
const reach = 160;

/** The sentence around the first of the words, with the words in it told apart. The words are given in the text's order. */
export function sentenceAround(text: string, words: readonly Span[]): readonly NotePiece[] {
  const [first] = words;
  if (!first) return [];
  const [start, end] = [sentenceStart(text, first.from), sentenceEnd(text, first.to)];
  const from = first.from - start <= reach ? start : afterSpace(text, first.from - reach, first.from);
  const to = end - first.to <= reach ? end : beforeSpace(text, first.to, first.to + reach);
  const pieces: NotePiece[] = [{ text: from > start ? "… " : "", isSought: false }];
  let at = from;
  for (const word of words.filter((each) => each.from >= from && each.to <= to)) {
    pieces.push({ text: text.slice(at, word.from), isSought: false });
    pieces.push({ text: text.slice(word.from, word.to), isSought: true });
    at = word.to;
  }
  pieces.push({ text: text.slice(at, to), isSought: false }, { text: to < end ? " …" : "", isSought: false });
  return pieces.filter((piece) => piece.text !== "");
}

/** A sentence begins after the one before it, or on a line of its own. */
function sentenceStart(text: string, before: number): number {
  const end = [...text.slice(0, before).matchAll(/[.!?]\s+|\n+/g)].at(-1);
  return end ? end.index + end[0].length : 0;
}

function sentenceEnd(text: string, after: number): number {
  const end = /[.!?](?=\s|$)|\n/.exec(text.slice(after));
  if (!end) return text.length;
  return after + end.index + (end[0] === "\n" ? 0 : 1);
}

function afterSpace(text: string, from: number, otherwise: number): number {
  const space = text.slice(from, otherwise).search(/\s/);
  return space < 0 ? otherwise : from + space + 1;
}

function beforeSpace(text: string, otherwise: number, to: number): number {
  const space = /\s\S*$/.exec(text.slice(otherwise, to));
  return space ? otherwise + space.index : otherwise;
}
