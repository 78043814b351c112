import type { Part } from "../people/domain/mandate.ts";
import type { StepName } from "./domain/case-step.ts";
import type { CitizenPaper } from "./domain/citizen-paper.ts";

/** The case, as those who work with it see it. */
export const casePath = (caseId: string): string => `/sagsbehandler/sager/${caseId}`;

/** The citizen's own page of the case. */
export const citizenCasePath = ({ municipality }: { readonly municipality: string }, caseId: string): string =>
  `/borger/${municipality}/sag/${caseId}`;

/** The way back from a paper of the case: to the case where that is open to whoever reads it, else to the start page. */
export const wayBack = (
  at: { readonly municipality: string },
  caseId: string,
  open: readonly Part[],
): { readonly text: string; readonly href: string } =>
  open.includes("status")
    ? { text: "Tilbage til din sag", href: citizenCasePath(at, caseId) }
    : { text: "Tilbage", href: `/borger/${at.municipality}` };

/** Where a paper of the case stands by itself; of several decisions, the newest. */
export const citizenPaperPath = (at: { readonly municipality: string }, caseId: string, paper: CitizenPaper): string =>
  `${citizenCasePath(at, caseId)}/${citizenPaperNames[paper]}`;

const citizenPaperNames: Readonly<Record<CitizenPaper, string>> = {
  application: "kvittering",
  hearing: "partshoering",
  decision: "afgoerelse",
  plan: "handleplan",
};

/** Where each step of a case is taken. */
export const stepPath: Readonly<Record<StepName, (caseId: string) => string>> = {
  application: (caseId) => `${casePath(caseId)}/ansoegning`,
  assessment: (caseId) => `${casePath(caseId)}/udredning`,
  considerations: (caseId) => `${casePath(caseId)}/overvejelser`,
  hearing: (caseId) => `${casePath(caseId)}/partshoering`,
  decision: (caseId) => `${casePath(caseId)}/afgoerelse`,
  plan: (caseId) => `${casePath(caseId)}/handleplan`,
  order: (caseId) => `${casePath(caseId)}/bestilling`,
  "follow-up": (caseId) => `${casePath(caseId)}/opfoelgning`,
};

/** Where staff change or end the support of a case. */
export const supportChangePath = (caseId: string): string => `${casePath(caseId)}/aendring`;
/** The citizen's own page of how to change or stop the support, and of what is about to change. */
export const mySupportChangePath = (at: { readonly municipality: string }, caseId: string): string =>
  `${citizenCasePath(at, caseId)}/aendring`;
/** The consents of a case, and what others are asked by them. */
export const consentsPath = (caseId: string): string => `${casePath(caseId)}/samtykker`;
/** The complaints of a case, for those who work with it. */
export const complaintsPath = (caseId: string): string => `${casePath(caseId)}/klager`;
/** What goes to the appeal board with a complaint. */
export const appealPath = (caseId: string, complaintId: string): string =>
  `${complaintsPath(caseId)}/${complaintId}/pakke`;
/** Where staff write a complaint down; with the decision that it is about, where it was begun from there. */
export const registerComplaintPath = (caseId: string, decisionId?: string): string =>
  `${complaintsPath(caseId)}/ny${aboutDecision(decisionId)}`;
/** The citizen's own complaints. */
export const citizenComplaintsPath = (at: { readonly municipality: string }, caseId: string): string =>
  `${citizenCasePath(at, caseId)}/klager`;
/** What of a complaint has been sent to the appeal board, for the citizen. */
export const citizenAppealPath = (at: { readonly municipality: string }, caseId: string, complaintId: string): string =>
  `${citizenComplaintsPath(at, caseId)}/${complaintId}/ankestyrelsen`;
/** Where the citizen complains; with the decision that it is about, where it was begun from there. */
export const citizenComplainPath = (
  at: { readonly municipality: string },
  caseId: string,
  decisionId?: string,
): string => `${citizenCasePath(at, caseId)}/klage${aboutDecision(decisionId)}`;

const aboutDecision = (decisionId: string | undefined): string =>
  decisionId === undefined ? "" : `?afgoerelse=${decisionId}`;

/** Access to the file of a case: what is asked for, and what was given. */
export const accessPath = (caseId: string): string => `${casePath(caseId)}/aktindsigt`;
/** Where a protected address is asked for: posted to, so that it is a press of its own. */
export const protectedAddressPath = (caseId: string): string => `${casePath(caseId)}/adresse`;
/** Where protection of name and address is registered. */
export const protectionPath = (caseId: string): string => `${casePath(caseId)}/beskyttelse`;

/** The pages above a page of a case, outermost first. */
export const caseBreadcrumb = (record: { readonly id: string; readonly number: string }) => [
  { text: "Dagens arbejde", href: "/sagsbehandler" },
  { text: `Sag ${record.number}`, href: casePath(record.id) },
];
