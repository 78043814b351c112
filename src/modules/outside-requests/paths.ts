import { outsidePath } from "../access-requests/paths.ts";

/** Where it is written down that somebody else asks. */
export const newOutsidePath = (caseId: string): string => `${outsidePath(caseId)}/ny`;
/** One such request. */
export const outsideRequestPath = (caseId: string, outsideId: string): string => `${outsidePath(caseId)}/${outsideId}`;
/** Where it is answered. */
export const answerOutsidePath = (caseId: string, outsideId: string): string =>
  `${outsideRequestPath(caseId, outsideId)}/svar`;
/** Where the answer is put off. */
export const delayOutsidePath = (caseId: string, outsideId: string): string =>
  `${outsideRequestPath(caseId, outsideId)}/udskyd`;
/** Where it is ended without an answer. */
export const endOutsidePath = (caseId: string, outsideId: string): string =>
  `${outsideRequestPath(caseId, outsideId)}/afslut`;
