import { casePath, citizenCasePath } from "../cases/paths.ts";

/** The remarks of a case, for those who work with it. */
export const remarksPath = (caseId: string): string => `${casePath(caseId)}/bemaerkninger`;
/** Where staff write down a remark that the citizen has made, if told about what. */
export const newRemarkPath = (caseId: string, about?: string): string =>
  `${remarksPath(caseId)}/ny${about === undefined ? "" : `?om=${about}`}`;
/** One remark, and where it is answered. */
export const remarkPath = (caseId: string, remarkId: string): string => `${remarksPath(caseId)}/${remarkId}`;
/** The remarks that wait for an answer, over all cases of the reader. */
export const waitingRemarksPath = "/sagsbehandler/bemaerkninger";
/** The citizen's own remarks in a case. */
export const citizenRemarksPath = (at: { readonly municipality: string }, caseId: string): string =>
  `${citizenCasePath(at, caseId)}/bemaerkninger`;
/** Where the citizen writes one, if told about what. */
export const citizenNewRemarkPath = (at: { readonly municipality: string }, caseId: string, about?: string): string =>
  `${citizenRemarksPath(at, caseId)}/ny${about === undefined ? "" : `?om=${about}`}`;
