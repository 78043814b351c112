import type { StepName } from "./domain/case-step.ts";

/** The case, as those who work with it see it. */
export const casePath = (caseId: string): string => `/sagsbehandler/sager/${caseId}`;

/** The citizen's own page of the case. */
export const citizenCasePath = ({ municipality }: { readonly municipality: string }, caseId: string): string =>
  `/borger/${municipality}/sag/${caseId}`;

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

/** The pages above a page of a case, outermost first. */
export const caseBreadcrumb = (record: { readonly id: string; readonly number: string }) => [
  { text: "Dagens arbejde", href: "/sagsbehandler" },
  { text: `Sag ${record.number}`, href: casePath(record.id) },
];
