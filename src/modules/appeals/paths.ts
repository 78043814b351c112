import { appealPath } from "../cases/paths.ts";

/** One thing in the file, with whether it goes into the package. */
export const appealPiecePath = (caseId: string, complaintId: string, piece: string): string =>
  `${appealPath(caseId, complaintId)}/akt/${piece}`;
/** Where it is told why things are missing. */
export const missingPath = (caseId: string, complaintId: string): string =>
  `${appealPath(caseId, complaintId)}/mangler`;
/** Where a package is made. */
export const makePath = (caseId: string, complaintId: string): string => `${appealPath(caseId, complaintId)}/lav`;
/** Where it is written down what the appeal board asks for. */
export const appealQuestionPath = (caseId: string, complaintId: string): string =>
  `${appealPath(caseId, complaintId)}/spoergsmaal`;
/** Where it is written down that a package was sent. */
export const sentPath = (caseId: string, complaintId: string): string => `${appealPath(caseId, complaintId)}/sendt`;
/** One file of a package. */
export const packageFilePath = (caseId: string, complaintId: string, packageId: string, ordinal: number): string =>
  `${appealPath(caseId, complaintId)}/${packageId}/fil/${ordinal}`;
