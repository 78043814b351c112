import { citizenCasePath, consentsPath } from "../cases/paths.ts";

/** Where a consent is asked for, or written down as it was given. */
export const newConsentPath = (caseId: string): string => `${consentsPath(caseId)}/nyt`;
/** One consent: its course, and what can be answered to it. */
export const consentPath = (caseId: string, consentId: string): string => `${consentsPath(caseId)}/${consentId}`;
/** Where somebody outside is asked. */
export const askOthersPath = (caseId: string): string => `${consentsPath(caseId)}/spoerg`;
/** One question to others: its course, and what became of it. */
export const requestPath = (caseId: string, requestId: string): string =>
  `${consentsPath(caseId)}/spoergsmaal/${requestId}`;
/** Where a question is repeated, its answer is written down, or it is given up. */
export const requestActPath = (caseId: string, requestId: string, act: RequestAct): string =>
  `${requestPath(caseId, requestId)}/${requestActs[act]}`;
/** Where it is written down that the case is decided on what is there. */
export const missingCooperationPath = (caseId: string): string => `${consentsPath(caseId)}/det-der-er`;
/** The citizen's own page of consents. */
export const citizenConsentsPath = (at: { readonly municipality: string }, caseId: string): string =>
  `${citizenCasePath(at, caseId)}/samtykker`;
/** Where the citizen answers one of them. */
export const citizenConsentPath = (at: { readonly municipality: string }, caseId: string, consentId: string): string =>
  `${citizenConsentsPath(at, caseId)}/${consentId}`;

/** What can be done to a question to others, as its address names it. */
export const requestActs = { remind: "rykker", answer: "svar", "give-up": "opgivet" } as const;
/** One of them. */
type RequestAct = keyof typeof requestActs;
