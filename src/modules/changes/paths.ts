import { casePath, mySupportChangePath, supportChangePath } from "../cases/paths.ts";
import type { ChangeKind } from "./domain/support-change.ts";

/** Each kind of change, as the address of its form names it. */
export const kindNames: Readonly<Record<ChangeKind, string>> = {
  within: "flyt",
  more: "mere",
  less: "mindre",
  "tasks-end": "opgaver",
  end: "slut",
};

/** The form of one kind of change; it is posted to the same place. */
export const changeFormPath = (caseId: string, kind: ChangeKind): string =>
  `${supportChangePath(caseId)}/${kindNames[kind]}`;
/** Where staff give up a change. */
export const takeBackPath = (caseId: string, changeId: string): string =>
  `${supportChangePath(caseId)}/${changeId}/tilbage`;
/** Where staff put the day of a change off. */
export const movePath = (caseId: string, changeId: string): string => `${supportChangePath(caseId)}/${changeId}/dag`;
/** Where staff write down what is to come after a time-limited grant. */
export const afterwardsPath = (caseId: string): string => `${supportChangePath(caseId)}/bagefter`;

/** Where staff write down that the citizen is dead. */
export const deathPath = (caseId: string): string => `${casePath(caseId)}/doedsfald`;
/** Where staff write down that the citizen moves to another municipality. */
export const removalPath = (caseId: string): string => `${casePath(caseId)}/flytning`;
/** Where what was registered by mistake is taken away again. */
export const mistakePath = (path: string): string => `${path}/fejl`;

type At = { readonly municipality: string };

/** Where the citizen says that the support should be more, less, or stop. */
export const myChangeWishPath = (at: At, caseId: string): string => `${mySupportChangePath(at, caseId)}/sig-det`;
/** Where the citizen takes back what the citizen agreed to. */
export const myRegretPath = (at: At, caseId: string, changeId: string): string =>
  `${mySupportChangePath(at, caseId)}/${changeId}/fortryd`;
