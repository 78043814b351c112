import { casePath } from "../cases/paths.ts";

/** Where it is decided whether a case is kept when its time is over. */
export const retentionPath = (caseId: string): string => `${casePath(caseId)}/bevaring`;
