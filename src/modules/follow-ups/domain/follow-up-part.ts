import type { SaidAs } from "../../plans/domain/own-goal.ts";

/** Whose part of what is prepared for a follow-up: the citizen's own, the one written together with the citizen, the provider's. */
export const sides = ["citizen", "together", "provider"] as const;
/** Del af opfølgningsskemaet: whose part it is. */
export type Side = (typeof sides)[number];

/** Svar om et mål: how it goes with one goal, with the goal as it read. What is not answered is empty. */
export interface GoalAnswer {
  readonly goalId: string;
  readonly goal: string;
  /** The citizen's own score as its field sends it: `0` to `10`, or that the citizen does not know. */
  readonly score: string;
  /** How far the provider sees it. */
  readonly standing: string;
  readonly words: string;
}

/** What is asked beside the goals. */
export const partQuestions = [
  "works",
  "worksNot",
  "help",
  "helpWords",
  "who",
  "where",
  "talkAbout",
  "course",
  "together",
  "notTogether",
] as const;
/** Spørgsmål i opfølgningsskemaet. */
export type PartQuestion = (typeof partQuestions)[number];

/** Svarene i en del af opfølgningsskemaet: all of one part, as it was written, and who wrote it. */
export interface PartContent {
  readonly goals: readonly GoalAnswer[];
  readonly texts: Readonly<Record<PartQuestion, string>>;
  readonly by: { readonly as: SaidAs; readonly name: string };
}

/** Opfølgningsskemaets del: what is being written, and what was sent last. */
export interface FollowUpPart {
  readonly id: string;
  readonly side: Side;
  readonly writing: PartContent;
  /** Null until it is sent. */
  readonly sent: PartContent | null;
  /** ISO moment in UTC; null until it is sent. */
  readonly sentAt: string | null;
  readonly version: number;
  /** True for one that was sent and that nobody of the authority has marked as seen. */
  readonly waits: boolean;
  /** The follow-up that was held with it; null until then. */
  readonly followUpId: string | null;
}

/** No answer to any question. */
export const blankTexts: PartContent["texts"] = {
  ...{ works: "", worksNot: "", help: "", helpWords: "", who: "", where: "", talkAbout: "" },
  ...{ course: "", together: "", notTogether: "" },
};

/** A part in which nothing is written yet. */
export const blankPart = (by: PartContent["by"]): PartContent => ({ goals: [], texts: blankTexts, by });

/** The answer about a goal; an empty one where there is none yet. */
export const answerAbout = (content: PartContent, goal: { readonly id: string; readonly text: string }): GoalAnswer =>
  content.goals.find(({ goalId }) => goalId === goal.id) ?? {
    ...{ goalId: goal.id, goal: goal.text, score: "", standing: "", words: "" },
  };

/** Whether anything at all is written. */
export const isBlankPart = ({ goals, texts }: PartContent): boolean =>
  Object.values(texts).every((text) => text === "") &&
  goals.every(({ score, standing, words }) => score === "" && standing === "" && words === "");

/** The parts of the follow-up that comes, by side. */
export const partOfSide = (parts: readonly FollowUpPart[], side: Side): FollowUpPart | undefined =>
  parts.find((part) => part.side === side && part.followUpId === null);

/** Del, der venter: what was sent before a follow-up and is new to the authority, without its words. */
export interface WaitingPart {
  readonly id: string;
  readonly side: Side;
  /** ISO moment in UTC. */
  readonly sentAt: string;
  readonly caseId: string;
  readonly caseNumber: string;
}
