import type { LocalDate } from "../../../kernel/local-date.ts";
import type { HeardFact, MarkedFact } from "./hearing-letter-facts.ts";
import { isAwaited, type Postponement } from "./postponement.ts";

interface RegisteredHearing {
  readonly id: string;
  readonly registeredOn: LocalDate;
  /** The application that it is about; null where it does not say, as those from before it was asked. */
  readonly applicationId: string | null;
}

/** How an answer came. */
export const answerWays = ["pages", "phone", "letter", "meeting"] as const;
/** Svarmåde: how an answer to a hearing came. */
export type AnswerWay = (typeof answerWays)[number];

/** Høringssvar: what the party answered, when and how. A late one counts as much as any. */
export type HearingAnswer = {
  readonly on: LocalDate;
  /** Who gave it: the citizen, somebody who acts for the citizen, or staff who wrote it down. */
  readonly as: "citizen" | "representative" | "staff";
  /** The name of whoever acts for the citizen; empty for the others. */
  readonly name: string;
  readonly way: AnswerWay;
  /** Whether what was told was read back to the party, where staff wrote it down. */
  readonly readBack: boolean;
  readonly text: string;
};

/** Svar på svaret: what the party says of one thing, and what the municipality says to it. */
export type AnsweredPoint = {
  readonly says: string;
  readonly means: string;
};

/** Partshøring: what was put to the party, by when an answer was asked, and what the party answered. */
export interface SentHearing extends RegisteredHearing {
  readonly way: "sent";
  /** Exactly what the letter quotes. */
  readonly facts: readonly HeardFact[];
  /** What was gathered and not put to the party, each with why. */
  readonly leftOut: readonly MarkedFact[];
  /** What the facts may mean for the decision. */
  readonly meaning: string;
  /** The day to answer by, after every time that it was put off. */
  readonly answerBy: LocalDate;
  /** The day that the letter gave. */
  readonly firstAnswerBy: LocalDate;
  /** More time that was asked for, oldest first. */
  readonly postponements: readonly Postponement[];
  readonly letterId: string;
  /** The day the letter was on its way to the party; null while a paper letter waits to be posted. */
  readonly sentOn: LocalDate | null;
  /** The day the letter was taken out of the post unsent; null while it stands. */
  readonly takenBackOn: LocalDate | null;
  /** The day the letter is taken to have come; without it, the day it was sent. */
  readonly cameOn?: LocalDate | undefined;
  /** The day of the first answer. */
  readonly answeredOn: LocalDate | null;
  /** All that was answered, as one text. */
  readonly answer: string;
  /** The same answer by answer, oldest first. */
  readonly answers: readonly HearingAnswer[];
  readonly points: readonly AnsweredPoint[];
}

/** Undtagelse fra partshøring: the ground for not hearing the party, by its number in the act, and why it holds here. */
export interface ExceptedHearing extends RegisteredHearing {
  readonly way: "exception";
  /** The paragraph: § 19, stk. 2, or § 20, stk. 1. */
  readonly section: 19 | 20;
  readonly number: number;
  readonly reason: string;
}

/** Ingen partshøring: the caseworker says that nothing speaks against the citizen that the citizen does not know. */
export interface NeedlessHearing extends RegisteredHearing {
  readonly way: "not-needed";
  readonly reason: string;
}

/** Partshøring: how the duty to hear the party was met. Law: forvaltningsloven § 19. */
export type Hearing = SentHearing | ExceptedHearing | NeedlessHearing;

/** How far the duty has been met: met, waiting for the citizen, not sent yet, come when its day was over, or nobody has looked at it. */
export type HearingState = "met" | "waiting" | "not-posted" | "came-too-late" | "missing";

/**
 * Whether the party has been heard, or need not be. One hearing that still runs holds the decision back, whatever else is
 * registered: the citizen was promised time to answer. One that came when its day was over has given no time at all.
 *
 * Law: forvaltningsloven §§ 19 and 21.
 */
export function hearingState(all: readonly Hearing[], today: LocalDate): HearingState {
  const hearings = all.filter((hearing) => hearing.way !== "sent" || hearing.takenBackOn === null);
  const sent = hearings.filter((hearing): hearing is SentHearing => hearing.way === "sent");
  const open = sent.filter(({ answeredOn }) => answeredOn === null);
  if (open.some(({ sentOn }) => sentOn === null)) return "not-posted";
  if (open.some(({ answerBy }) => today <= answerBy)) return "waiting";
  if (sent.some(waitsForMoreTime(today))) return "waiting";
  if (hearings.some((hearing) => hearing.way !== "sent" || !cameTooLate(hearing))) return "met";
  return hearings.length === 0 ? "missing" : "came-too-late";
}

/** Nobody has answered, and the letter came on the day to answer by or after it. */
const cameTooLate = ({ answerBy, answeredOn, cameOn, sentOn }: SentHearing): boolean =>
  answeredOn === null && sentOn !== null && (cameOn ?? sentOn) >= answerBy;

/** The party has asked for more time and has had no word, or was granted time that still runs and has not commented since. */
const waitsForMoreTime =
  (today: LocalDate) =>
  ({ answerBy, answers, postponements }: SentHearing): boolean => {
    const granted = postponements.findLast(({ decided }) => decided?.answerBy)?.decided;
    const hasCommented = answers.some(({ on }) => granted && on >= granted.on);
    return postponements.some(isAwaited) || (!!granted && today <= answerBy && !hasCommented);
  };

/** Whether an answer came after the day to answer by. It counts all the same. */
export const isLate = ({ on }: HearingAnswer, { answerBy }: SentHearing): boolean => on > answerBy;

/** The hearing that the citizen can answer now, newest first; undefined where nothing was put to the citizen. */
export const hearingToAnswer = (hearings: readonly Hearing[]): SentHearing | undefined =>
  hearings.findLast((hearing): hearing is SentHearing => hearing.way === "sent" && hearing.sentOn !== null);

/** All answers as one text, a paragraph each. */
export const answersTogether = (answers: readonly HearingAnswer[]): string =>
  answers.map(({ text }) => text).join("\n\n");

/** The hearings whose letters wait to be posted: they can still be taken back. */
export const hearingsToTakeBack = (hearings: readonly Hearing[]): readonly SentHearing[] =>
  hearings.filter(
    (hearing): hearing is SentHearing =>
      hearing.way === "sent" && hearing.sentOn === null && hearing.takenBackOn === null,
  );

/** The hearing whose party has asked for more time and waits for a word, oldest first; undefined where none does. */
export const hearingToPostpone = (hearings: readonly Hearing[]): SentHearing | undefined =>
  hearings.find((hearing): hearing is SentHearing => hearing.way === "sent" && hearing.postponements.some(isAwaited));
