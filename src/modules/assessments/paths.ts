import { casePath } from "../applications/paths.ts";

/** The assessment of a case. */
export const assessmentPath = (caseId: string): string => `${casePath(caseId)}/udredning`;
/** Where an assessment is begun. */
export const startAssessmentPath = (caseId: string): string => `${assessmentPath(caseId)}/begynd`;
/** The ladder of alternatives and the considerations of a case. */
export const considerationsPath = (caseId: string): string => `${casePath(caseId)}/overvejelser`;
/** How the party of a case is heard. */
export const hearingPath = (caseId: string): string => `${casePath(caseId)}/partshoering`;
/** Where staff write down why the party is not heard. */
export const noHearingPath = (caseId: string): string => `${hearingPath(caseId)}/uden`;
/** Where staff write down what the citizen answered. */
export const registerAnswerPath = (caseId: string): string => `${hearingPath(caseId)}/svar`;
/** Where the citizen answers a hearing. */
export const citizenHearingPath = (municipality: string, caseId: string): string =>
  `/borger/${municipality}/sag/${caseId}/partshoering`;
/** The pages above a page of a case, outermost first. */
export const caseBreadcrumb = (record: { readonly id: string; readonly number: string }) => [
  { text: "Dagens arbejde", href: "/sagsbehandler" },
  { text: `Sag ${record.number}`, href: casePath(record.id) },
];
