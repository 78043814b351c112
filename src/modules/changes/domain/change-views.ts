import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Appointment } from "../../appointments/domain/appointment.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { GrantedTask } from "../../plans/domain/grant.ts";
import type { CitizenWish } from "../../plans/domain/own-goal.ts";
import type { GuidanceItem } from "../../standards/domain/guidance-items.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import type { ChangeStanding } from "./change-standing.ts";
import type { Attempt, SupportChange } from "./support-change.ts";

/** A change with where it is. */
export interface ShownChange {
  readonly change: SupportChange;
  readonly standing: ChangeStanding;
  /** The last day of support, where it is settled that all of it ends; else null. */
  readonly endsOn: LocalDate | null;
  /** Whether the citizen may take it back. */
  readonly mayRegret: boolean;
  /** Whether staff may give it up. */
  readonly mayDrop: boolean;
}

/** Ændringens sider: what both sides read of changes of a case's support. */
export interface ChangesView {
  readonly record: CaseRecord;
  readonly standard: Standard;
  readonly owed: CaseOwed;
  readonly today: LocalDate;
  /** The last day of a time-limited grant; null where the grant has none. */
  readonly lastDay: LocalDate | null;
  /** What is granted now; none where nothing is, or the support has ended. */
  readonly granted: readonly GrantedTask[];
  /** Oldest first. */
  readonly changes: readonly ShownChange[];
  /** What the citizen is told of a death or a removal; nothing where there is neither. */
  readonly leaving: readonly string[];
  /** The citizen's wishes about the support, oldest first. */
  readonly wishes: readonly CitizenWish[];
}

/** Ændr eller stop støtten: the page of those who work with the case. */
export interface StaffChangesView extends ChangesView {
  readonly citizen: Citizen;
  readonly grantedOn: LocalDate | null;
  /** Appointments that are to come. */
  readonly appointments: readonly Appointment[];
  /** Visits that fell away because of the citizen, as the provider noted them, newest first. */
  readonly missed: readonly MissedVisit[];
  /** The latest attempts to reach the citizen that providers wrote down in the orders, oldest first. */
  readonly attempts: readonly Attempt[];
  /** What the standard says of motivating the citizen first, of going step by step, of a closing talk and of what comes next. */
  readonly rules: ChangeRules;
}

/** Besøg, der faldt væk: the day, why, and what was offered instead, in the provider's words. */
export interface MissedVisit {
  readonly id: string;
  readonly on: LocalDate;
  readonly reason: string;
  readonly instead: string;
}

/** Standardens ord om ændring og ophør: the clauses that decide on these pages. */
export interface ChangeRules {
  readonly motivation: readonly GuidanceItem[];
  readonly steps: readonly GuidanceItem[];
  readonly ending: readonly GuidanceItem[];
  readonly closing: readonly GuidanceItem[];
}
