import { casePath } from "../cases/paths.ts";

/** Where a note is written in a case; the form is posted to the same place. */
export const notePath = (caseId: string): string => `${casePath(caseId)}/notat`;
/** Where an entry of the journal is put right. */
export const correctEntryPath = (caseId: string, entryId: string): string =>
  `${casePath(caseId)}/journal/${entryId}/ret`;
/** Where a note is marked as written in the wrong case: posted to. */
export const wrongCasePath = (caseId: string, entryId: string): string =>
  `${casePath(caseId)}/journal/${entryId}/forkert-sag`;
/** Where the day of something that has happened is put right. */
export const correctDayPath = (caseId: string, entryId: string): string => `${casePath(caseId)}/journal/${entryId}/dag`;
/** Where what the case knows of the citizen is put right. */
export const correctFactsPath = (caseId: string): string => `${casePath(caseId)}/oplysninger`;
