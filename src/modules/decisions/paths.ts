import { stepPath } from "../cases/paths.ts";

/** The decision of a case, as the caseworker writes it. */
export const decisionPath = stepPath.decision;
/** The letter as it will be, before the decision is issued. */
export const previewPath = (caseId: string): string => `${decisionPath(caseId)}/forhaandsvisning`;
/** Where a decision is issued. */
export const issuePath = (caseId: string): string => `${decisionPath(caseId)}/udsend`;
/** Where a decision that was to be made anew is let stand. */
export const letStandPath = (caseId: string): string => `${decisionPath(caseId)}/lad-staa`;
/** Where a draft is put before a second person. */
export const askApprovalPath = (caseId: string): string => `${decisionPath(caseId)}/til-godkendelse`;
/** Where a second person approves a draft. */
export const approvePath = (caseId: string): string => `${decisionPath(caseId)}/godkend`;
/** Where a second person sends a draft back. */
export const sendBackPath = (caseId: string): string => `${decisionPath(caseId)}/send-tilbage`;
/** The decisions that wait for a second person. */
export const approvalsPath = "/sagsbehandler/godkendelser";
/** A decision that has been issued, for those who work with the case. */
export const issuedDecisionPath = (caseId: string, decisionId: string): string =>
  `${decisionPath(caseId)}/${decisionId}`;
/** Where tasks of an issued decision are opened to be decided anew. */
export const reopenPath = (caseId: string, decisionId: string): string =>
  `${issuedDecisionPath(caseId, decisionId)}/genoptag`;
/** The citizen's page of a decision. */
export const citizenDecisionPath = (municipality: string, caseId: string, decisionId: string): string =>
  `/borger/${municipality}/sag/${caseId}/afgoerelse/${decisionId}`;
