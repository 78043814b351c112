import { citizenCasePath, stepPath } from "../cases/paths.ts";

/** The plan of a case, for those who work with it; its form is posted to the same place. */
export const planPath = stepPath.plan;
/** Where staff write down what the citizen said to the plan. */
export const planAnswerPath = (caseId: string): string => `${planPath(caseId)}/svar`;
/** The citizen's own page of the plan; the answer is posted to the same place. */
export const citizenPlanPath = (at: { readonly municipality: string }, caseId: string): string =>
  `${citizenCasePath(at, caseId)}/handleplan`;
/** The goals of the plan with what the citizen says of them, for staff. */
export const ownGoalsPath = (caseId: string): string => `${stepPath.plan(caseId)}/borgerens-ord`;
/** Where staff write down what the citizen has told them of a goal: own words, or a score. */
export const toldOfGoalPath = (caseId: string, goalId: string, what: "ord" | "vurdering"): string =>
  `${ownGoalsPath(caseId)}/${goalId}/${what}`;
/** Where staff write down a wish that they were told. */
export const toldWishPath = (caseId: string): string => `${ownGoalsPath(caseId)}/oenske`;
/** Where a wish is answered. */
export const answerWishPath = (caseId: string, wishId: string): string => `${toldWishPath(caseId)}/${wishId}/svar`;
/** The wishes that wait for the reader. */
export const wishesToAnswerPath = "/sagsbehandler/oensker";
/** The citizen's own goals: own words, own scores, wishes. */
export const myGoalsPath = (at: { readonly municipality: string }, caseId: string): string =>
  `${citizenCasePath(at, caseId)}/maal`;
/** Where the citizen writes of one goal. */
export const myGoalPath = (
  at: { readonly municipality: string },
  caseId: string,
  goalId: string,
  what: "ord" | "vurdering",
): string => `${myGoalsPath(at, caseId)}/${goalId}/${what}`;
/** Where the citizen wishes another goal. */
export const myWishPath = (at: { readonly municipality: string }, caseId: string): string =>
  `${myGoalsPath(at, caseId)}/oenske`;
