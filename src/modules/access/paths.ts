import { casePath } from "../cases/paths.ts";
import { lookUpReviewPath } from "../people/paths.ts";

/** Openings in the unit's cases that somebody has looked at. */
export const reviewedPath = `${lookUpReviewPath}?vis=gennemset`;
/** Where it is posted that one of them has been looked at. */
export const reviewOnePath = (openingId: string): string => `${lookUpReviewPath}/${openingId}`;

/** Who has a conflict of interest in a case; a new one is posted to the same place. */
export const conflictsPath = (caseId: string): string => `${casePath(caseId)}/inhabilitet`;
/** Where it is posted that a conflict of interest is over. */
export const conflictOverPath = (caseId: string, conflictId: string): string =>
  `${conflictsPath(caseId)}/${conflictId}/ophoert`;
/** What those are shown who have just said that they are out of a case themselves. */
export const outOfCasePath = "/sagsbehandler/ude-af-sagen";
