import type { LocalDate } from "../../../kernel/local-date.ts";
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

/**
 * The grant that support rests on: the latest decision that grants something, with what earlier decisions on the same application
 * granted and no later one has taken up. Support that a decision ends is granted until its last day has gone.
 */
export function currentGrant(decisions: readonly IssuedDecision[], today: LocalDate): Outcome<Grant, NoGrant> {
  if (decisions.length === 0) return refused("decision-not-issued");
  const inOrder = decisions.toSorted((one, other) =>
    one.issuedOn < other.issuedOn ? -1 : Number(one.issuedOn > other.issuedOn),
  );
  const latest = inOrder.findLast((decision) => grantedTasks(decision).length > 0);
  if (latest === undefined) return refused("nothing-granted");
  const granted = inForce(
    inOrder.filter(({ applicationId }) => applicationId === latest.applicationId),
    today,
  );
  return accepted({ ...latest, granted: granted.length > 0 ? granted : grantedTasks(latest) });
}

/** Of each task the last word: a later grant takes the place of an earlier one, and an end takes it away after its day. */
function inForce(decisions: readonly IssuedDecision[], today: LocalDate): readonly GrantedTask[] {
  const tasks = new Map<string, GrantedTask>();
  for (const part of decisions.flatMap(({ parts }) => parts)) {
    if (isGranted(part)) tasks.set(part.taskId, part);
    else if (part.endsOn === null || part.endsOn < today) tasks.delete(part.taskId);
  }
  return [...tasks.values()];
}

/** The tasks that a decision grants support for. */
export const grantedTasks = ({ parts }: Pick<IssuedDecision, "parts">): readonly GrantedTask[] =>
  parts.filter(isGranted);

const isGranted = (part: IssuedPart): part is GrantedTask =>
  part.outcome === "granted" && part.deliveryForm !== null && part.period !== null;
