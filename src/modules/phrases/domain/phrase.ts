import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
import type { LegalBasis } from "../../standards/domain/facts.ts";

/** What a phrase can be about: the outcomes of a task. */
export const phraseOutcomes = ["granted", "refused", "met-otherwise"] as const;
/** Udfald, en begrundelse er til: a grant, a refusal, or a need that is met otherwise. */
export type PhraseOutcome = (typeof phraseOutcomes)[number];

/** Begrundelse til biblioteket: what a phrase says and what it is for; null is for all. */
export interface PhraseContent {
  readonly title: string;
  readonly text: string;
  readonly outcome: PhraseOutcome | null;
  readonly legalBasis: LegalBasis | null;
  readonly task: AppliedTaskName | null;
  /** The id of the clause that it speaks of. */
  readonly clause: string | null;
}

/** Udgave af en begrundelse: one version, never changed. */
export interface PhraseVersion extends PhraseContent {
  /** From 1. */
  readonly version: number;
  /** ISO moment in UTC. */
  readonly writtenAt: string;
  readonly writtenBy: string;
}

/** Begrundelse i biblioteket: a phrase with all its versions, oldest first. */
export interface Phrase {
  readonly id: string;
  readonly versions: readonly [PhraseVersion, ...PhraseVersion[]];
  /** ISO moment in UTC; null while it is in use. */
  readonly retiredAt: string | null;
}

/** The version that is in use. */
export const newestOf = ({ versions }: Pick<Phrase, "versions">): PhraseVersion => versions.at(-1) ?? versions[0];

/** The gaps of a text that somebody must fill: what stands in brackets. */
export const gapsIn = (text: string): readonly string[] => text.match(/\[[^[\]\n]{2,}\]/g) ?? [];

/** What a phrase is put into: a task, how it is decided and on what ground. */
export interface PhrasePlace {
  readonly task: AppliedTaskName;
  readonly outcome: PhraseOutcome | null;
  readonly legalBasis: LegalBasis | null;
}

/** The phrases in use that fit: what a phrase says nothing of, it is for all of. */
export const phrasesFor = (phrases: readonly Phrase[], place: PhrasePlace): readonly Phrase[] =>
  phrases.filter((phrase) => {
    const { task, outcome, legalBasis } = newestOf(phrase);
    return (
      phrase.retiredAt === null &&
      (task === null || task === place.task) &&
      (outcome === null || place.outcome === null || outcome === place.outcome) &&
      (legalBasis === null || place.legalBasis === null || legalBasis === place.legalBasis)
    );
  });
