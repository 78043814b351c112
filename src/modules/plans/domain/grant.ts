import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
import type { PartOutcome } from "../../decisions/domain/decision-letter-facts.ts";
import type { DeliveryForm, LegalBasis } from "../../standards/domain/facts.ts";

/** Afgjort opgave: what was decided about one thing that was applied for, with the terms where it was granted. */
export interface DecidedTask {
  /** The id of the decision's part. */
  readonly partId: string;
  readonly task: AppliedTaskName;
  /** What was applied for, as the citizen put it. */
  readonly ownWords: string;
  readonly outcome: PartOutcome;
  readonly legalBasis: LegalBasis;
  /** How the support is given; null where none is. */
  readonly deliveryForm: DeliveryForm | null;
  readonly package: string | null;
  readonly extent: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** What meets the need instead; empty unless it is met otherwise. */
  readonly metBy: string;
  /** The goals that the decision names. */
  readonly goals: readonly string[];
}

/** Udsendt afgørelse: a decision that the citizen has got, with each of its parts. */
export interface DecidedCase {
  readonly id: string;
  readonly issuedOn: LocalDate;
  /** The edition of the standard that it was made under. */
  readonly editionOn: LocalDate;
  readonly firstFollowUpOn: LocalDate | null;
  readonly letterId: string | null;
  readonly tasks: readonly DecidedTask[];
}

/** Bevilget opgave: a task that support is granted for. */
export type GrantedTask = DecidedTask & { readonly deliveryForm: DeliveryForm; readonly from: LocalDate };

/** Bevilling: a decision as far as it grants something. */
export interface Grant extends DecidedCase {
  /** At least one. */
  readonly granted: readonly GrantedTask[];
}

/** Why there is nothing to plan or order. */
export type NoGrant = "decision-not-issued" | "nothing-granted";

/** The grant that support rests on: the latest decision that grants something. */
export function currentGrant(decisions: readonly DecidedCase[]): Outcome<Grant, NoGrant> {
  if (decisions.length === 0) return refused("decision-not-issued");
  const grants = decisions.map((decision) => ({ ...decision, granted: grantedTasks(decision) }));
  const latest = grants
    .toSorted((one, other) => (one.issuedOn < other.issuedOn ? -1 : Number(one.issuedOn > other.issuedOn)))
    .findLast(({ granted }) => granted.length > 0);
  return latest === undefined ? refused("nothing-granted") : accepted(latest);
}

/** The tasks that a decision grants support for. */
export const grantedTasks = ({ tasks }: Pick<DecidedCase, "tasks">): readonly GrantedTask[] => tasks.filter(isGranted);

const isGranted = (task: DecidedTask): task is GrantedTask =>
  task.outcome === "granted" && task.deliveryForm !== null && task.from !== null;
