import { stepPath } from "../cases/paths.ts";

/** How the party of a case is heard. */
export const hearingPath = stepPath.hearing;
/** Where staff write down why the party is not heard. */
export const noHearingPath = (caseId: string): string => `${hearingPath(caseId)}/uden`;
/** Where staff write down what the citizen answered. */
export const registerAnswerPath = (caseId: string): string => `${hearingPath(caseId)}/svar`;
/** Where the citizen answers a hearing. */
export const citizenHearingPath = (municipality: string, caseId: string): string =>
  `/borger/${municipality}/sag/${caseId}/partshoering`;
