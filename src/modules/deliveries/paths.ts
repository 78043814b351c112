import { citizenCasePath, stepPath } from "../cases/paths.ts";

/** The order of a case, for those who send it; its form is posted to the same place. */
export const orderPath = stepPath.order;

/** Where the authority changes an order's goals and frame, or takes it back. */
export const authorityOrderPath = (caseId: string, orderId: string, act: "aendr" | "traek-tilbage"): string =>
  `${orderPath(caseId)}/${orderId}/${act}`;

/** The citizen's own page of who gives the support. */
export const whoGivesPath = (at: { readonly municipality: string }, caseId: string): string =>
  `${citizenCasePath(at, caseId)}/hvem-giver-stoetten`;

/** The orders that wait for the authority, over all the reader's cases: sent back, or the citizen not reached. */
export const waitingOrdersPath = "/sagsbehandler/bestillinger";

/** The provider's own list of orders. */
export const providerHomePath = "/udfoerer";
/** One order, for the provider that has it. */
export const providerOrderPath = (orderId: string): string => `${providerHomePath}/bestillinger/${orderId}`;
/** The way back from a page below an order, the same on each. */
export const orderBreadcrumb = (orderId: string, caseNumber: string) => [
  { text: "Bestillinger", href: providerHomePath },
  { text: `Sag ${caseNumber}`, href: providerOrderPath(orderId) },
];
/** Where a provider asks for a protected address, for a visit. */
export const providerAddressPath = (orderId: string): string => `${providerOrderPath(orderId)}/adresse`;
/** What a provider can do with an order; each is posted to. */
export type ProviderAct =
  | "modtag"
  | "send-tilbage"
  | "kontaktperson"
  | "ikke-truffet"
  | "foerste-kontakt"
  | "start"
  | "laest"
  | "loefte";
/** Where the form of such an act is posted. */
export const providerActPath = (orderId: string, act: ProviderAct): string => `${providerOrderPath(orderId)}/${act}`;
/** Where the provider prepares the follow-up of an order. */
export const providerFollowUpPath = (orderId: string): string => `${providerOrderPath(orderId)}/opfoelgning`;
/** The appointments with the citizen in an order, for the provider that has it. */
export const orderAppointmentsPath = (orderId: string): string => `${providerOrderPath(orderId)}/aftaler`;
/** The day notes of an order, for the provider that has it. */
export const orderNotesPath = (orderId: string): string => `${providerOrderPath(orderId)}/notater`;
/** Where such a note is written. */
export const newNotePath = (orderId: string): string => `${orderNotesPath(orderId)}/ny`;
