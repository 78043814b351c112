import type { LocalDate } from "../../../kernel/local-date.ts";
import { sentencesOf } from "../../../kernel/sentences.ts";

/** The texts of a decision whose sentences can point to what they rest on; `reasons` are those of one task. */
export const evidenceBlocks = ["reasons", "assessment", "considerations", "facts", "rules"] as const;
/** Blok: one of the texts of a decision. */
export type EvidenceBlock = (typeof evidenceBlocks)[number];

/** What a sentence can rest on. */
export const evidenceKinds = ["application", "theme", "observation", "note", "hearing", "answer", "document"] as const;
/** Belægsart: the citizen's own words, an assessed theme, something seen, a note, an answer to a hearing or a question, a paper. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Oplysning i sagen: something in the case that a sentence can rest on. */
export interface Evidence {
  /** Names it within the case: its kind and what is kept under it, `theme:4f2…`. */
  readonly source: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly text: string;
  readonly on: LocalDate | null;
}

/** Belæg: a sentence of the reasons, and what it rests on. */
export type EvidenceLink = {
  readonly block: EvidenceBlock;
  readonly sentence: string;
  /** The source of a piece of evidence. */
  readonly source: string;
};

/** Belagt sætning: a sentence as it stands in a text now, with the sources it rests on. */
export interface LinkedSentence {
  readonly block: EvidenceBlock;
  readonly sentence: string;
  readonly sources: readonly string[];
}

/** The sentences of a text, each with what it rests on. */
export const linkedSentences = (
  block: EvidenceBlock,
  text: string,
  links: readonly EvidenceLink[],
): readonly LinkedSentence[] =>
  sentencesOnce(text).map((sentence) => ({
    block,
    sentence,
    sources: links.filter((link) => link.block === block && link.sentence === sentence).map(({ source }) => source),
  }));

/** A sentence that stands twice in a text is one: it says the same. */
const sentencesOnce = (text: string): readonly string[] => [...new Set(sentencesOf(text))];

/** Links whose sentence no longer stands in the text: somebody must look at them. */
export const looseLinks = (
  texts: Readonly<Partial<Record<EvidenceBlock, string>>>,
  links: readonly EvidenceLink[],
): readonly EvidenceLink[] =>
  links.filter(({ block, sentence }) => !sentencesOnce(texts[block] ?? "").includes(sentence));

/**
 * The links after a text has changed, in the order of its sentences: a link follows its sentence where that stands or is
 * much like a new one that nothing else has become; the rest are loose and stand last. Each link once.
 */
export function followLinks(
  texts: Readonly<Partial<Record<EvidenceBlock, string>>>,
  links: readonly EvidenceLink[],
): readonly EvidenceLink[] {
  const moved = links.map((link) => ({ ...link, sentence: sentenceNow(texts[link.block] ?? "", link, links) }));
  const inOrder = evidenceBlocks.flatMap((block) =>
    sentencesOnce(texts[block] ?? "").flatMap((sentence) =>
      moved.filter((link) => link.block === block && link.sentence === sentence),
    ),
  );
  return once([...inOrder, ...moved.filter((link) => !inOrder.includes(link))]);
}

const once = (links: readonly EvidenceLink[]): readonly EvidenceLink[] =>
  links.filter(
    (link, at) =>
      links.findIndex(
        (other) => other.block === link.block && other.sentence === link.sentence && other.source === link.source,
      ) === at,
  );

/** The sentence that a link's sentence has become; its own where it stands, or where none is like it. */
function sentenceNow(text: string, { block, sentence }: EvidenceLink, links: readonly EvidenceLink[]): string {
  const standing = sentencesOnce(text);
  if (standing.includes(sentence)) return sentence;
  const taken = new Set(links.filter((link) => link.block === block).map((link) => link.sentence));
  const nearest = standing
    .filter((one) => !taken.has(one))
    .map((one) => ({ one, likeness: likeness(one, sentence) }))
    .toSorted((one, other) => other.likeness - one.likeness)[0];
  return nearest !== undefined && nearest.likeness >= nearEnough ? nearest.one : sentence;
}

/** Six words of ten the same. */
const nearEnough = 0.6;

/** How much two sentences share: twice the words in both over the words in each, 0 to 1. */
function likeness(one: string, other: string): number {
  const left = wordsOf(one);
  const right = wordsOf(other);
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

const wordsOf = (sentence: string): ReadonlySet<string> =>
  new Set(sentence.toLocaleLowerCase("da").match(/[\p{L}\p{N}]+/gu) ?? []);
