import { outsidePath, partField } from "../access-requests/paths.ts";

/** Where it is written down that somebody else asks. */
export const newOutsidePath = (caseId: string): string => `${outsidePath(caseId)}/ny`;
/** One such request. */
export const outsideRequestPath = (caseId: string, outsideId: string): string => `${outsidePath(caseId)}/${outsideId}`;
/** The file that goes with the answer, or a part of it, counted from 1. */
export const outsideFilePath = (caseId: string, outsideId: string, part = 1): string =>
  `${outsideRequestPath(caseId, outsideId)}/samlet.pdf${part === 1 ? "" : `?${partField}=${part}`}`;
/** Where it is answered. */
export const answerOutsidePath = (caseId: string, outsideId: string): string =>
  `${outsideRequestPath(caseId, outsideId)}/svar`;
/** Where the answer is put off. */
export const delayOutsidePath = (caseId: string, outsideId: string): string =>
  `${outsideRequestPath(caseId, outsideId)}/udskyd`;
/** Where it is ended without an answer. */
export const endOutsidePath = (caseId: string, outsideId: string): string =>
  `${outsideRequestPath(caseId, outsideId)}/afslut`;
