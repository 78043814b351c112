import type { LocalDate } from "../../../kernel/local-date.ts";

/** The ways in which support is given. */
export const supportModes = ["at-home", "elsewhere", "group", "drop-in", "phone", "screen", "message"] as const;
/** Måde at give støtte på: at home, elsewhere, in a group, in a drop-in centre, by phone, by screen, by message. */
export type SupportMode = (typeof supportModes)[number];

/** Who can give support. */
export const deliverers = ["staff", "peer", "volunteer"] as const;
/** Den, der gav støtten: staff, a peer, a volunteer. */
export type Deliverer = (typeof deliverers)[number];

/** The ways in which it can go with a goal. */
export const movements = ["forward", "same", "back"] as const;
/** Bevægelse mod et mål: forward, as before, back. */
export type Movement = (typeof movements)[number];

/** On whose side support can fall away. */
export const awaySides = ["citizen", "provider", "other"] as const;
/** Side, støtten faldt væk på: the citizen's, the provider's, somebody else's. */
export type AwaySide = (typeof awaySides)[number];

/** What the writer can be told of a note and save it all the same. */
export const noteWarnings = ["overlaps-own", "overlaps-citizen", "not-over"] as const;
/** Forbehold ved et notat: another note is about the same time, or the visit is not over by our clock. */
export type NoteWarning = (typeof noteWarnings)[number];

/** Mål, der blev arbejdet med: the goal as it read, and how it went with it; null where nobody has said. */
export interface WorkedGoal {
  readonly goal: string;
  readonly movement: Movement | null;
}

/** Støtte, der ikke blev givet: on whose side, why, and what the citizen gets instead. */
export interface WhyNot {
  readonly whose: AwaySide;
  readonly reason: string;
  readonly instead: string;
}

/** Dagsnotat: what was done in a visit, a group or a call, or why it was not given. Never changed; a correction is a new one. */
export interface DayNote {
  /** Made by whoever writes it, so that the same note sent twice is one. */
  readonly id: string;
  readonly caseId: string;
  readonly orderId: string;
  readonly appointmentId: string | null;
  readonly groupSessionId: string | null;
  readonly given: boolean;
  readonly happenedOn: LocalDate;
  /** `HH:MM` on the clock in Denmark; null where nobody has said. */
  readonly startedAt: string | null;
  /** 0 where it was not given. */
  readonly minutes: number;
  readonly mode: SupportMode;
  readonly citizenTookPart: boolean;
  /** Others who took part, in words. */
  readonly tookPart: string;
  readonly deliveredBy: Deliverer;
  /** Null where it was given. */
  readonly whyNot: WhyNot | null;
  readonly goals: readonly WorkedGoal[];
  readonly note: string;
  /** Why support was given without the citizen; empty where nobody has said, or where it was not. */
  readonly whyAlone: string;
  /** Why it hangs on no goal. */
  readonly whyNoGoal: string;
  /** Why an earlier note is put right. */
  readonly whyCorrected: string;
  /** ISO moment by the clock of whatever it was written on. */
  readonly writtenAt: string;
  /** ISO moment by ours. */
  readonly receivedAt: string;
  /** The device that it was written on without coverage. */
  readonly device: string | null;
  readonly sequence: number | null;
  /** The id of the note that it puts right. */
  readonly corrects: string | null;
  readonly writtenBy: string;
}

/** Dagsnotat, som det står: a note as it is read, with who wrote it and which later note has put it right. */
export interface KeptDayNote extends DayNote {
  readonly writer: string;
  /** Null where it stands. */
  readonly correctedBy: string | null;
}
