import { citizenCasePath, stepPath } from "../cases/paths.ts";
import { providerFollowUpPath } from "../deliveries/paths.ts";
import type { ClosingForm } from "./domain/closing-form.ts";

/** The follow-ups of a case; a follow-up that was held is posted to the same place. */
export const followUpPath = stepPath["follow-up"];
/** Where the forms at the end of support are posted. */
export const closingPath = (caseId: string, form: ClosingForm): string => `${followUpPath(caseId)}/${form}`;
/** The form of the end of support, open. */
export const supportEndPath = (caseId: string): string => `${followUpPath(caseId)}?skriv=slut#slut`;
/** Where staff say that they have read what was sent before a follow-up. */
export const partsSeenPath = (caseId: string): string => `${followUpPath(caseId)}/laest`;
/** What was sent before follow-ups and waits for a reader. */
export const waitingPartsPath = "/sagsbehandler/opfoelgninger";
/** Where staff write down what the citizen says before a follow-up. */
export const togetherPath = (caseId: string): string => `${followUpPath(caseId)}/borgerens-del`;
/** Where the provider writes together with the citizen. */
export const providerTogetherPath = (orderId: string): string => `${providerFollowUpPath(orderId)}/sammen`;
/** Where the provider's own part is posted. */
export const providerReportPath = (orderId: string): string => `${providerFollowUpPath(orderId)}/udfoererens-del`;
/** The citizen's own page of follow-ups. */
export const myFollowUpsPath = (at: { readonly municipality: string }, caseId: string): string =>
  `${citizenCasePath(at, caseId)}/opfoelgning`;
/** A page of what the citizen says before a follow-up. */
export const myPartPath = (at: { readonly municipality: string }, caseId: string, page: string): string =>
  `${myFollowUpsPath(at, caseId)}/${page}`;
