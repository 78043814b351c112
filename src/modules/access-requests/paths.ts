import { accessPath, citizenCasePath } from "../cases/paths.ts";

interface At {
  readonly municipality: string;
}

/** Where staff write down that the citizen asks for access. */
export const newAccessPath = (caseId: string): string => `${accessPath(caseId)}/ny`;
/** One request: what is given of the file. */
export const accessRequestPath = (caseId: string, accessId: string): string => `${accessPath(caseId)}/${accessId}`;
/** Where it is chosen which things were asked for. */
export const askedForPath = (caseId: string, accessId: string): string =>
  `${accessRequestPath(caseId, accessId)}/bedt-om`;
/** Where things in the file are found by words; they are posted, since they may tell of people. */
export const findPiecesPath = (caseId: string, accessId: string): string =>
  `${accessRequestPath(caseId, accessId)}/find`;
/** Where the answer is delayed. */
export const delayAccessPath = (caseId: string, accessId: string): string =>
  `${accessRequestPath(caseId, accessId)}/udskyd`;
/** Where the file is given. */
export const giveAccessPath = (caseId: string, accessId: string): string =>
  `${accessRequestPath(caseId, accessId)}/giv`;
/** Where the making of the file is stopped, so that it can be chosen anew. */
export const stopMakingPath = (caseId: string, accessId: string): string =>
  `${accessRequestPath(caseId, accessId)}/vaelg-om`;
/** One thing in the file, with what is given of it. */
export const piecePath = (caseId: string, accessId: string, piece: string): string =>
  `${accessRequestPath(caseId, accessId)}/akt/${piece}`;
/** Access to the file, for the citizen. */
export const citizenAccessPath = (at: At, caseId: string): string => `${citizenCasePath(at, caseId)}/aktindsigt`;
/** Where the citizen asks for it. */
export const askAccessPath = (at: At, caseId: string): string => `${citizenAccessPath(at, caseId)}/bed`;
/** One request of the citizen's, and what was given. */
export const citizenRequestPath = (at: At, caseId: string, accessId: string): string =>
  `${citizenAccessPath(at, caseId)}/${accessId}`;
/** One thing in the file that was given. */
export const citizenPiecePath = (at: At, caseId: string, accessId: string, piece: string): string =>
  `${citizenRequestPath(at, caseId, accessId)}/akt/${piece}`;
/** All that was given as one file, byte for byte, under either door's page of the request. */
export const wholeFilePath = (requestPath: string, part = 1): string =>
  `${requestPath}/samlet.pdf${part === 1 ? "" : `?${partField}=${part}`}`;
/** What names a part of it, where it was too large for one file. */
export const partField = "del";
/** A paper that was given, as its own file. */
export const givenPaperPath = (pagePath: string): string => `${pagePath}/fil`;
/** What others have asked to see of a case, for staff. */
export const outsidePath = (caseId: string): string => `${accessPath(caseId)}/andre`;
/** The same for the citizen. */
export const citizenOutsidePath = (at: At, caseId: string): string => `${citizenAccessPath(at, caseId)}/andre`;
