import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";

/** How far an order has come. */
export type OrderState = "sent" | "accepted" | "returned" | "withdrawn";

/** Bestilling: what a provider is asked to deliver in a case, and how far it has come. */
export interface SupportOrder {
  readonly id: string;
  readonly caseId: string;
  readonly decisionId: string;
  /** The provider's slug. */
  readonly provider: string;
  /** The granted tasks that it is about; none where it is all of them. */
  readonly tasks: readonly AppliedTaskName[];
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
  readonly withdrawnOn: LocalDate | null;
  /** How often goals and frame have been written. */
  readonly edition: number;
  /** The latest of them that the provider has read. */
  readonly readEdition: number;
  readonly letterId: string | null;
}

/** Hvad en bestilling siger: what is written when an order is sent. */
export type OrderContent = Pick<
  SupportOrder,
  "provider" | "goals" | "frame" | "externalReason" | "acuteStart" | "acuteReason"
> &
  Partial<Pick<SupportOrder, "tasks">>;

/** Whether an order is with its provider: it has neither come back nor been taken back. */
export const isRunning = ({ state }: Pick<SupportOrder, "state">): boolean => state === "sent" || state === "accepted";

/** Udfører, som en bestilling kan gå til: a provider of the municipality. */
export interface ProviderChoice {
  readonly slug: string;
  readonly name: string;
  readonly external: boolean;
}
