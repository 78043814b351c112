import { citizenCasePath, stepPath } from "../cases/paths.ts";

/** The plan of a case, for those who work with it; its form is posted to the same place. */
export const planPath = stepPath.plan;
/** Where staff write down what the citizen said to the plan. */
export const planAnswerPath = (caseId: string): string => `${planPath(caseId)}/svar`;
/** The citizen's own page of the plan; the answer is posted to the same place. */
export const citizenPlanPath = (at: { readonly municipality: string }, caseId: string): string =>
  `${citizenCasePath(at, caseId)}/handleplan`;
