import type { LocalDate } from "../../kernel/local-date.ts";
import { casePath, citizenCasePath } from "../cases/paths.ts";
import { providerOrderPath } from "../deliveries/paths.ts";
import { providerGroupsPath } from "../people/paths.ts";

/** Where a new group is made. */
export const newGroupPath = `${providerGroupsPath}/ny`;
/** One group: who is in it, who waits, when it meets. */
export const groupPath = (groupId: string): string => `${providerGroupsPath}/${groupId}`;
/** Where it is changed. */
export const changeGroupPath = (groupId: string): string => `${groupPath(groupId)}/ret`;
/** A day on which it meets: where it is cancelled. */
export const cancelSessionPath = (groupId: string, on: LocalDate): string => `${groupPath(groupId)}/aflys/${on}`;
/** Where a day that was cancelled is put back. */
export const restoreSessionPath = (groupId: string, on: LocalDate): string => `${groupPath(groupId)}/genoptag/${on}`;
/** A citizen's place in it. */
export const memberPath = (groupId: string, memberId: string): string => `${groupPath(groupId)}/plads/${memberId}`;
/** What staff can do with a place, as its address names it. */
export const memberActs = {
  place: "giv-plads",
  leave: "ud",
  stays: "bliver",
  "cannot-come": "kan-ikke",
} as const;
/** One of them. */
export type MemberAct = keyof typeof memberActs;
/** Where it is done. */
export const memberActPath = (groupId: string, memberId: string, act: MemberAct): string =>
  `${memberPath(groupId, memberId)}/${memberActs[act]}`;
/** The groups of the citizen in an order, and where one is put in another. */
export const orderGroupsPath = (orderId: string): string => `${providerOrderPath(orderId)}/grupper`;
/** Where the form by which a citizen is put in a group is posted. */
export const newPlacePath = (orderId: string): string => `${orderGroupsPath(orderId)}/ny`;
/** The phases of a course in an order. */
export const orderPhasesPath = (orderId: string): string => `${providerOrderPath(orderId)}/forloeb`;
/** Where the form of a phase is posted. */
export const newPhasePath = (orderId: string): string => `${orderPhasesPath(orderId)}/ny`;
/** A case's groups and phases, for those who work with it. */
export const caseGroupsPath = (caseId: string): string => `${casePath(caseId)}/grupper`;

type At = { readonly municipality: string };

/** The citizen's own groups and phases in a case. */
export const citizenGroupsPath = (at: At, caseId: string): string => `${citizenCasePath(at, caseId)}/grupper`;
/** Where the citizen says that they cannot come on a day. */
export const cannotComePath = (at: At, caseId: string, memberId: string, on: LocalDate): string =>
  `${citizenGroupsPath(at, caseId)}/${memberId}/kan-ikke/${on}`;
/** Where the citizen says that they want to leave. */
export const wantOutPath = (at: At, caseId: string, memberId: string): string =>
  `${citizenGroupsPath(at, caseId)}/${memberId}/ud`;
