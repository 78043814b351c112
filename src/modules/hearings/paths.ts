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
/** The letter of a hearing as it will be, before it is sent. */
export const hearingPreviewPath = (caseId: string): string => `${hearingPath(caseId)}/forhaandsvisning`;
/** The same as it will be printed. */
export const hearingPreviewPdfPath = (caseId: string): string => `${hearingPreviewPath(caseId)}/brev.pdf`;
/** Where a hearing that has been looked through is sent. */
export const sendHearingPath = (caseId: string): string => `${hearingPath(caseId)}/send`;
/** Where a hearing whose letter waits to be posted is taken back. */
export const takeBackPath = (caseId: string): string => `${hearingPath(caseId)}/tilbage`;
/** Where what the citizen answered is answered, point by point. */
export const pointsPath = (caseId: string): string => `${hearingPath(caseId)}/svar/punkter`;
/** Where staff write down that the party wants more time. */
export const askForTimePath = (caseId: string): string => `${hearingPath(caseId)}/mere-tid`;
/** Where a party who wants more time is answered. */
export const decideOnTimePath = (caseId: string): string => `${hearingPath(caseId)}/mere-tid/svar`;
/** Where the citizen asks for more time. */
export const citizenTimePath = (municipality: string, caseId: string): string =>
  `${citizenHearingPath(municipality, caseId)}/mere-tid`;
