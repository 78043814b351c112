import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Protection } from "../../people/domain/protection.ts";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import type { GroupMember } from "./group-member.ts";
import type { GroupSession } from "./group-session.ts";
import type { CourseShown } from "./phases-view.ts";
import type { GrantedPart } from "./placing.ts";
import type { SupportGroup } from "./support-group.ts";

/** Standardens ord: what the municipality's standard says, with where. */
export type SaidByStandard = Pick<RuleItem, "id" | "text" | "sources">;

/** Gruppe på listen: with how many are in it and how many wait. */
export interface ListedGroup {
  readonly group: SupportGroup;
  readonly taken: number;
  readonly waiting: number;
  /** How many wish to leave and have had no answer. */
  readonly leaving: number;
}

/** Udførerens grupper: those that run first. */
export interface GroupsView {
  readonly groups: readonly ListedGroup[];
  readonly rules: readonly SaidByStandard[];
  readonly today: LocalDate;
}

/** Deltager på listen: a place, with whose it is. */
export interface ListedMember {
  readonly member: GroupMember;
  readonly caseNumber: string;
  /** The citizen's name, or what stands in its place where it is protected. */
  readonly citizen: string;
  readonly protection: Protection | null;
}

/** Gruppens side: the group with its people and its days. */
export interface GroupView {
  readonly group: SupportGroup;
  /** Those who have a place. */
  readonly members: readonly ListedMember[];
  /** Those who wait, the first first. */
  readonly queue: readonly ListedMember[];
  readonly free: number;
  /** The last days and the next. */
  readonly sessions: readonly GroupSession[];
  /** What the standard says of such a group; empty where it says nothing. */
  readonly rules: readonly SaidByStandard[];
  readonly today: LocalDate;
}

/** Gruppens dag: who had a place on it. */
export interface GroupDay {
  readonly group: SupportGroup;
  readonly on: LocalDate;
  readonly members: readonly ListedMember[];
  /** The id of the day, where something has happened to it. */
  readonly sessionId: string | null;
  readonly today: LocalDate;
}

/** Plads i en gruppe: with its group, its number in the queue and its next days. */
export interface PlaceInGroup {
  readonly group: SupportGroup;
  readonly member: GroupMember;
  /** Number in the queue; null for somebody who does not wait. */
  readonly queueNumber: number | null;
  /** The next days of the group. */
  readonly sessions: readonly GroupSession[];
}

/** Bestillingens grupper: a citizen's places, and the groups there are. */
export interface OrderGroupsView {
  readonly orderId: string;
  readonly record: CaseRecord;
  readonly citizen: { readonly name: string; readonly protection: Protection | null };
  readonly granted: readonly GrantedPart[];
  readonly places: readonly PlaceInGroup[];
  /** The provider's groups that run and that the citizen is not in. */
  readonly groups: readonly ListedGroup[];
  readonly rules: readonly SaidByStandard[];
  /** Only what the provider owes: waiting for a place stops no clock. */
  readonly owed: CaseOwed;
  readonly today: LocalDate;
}

/** Pladsens side: one citizen's place in a group. */
export interface MemberView extends PlaceInGroup {
  readonly record: CaseRecord;
  readonly citizen: { readonly name: string; readonly protection: Protection | null };
  readonly free: number;
  /** Those who have waited longer. */
  readonly before: number;
  readonly owed: CaseOwed;
  readonly today: LocalDate;
}

/** Dine grupper: a citizen's own places, and where everybody may come. */
export interface MyGroupsView {
  readonly record: CaseRecord;
  readonly places: readonly PlaceInGroup[];
  /** Null where no phase of a course has begun. */
  readonly course: CourseShown | null;
  readonly openPlaces: readonly SupportGroup[];
  readonly owed: CaseOwed;
  readonly today: LocalDate;
  /** ISO moment in UTC. */
  readonly now: string;
}

/** Sagens grupper: for those who work with the case. */
export interface CaseGroupsView {
  readonly record: CaseRecord;
  readonly citizen: Pick<Citizen, "name" | "protection">;
  readonly course: CourseShown | null;
  readonly places: readonly PlaceInGroup[];
  readonly owed: CaseOwed;
  readonly today: LocalDate;
}
