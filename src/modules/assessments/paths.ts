import { stepPath } from "../cases/paths.ts";

/** The assessment of a case. */
export const assessmentPath = stepPath.assessment;
/** Where an assessment is begun. */
export const startAssessmentPath = (caseId: string): string => `${assessmentPath(caseId)}/begynd`;
/** The ladder of alternatives and the considerations of a case. */
export const considerationsPath = stepPath.considerations;
