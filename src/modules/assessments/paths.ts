import { stepPath } from "../cases/paths.ts";

/** The assessment of a case. */
export const assessmentPath = stepPath.assessment;
/** One part of the assessment of a case. */
export const partPath = (caseId: string, key: string): string =>
  key === "overblik" ? assessmentPath(caseId) : `${assessmentPath(caseId)}?del=${key}`;
/** An assessment that was finished before. */
export const earlierAssessmentPath = (caseId: string, id: string): string => `${assessmentPath(caseId)}/${id}`;
/** Where an assessment is begun. */
export const startAssessmentPath = (caseId: string): string => `${assessmentPath(caseId)}/begynd`;
/** The ladder of alternatives and the considerations of a case. */
export const considerationsPath = stepPath.considerations;
