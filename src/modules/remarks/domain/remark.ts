import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { Said } from "../../letters/domain/said.ts";

/** What a remark can be about. */
export const remarkAbouts = ["case", "entry", "letter", "document", "theme"] as const;
/** Bemærkningens emne (art): the case as a whole, an entry of its journal, a letter, a paper, or a theme of the assessment. */
export type RemarkAbout = (typeof remarkAbouts)[number];

/** Bemærkningens emne: what a remark is about, with what it was called when it was pointed at. */
export interface RemarkTarget {
  readonly about: RemarkAbout;
  /** The id of the entry, letter or paper, or the code of the theme; null for the case as a whole. */
  readonly key: string | null;
  readonly title: string;
}

/** The case as a whole: what a remark is about where nothing else is chosen. */
export const wholeCase: RemarkTarget = { about: "case", key: null, title: "Sagen i det hele taget" };

/** A target as a form and an address name it: `sag`, `brev-…`. */
export const targetName = ({ about, key }: Pick<RemarkTarget, "about" | "key">): string =>
  key === null ? aboutNames[about] : `${aboutNames[about]}-${key}`;

const aboutNames: Readonly<Record<RemarkAbout, string>> = {
  case: "sag",
  entry: "notat",
  letter: "brev",
  document: "dokument",
  theme: "tema",
};

/** What became of a remark. */
export const remarkOutcomes = ["put-right", "partly", "kept"] as const;
/** Svar på bemærkning (udfald): put right, put right in part, or left as it stands. */
export type RemarkOutcome = (typeof remarkOutcomes)[number];

/** Svar på bemærkning: what the municipality did about it and why, told to the citizen by letter. */
export interface RemarkAnswer {
  readonly outcome: RemarkOutcome;
  readonly reason: string;
  readonly on: LocalDate;
  readonly letterId: string;
}

/** Bemærkning, som er ny: what the citizen says is wrong, and how it should be. */
export interface NewRemark {
  readonly target: RemarkTarget;
  readonly text: string;
  /** How it should stand, in the citizen's words; empty where nothing is said of it. */
  readonly wish: string;
  readonly said: Said;
}

/** Bemærkning: what the citizen holds to be wrong in the case. It stands beside what it is about for ever and changes nothing. */
export interface Remark extends NewRemark {
  readonly id: string;
  /** The letter that acknowledges it. */
  readonly letterId: string;
  readonly registeredAt: string;
  /** Null while it waits. */
  readonly answer: RemarkAnswer | null;
}

/** Why a remark is not answered: it was answered meanwhile. */
export type AnswerRefusal = "already-answered";

/** The remark with its answer: there is one, and it stays. */
export const answered = (remark: Remark, answer: RemarkAnswer): Outcome<Remark, AnswerRefusal> =>
  remark.answer === null ? accepted({ ...remark, answer }) : refused("already-answered");

/** The remarks about any of these entries, letters or papers. */
export const remarkOn = (remarks: readonly Remark[], pieces: readonly { readonly id: string }[]): readonly Remark[] =>
  remarks.filter(({ target }) => pieces.some(({ id }) => id === target.key));

/** A remark as it stood at the end of a day: an answer that came later is left out. */
export const remarkAsOf = (remark: Remark, day: LocalDate): Remark =>
  remark.answer !== null && remark.answer.on > day ? { ...remark, answer: null } : remark;

/** Those that wait for an answer, oldest first. */
export const unanswered = (remarks: readonly Remark[]): readonly Remark[] =>
  remarks.filter(({ answer }) => answer === null);
