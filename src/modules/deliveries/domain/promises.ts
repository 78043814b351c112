import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import type { OrderStep } from "./order-step.ts";

/** What the provider keeps by how it works, and not by a machinery of its own: who comes, by which method, with whom. */
const promiseRules: ReadonlySet<string> = new Set([
  "provider",
  "own-provider",
  "staff",
  "method",
  "frame",
  "contact-person",
  "coordination",
  "introduce-offers",
  "open-offers",
  "place",
  "working-environment",
]);

/** Løfte i standarden: what the standard says of the delivery, with when and how it was kept, oldest first. */
export interface StandardPromise {
  readonly item: RuleItem;
  readonly kept: readonly OrderStep[];
}

/** What the standard promises of an order's delivery, each with what was ticked. */
export const promisesOf = (rules: readonly RuleItem[], steps: readonly OrderStep[]): readonly StandardPromise[] =>
  rules
    .filter(({ rule }) => promiseRules.has(rule))
    .map((item) => ({ item, kept: steps.filter(({ clause }) => clause === item.id) }));
