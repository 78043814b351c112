import { stepPath } from "../cases/paths.ts";

/** The order of a case, for those who send it; its form is posted to the same place. */
export const orderPath = stepPath.order;

/** The orders that providers have sent back, over all the reader's cases. */
export const returnedOrdersPath = "/sagsbehandler/bestillinger";

/** The provider's own list of orders. */
export const providerHomePath = "/udfoerer";
/** One order, for the provider that has it. */
export const providerOrderPath = (orderId: string): string => `${providerHomePath}/bestillinger/${orderId}`;
/** Where a provider asks for a protected address, for a visit. */
export const providerAddressPath = (orderId: string): string => `${providerOrderPath(orderId)}/adresse`;
/** What a provider can do with an order; each is posted to. */
export type ProviderAct = "modtag" | "send-tilbage" | "kontaktperson" | "foerste-kontakt" | "start";
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
