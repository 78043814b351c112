import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { CitizenPaper } from "../../cases/domain/citizen-paper.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Part } from "../../people/domain/mandate.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import type { Standard, Unit } from "../../standards/domain/standard.ts";
import type { Application } from "./application.ts";
import type { Invites } from "./invites.ts";

/** Somebody who works with cases, as pages name them. */
export interface NamedStaff {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
}

/** Sag med ansøgninger: a case as the pages about its applications show it. */
interface CaseWithApplications {
  readonly record: CaseRecord;
  /** As they came in, oldest first. */
  readonly applications: readonly Application[];
  /** Those of them that wait for an answer. */
  readonly waiting: readonly Application[];
  readonly owed: CaseOwed;
  /** Newest first, and only those that are for the reader. */
  readonly letters: readonly Letter[];
}

/** Min sag: one of the citizen's own cases, with as much as is open to whoever looks at it. */
export interface MyCase extends CaseWithApplications {
  /** The parts that are open: all of them to the citizen. What is not open is left out of the rest. */
  readonly open: readonly Part[];
  readonly unit: Unit | undefined;
  /** Who works on it; null while nobody does. */
  readonly caseworker: NamedStaff | null;
  /** What is there to be opened by itself, of what is open. */
  readonly papers: readonly CitizenPaper[];
  /** What the municipality waits for the citizen to answer. */
  readonly invites: Invites;
}

/** Sagens ansøgninger: what staff need to act on the applications of a case. */
export interface CaseApplications extends CaseWithApplications {
  readonly citizen: Citizen;
  readonly guidance: Guidance;
  readonly standard: Standard;
  /** Who has it; null while nobody does. */
  readonly caseworker: NamedStaff | null;
  /** Those who can be given the case. */
  readonly caseworkers: readonly NamedStaff[];
  /** Whether the reader may tell the citizen that the answer is late. */
  readonly mayTellDelay: boolean;
}

/** Tidligere sag: a case that a citizen has or had, with what was applied for in it. */
export interface EarlierCase extends Pick<CaseWithApplications, "record" | "applications"> {
  /** Whether its page opens to whoever asks; else only its number and state are told. */
  readonly isOpen: boolean;
}

/** Kendt borger: a citizen as intake sees them before anything is registered. */
export interface KnownCitizen {
  readonly citizen: Citizen;
  /** Newest first. */
  readonly cases: readonly EarlierCase[];
}

/** True where everything that was applied for in the case has been taken back. */
export const isWithdrawn = ({ applications }: Pick<CaseWithApplications, "applications">): boolean =>
  applications.length > 0 && applications.every(({ withdrawnOn }) => withdrawnOn !== null);
