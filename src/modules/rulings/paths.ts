import { casePath } from "../cases/paths.ts";

/** Where the ruling on a complaint is registered, from one that was put aside where that is named. */
export const registerRulingPath = (caseId: string, complaintId: string, parkedId?: string): string =>
  `${casePath(caseId)}/ankeafgoerelser/klage/${complaintId}${parkedId === undefined ? "" : `?uden-sag=${parkedId}`}`;
/** A ruling in a case. */
export const rulingPath = (caseId: string, rulingId: string): string =>
  `${casePath(caseId)}/ankeafgoerelser/${rulingId}`;
/** Where it is written down what was found of a point. */
export const clarifyPath = (caseId: string, rulingId: string): string => `${rulingPath(caseId, rulingId)}/afklaring`;
/** Where it is taken out, since it was registered by mistake. */
export const strikeRulingPath = (caseId: string, rulingId: string): string => `${rulingPath(caseId, rulingId)}/fejl`;
/** Rulings that fit no case. */
export const parkedRulingsPath = "/sagsbehandler/ankeafgoerelser";
/** Where one is put aside. */
export const parkRulingPath = `${parkedRulingsPath}/ny`;
/** One of them. */
export const parkedRulingPath = (id: string): string => `${parkedRulingsPath}/${id}`;
/** Its paper. */
export const parkedFilePath = (id: string): string => `${parkedRulingPath(id)}/fil`;
/** Where its case is sought. */
export const matchParkedPath = (id: string): string => `${parkedRulingPath(id)}/sag`;
/** Where it is chosen what failed in a decision that was reversed. */
export const learnPath = (caseId: string, complaintId: string): string =>
  `${casePath(caseId)}/ankeafgoerelser/laering/${complaintId}`;
