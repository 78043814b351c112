import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Ffb, FollowUpStatus } from "../../standards/domain/ffb.ts";
import type { StatusMeeting } from "./status-meeting.ts";
import type { UseOfSupport } from "./use-of-support.ts";

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
  /** The function level now, from 0 to 4; null where it was not assessed anew. */
  readonly level: number | null;
  readonly note: string;
  /** The goal of the plan; null for those from before this was kept. */
  readonly goalId: string | null;
  /** How the citizen saw it at the meeting, from 0 to 10; null where nothing was said. */
  readonly ownScore: number | null;
  /** What is done next about it. */
  readonly next: string;
}

/** Justering: what is agreed to do differently within the grant, and from when. */
export interface AgreedChange {
  readonly what: string;
  readonly from: LocalDate;
}

/** Hvad en opfølgning siger: what is written of a follow-up that was held. */
export interface FollowUpContent extends StatusMeeting {
  readonly heldOn: LocalDate;
  readonly meeting: Meeting;
  readonly citizensWords: string;
  readonly useOfSupport: string;
  readonly notes: string;
  readonly goals: readonly FollowedGoal[];
  readonly outcome: FollowUpOutcome;
  /** What is adjusted; null where nothing is. */
  readonly change: AgreedChange | null;
  /** Null where the support ends. */
  readonly nextOn: LocalDate | null;
  /** Why the next one is later than the standard says; empty where it is not. */
  readonly departure: string;
  /** Why support goes on though every goal is reached; empty where that is not so. */
  readonly goesOnBecause: string;
}

/** Opfølgning: a follow-up that was held. Law: serviceloven § 148, stk. 2. */
export interface FollowUp extends FollowUpContent {
  readonly id: string;
  /** The code of its outcome in FFB; null for those from before it was kept. */
  readonly statusCode: string | null;
  /** How much of the support was used, as it was counted that day; null where nothing was noted. */
  readonly use: UseOfSupport | null;
}

/** True for a follow-up after which the support goes on, so that another is due. */
export const goesOn = (outcome: FollowUpOutcome): boolean => outcome === "continue" || outcome === "adjust";

/** Each outcome as FFB reports it: an adjustment goes on. */
const ffbStatuses: Readonly<Record<FollowUpOutcome, FollowUpStatus>> = {
  continue: "continue",
  adjust: "continue",
  end: "end",
  "other-help": "end-and-refer",
};

/** Status på indsats: the code and name that an outcome is reported by. */
export function statusOf(ffb: Pick<Ffb, "followUpStatuses">, outcome: FollowUpOutcome) {
  const found = ffb.followUpStatuses.find(({ status }) => status === ffbStatuses[outcome]);
  if (!found) throw new RangeError(`FFB has no status for ${outcome}`);
  return found;
}

/** True where there are goals and each of them is reached. */
export const allReached = (goals: readonly { readonly standing: string }[]): boolean =>
  goals.length > 0 && goals.every(({ standing }) => standing === "reached");
