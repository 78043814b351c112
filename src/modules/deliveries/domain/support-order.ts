import type { LocalDate } from "../../../kernel/local-date.ts";

/** How far an order has come. */
export type OrderState = "sent" | "accepted" | "returned";

/** Bestilling: what a provider is asked to deliver in a case, and how far it has come. */
export interface SupportOrder {
  readonly id: string;
  readonly caseId: string;
  readonly decisionId: string;
  /** The provider's slug. */
  readonly provider: string;
  readonly goals: readonly string[];
  /** The frame that the provider plans within. */
  readonly frame: string;
  /** Why an external provider was chosen; empty where it was not. */
  readonly externalReason: string;
  /** Whether support starts from one day to the next; null where it was not asked. */
  readonly acuteStart: boolean | null;
  readonly acuteReason: string;
  readonly state: OrderState;
  readonly sentOn: LocalDate;
  readonly answeredOn: LocalDate | null;
  readonly returnedReason: string;
  readonly contactPerson: string;
  readonly contactPhone: string;
  readonly firstContactOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
  readonly letterId: string | null;
}

/** Hvad en bestilling siger: what is written when an order is sent. */
export type OrderContent = Pick<
  SupportOrder,
  "provider" | "goals" | "frame" | "externalReason" | "acuteStart" | "acuteReason"
>;

/** Udfører, som en bestilling kan gå til: a provider of the municipality. */
export interface ProviderChoice {
  readonly slug: string;
  readonly name: string;
  readonly external: boolean;
}
