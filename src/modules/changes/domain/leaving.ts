import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, type EventOf, eventsOf } from "../../cases/domain/case-event.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { accessEndsOn } from "../../deliveries/domain/provider-access.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";

/** Where it can be known from that a citizen is dead. */
export const deathSources = ["cpr", "relative", "provider", "other"] as const;
/** Kilde til dødsfaldet: the register, somebody close, the provider, or somebody else. */
export type DeathSource = (typeof deathSources)[number];

/** What each is called. */
export const deathSourceWords: Readonly<Record<DeathSource, string>> = {
  cpr: "CPR-registeret",
  relative: "En pårørende",
  provider: "Udføreren",
  other: "En anden",
};

/** Dødsfald: the day, how it is known, and what else was said. */
export interface Death {
  readonly on: LocalDate;
  readonly source: DeathSource;
  readonly said: string;
}

/** On what ground papers go on to another municipality. */
export const paperGrounds = ["none", "consent", "law"] as const;
/** Grundlag for at sende papirer videre: none are sent, the citizen's consent, or a rule that lets it. */
export type PaperGround = (typeof paperGrounds)[number];

/** What each is called. */
export const paperGroundWords: Readonly<Record<PaperGround, string>> = {
  none: "Der sendes ingen papirer",
  consent: "Borgeren har givet samtykke",
  law: "En regel giver lov uden samtykke",
};

/** Flytning: from when the citizen lives elsewhere, who acts from then on, and what is sent on. */
export interface Removal {
  /** The first day on which the citizen lives in the other municipality; where that one acts, the last day of support here. */
  readonly on: LocalDate;
  readonly to: string;
  /** Handlekommune: this municipality, or the one that the citizen moves to. */
  readonly acts: "here" | "there";
  readonly why: string;
  readonly papers: string;
  readonly ground: PaperGround;
  /** Which consent, or which rule. */
  readonly groundTold: string;
}

/** That the citizen is dead, as the case tells it now; undefined where it does not. */
export const deathIn = (events: readonly CaseEvent[]): EventOf<"died"> | undefined => eventsOf(events, "died")[0];

/**
 * The first day on which a provider sees nothing more of the case of somebody who has died: so many days later as the municipality
 * has set, and never before the day after it was registered, so that the provider can read it.
 */
export function shutOutOn(diedOn: LocalDate, registeredOn: LocalDate, daysAfter: number | undefined): LocalDate {
  const [ends, tomorrow] = [accessEndsOn(diedOn, daysAfter), addDays(registeredOn, 1)];
  return ends > tomorrow ? ends : tomorrow;
}

/** The latest removal that the case tells of; undefined where there is none. */
export const removalIn = (events: readonly CaseEvent[]): EventOf<"moved-away"> | undefined =>
  eventsOf(events, "moved-away").at(-1);

/** Dødsfald og flytning: the page of those who work with the case. */
export interface LeavingView {
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly owed: CaseOwed;
  readonly today: LocalDate;
  readonly death: EventOf<"died"> | undefined;
  readonly removal: EventOf<"moved-away"> | undefined;
  /** What was written down about what stands now. */
  readonly written: Pick<JournalEntry, "text"> | undefined;
}
