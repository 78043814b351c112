import type { LocalDate } from "../../../kernel/local-date.ts";

/** How a follow-up was held. */
export const meetings = ["in-person", "digital", "phone"] as const;
/** Mødeform: how a follow-up was held. */
export type Meeting = (typeof meetings)[number];
/** What each is called. */
export const meetingWords: Readonly<Record<Meeting, string>> = {
  "in-person": "Vi mødtes",
  digital: "Digitalt møde",
  phone: "Telefon",
};

/** What a follow-up can lead to. */
export const outcomes = ["continue", "adjust", "end", "other-help"] as const;
/** Udfald af en opfølgning: the support goes on, is adjusted, ends, or other help is needed. */
export type FollowUpOutcome = (typeof outcomes)[number];
/** What each is called. */
export const outcomeWords: Readonly<Record<FollowUpOutcome, string>> = {
  continue: "Støtten fortsætter",
  adjust: "Støtten skal justeres",
  end: "Støtten slutter",
  "other-help": "Borgeren har brug for anden hjælp",
};

/** How a goal can stand. */
export const standings = ["reached", "on-the-way", "not-begun", "given-up"] as const;
/** Målets stand: how far a goal has come. */
export type GoalStanding = (typeof standings)[number];
/** What each is called. */
export const standingWords: Readonly<Record<GoalStanding, string>> = {
  reached: "Nået",
  "on-the-way": "På vej",
  "not-begun": "Ikke begyndt",
  "given-up": "Opgivet",
};

/** Fulgt mål: how one goal stood at a follow-up, with the goal as it read that day. */
export interface FollowedGoal {
  readonly goal: string;
  readonly standing: GoalStanding;
  readonly level: number | null;
  readonly note: string;
}

/** Justering: what is agreed to do differently within the grant, and from when. */
export interface AgreedChange {
  readonly what: string;
  readonly from: LocalDate;
}

/** Hvad en opfølgning siger: what is written of a follow-up that was held. */
export interface FollowUpContent {
  readonly heldOn: LocalDate;
  readonly meeting: Meeting;
  readonly citizensWords: string;
  readonly useOfSupport: string;
  /** What the individual inspection found; empty where there is none. */
  readonly inspection: string;
  readonly notes: string;
  readonly goals: readonly FollowedGoal[];
  readonly outcome: FollowUpOutcome;
  /** What is adjusted; null where nothing is. */
  readonly change: AgreedChange | null;
  /** Null where the support ends. */
  readonly nextOn: LocalDate | null;
  /** Why the next one is later than the standard says; empty where it is not. */
  readonly departure: string;
}

/** Opfølgning: a follow-up that was held. Law: serviceloven § 148, stk. 2. */
export interface FollowUp extends FollowUpContent {
  readonly id: string;
}

/** True for a follow-up after which the support goes on, so that another is due. */
export const goesOn = (outcome: FollowUpOutcome): boolean => outcome === "continue" || outcome === "adjust";
