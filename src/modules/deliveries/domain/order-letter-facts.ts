import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
import type { LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import type { DeliveryForm, LegalBasis } from "../../standards/domain/facts.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import type { PackageTerms } from "../../standards/domain/package-in-words.ts";

/** Where the citizen is reached; a protected address is never in an order. Law: CPR-loven § 28. */
export type OrderAddress =
  | { readonly protected: true }
  | { readonly protected: false; readonly lines: readonly string[] };

/** Bestilt støtte: one task that the provider is to help with, on the terms of the decision. */
export interface OrderedPart {
  readonly task: AppliedTaskName;
  readonly legalBasis: LegalBasis;
  readonly deliveryForm: DeliveryForm;
  readonly package: PackageTerms | null;
  /** How much, in words; empty where the package says it. */
  readonly extent: string;
  readonly period: { readonly from: LocalDate; readonly to: LocalDate | null };
}

/** Oplysninger til bestillingen: all that an order to a provider is made from. */
export interface OrderLetterFacts {
  readonly citizen: {
    /** Null where it is protected. */
    readonly name: string | null;
    readonly cpr: string | null;
    readonly phone: string | null;
    readonly address: OrderAddress;
  };
  /** At least one. */
  readonly parts: readonly OrderedPart[];
  /** What the order is described by: the goals of the plan or the decision. */
  readonly goals: readonly string[];
  /** The frame that the provider plans within, in the caseworker's words. */
  readonly frame: string;
  /** `first-contact`, `start`, `first-follow-up`. */
  readonly deadlines: readonly LetterDeadline[];
  readonly guidance: Pick<Guidance, "delivery" | "plan">;
}
