import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { IssuedDecision, IssuedPart } from "../../decisions/domain/decision.ts";

/** Bevilget opgave: a task that support is granted for, and on which terms. */
export type GrantedTask = IssuedPart & {
  readonly deliveryForm: NonNullable<IssuedPart["deliveryForm"]>;
  readonly period: NonNullable<IssuedPart["period"]>;
};

/** Bevilling: a decision as far as it grants something. */
export interface Grant extends IssuedDecision {
  /** At least one. */
  readonly granted: readonly GrantedTask[];
}

/** Why there is nothing to plan or order. */
export type NoGrant = "decision-not-issued" | "nothing-granted";

/** The grant that support rests on: the latest decision that grants something. */
export function currentGrant(decisions: readonly IssuedDecision[]): Outcome<Grant, NoGrant> {
  if (decisions.length === 0) return refused("decision-not-issued");
  const latest = decisions
    .map((decision) => ({ ...decision, granted: grantedTasks(decision) }))
    .toSorted((one, other) => (one.issuedOn < other.issuedOn ? -1 : Number(one.issuedOn > other.issuedOn)))
    .findLast(({ granted }) => granted.length > 0);
  return latest === undefined ? refused("nothing-granted") : accepted(latest);
}

/** The tasks that a decision grants support for. */
export const grantedTasks = ({ parts }: Pick<IssuedDecision, "parts">): readonly GrantedTask[] =>
  parts.filter(isGranted);

const isGranted = (part: IssuedPart): part is GrantedTask =>
  part.outcome === "granted" && part.deliveryForm !== null && part.period !== null;
