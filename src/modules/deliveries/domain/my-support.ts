import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import type { OrderedPart } from "./order-letter-facts.ts";
import type { OrderStep } from "./order-step.ts";
import type { SupportOrder } from "./support-order.ts";

/** Din støtte: one order as the citizen sees it. */
export interface MyOrder {
  readonly order: SupportOrder;
  /** The provider's name. */
  readonly provider: string;
  readonly parts: readonly OrderedPart[];
  /** The attempts that did not reach the citizen, and what the standard's promises have led to; oldest first. */
  readonly steps: readonly OrderStep[];
  readonly rules: readonly RuleItem[];
  /** What is owed in the case, as it is in this order. */
  readonly owed: readonly Obligation[];
}

/** Hvem giver støtten, som borgeren ser det: the orders that run, with what is owed. */
export interface MySupportView {
  readonly record: CaseRecord;
  readonly orders: readonly MyOrder[];
  readonly owed: CaseOwed;
  readonly today: LocalDate;
}
