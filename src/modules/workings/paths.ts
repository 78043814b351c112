import { stepPath } from "../cases/paths.ts";

/** How a decision was computed, and what comes of computing it again. */
export const explanationPath = (caseId: string, decisionId: string): string =>
  `${stepPath.decision(caseId)}/${decisionId}/regnet`;
