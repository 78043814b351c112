import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Spokesman } from "../../letters/domain/said.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Basis } from "../../people/domain/permission.ts";
import type { Remark, RemarkTarget } from "./remark.ts";

/** Bemærkninger, som borgeren ser dem. */
export interface MyRemarksView {
  readonly record: CaseRecord;
  /** Oldest first. */
  readonly remarks: readonly Remark[];
  /** What this reader can point at. */
  readonly targets: readonly RemarkTarget[];
  readonly today: LocalDate;
}

/** Bemærkninger i sagen, as those who work with it see them. */
export interface CaseRemarksView extends MyRemarksView {
  readonly citizen: Citizen;
  readonly owed: CaseOwed;
  /** Those who may speak for the citizen today. */
  readonly helpers: readonly Spokesman[];
}

/** Ubesvaret bemærkning: one that waits, in a list over cases. */
export interface WaitingRemark {
  readonly remarkId: string;
  readonly caseId: string;
  readonly citizenId: string;
  readonly number: string;
  /** As this reader's lists may tell it. */
  readonly citizen: string;
  readonly saidOn: LocalDate;
  readonly basis: Basis;
  readonly openedWith: string | null;
}
