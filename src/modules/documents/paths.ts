import { casePath, citizenCasePath } from "../cases/paths.ts";

/** The papers of a case, for those who work with it; new ones are posted to the same place. */
export const documentsPath = (caseId: string): string => `${casePath(caseId)}/dokumenter`;
/** Where staff mark a paper as filed wrongly. */
export const misfiledPath = (caseId: string, documentId: string): string =>
  `${documentsPath(caseId)}/${documentId}/forkert-sag`;
/** The citizen's own page of papers. */
export const citizenDocumentsPath = (at: { readonly municipality: string }, caseId: string): string =>
  `${citizenCasePath(at, caseId)}/dokumenter`;
/** The file of a paper, below either of the two. */
export const filePath = (documents: string, documentId: string): string => `${documents}/${documentId}/fil`;

/** Whether a path takes files. */
export const takesFiles = (path: string): boolean =>
  /^\/(sagsbehandler|borger)\/.+\/(dokumenter|partshoering|beskeder|beskeder\/ny|klager\/ny|klage\/tjek)$/.test(path);
