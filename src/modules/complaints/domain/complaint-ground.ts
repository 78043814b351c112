import type { LocalDate } from "../../../kernel/local-date.ts";
import type { IssuedDecision } from "../../decisions/domain/decision.ts";
import type { LetterDeadline } from "../../obligations/domain/letter-deadline.ts";

/** Afgørelse, der kan klages over: a decision that has come to the citizen, and what complaining about it means. */
export interface DecisionToComplain {
  readonly decision: IssuedDecision;
  /** The ids of the parts that can be brought before an appeal body. */
  readonly appealable: readonly string[];
  /** The last day to complain; null where there is none, or nobody knows when the letter came. */
  readonly complainBy: LocalDate | null;
  /** What is owed about it, its own time to complain among it. */
  readonly deadlines: readonly LetterDeadline[];
}

/** Klagegrundlag: what somebody in a case can complain about. */
export interface ComplaintGround {
  /** Newest first. */
  readonly decisions: readonly DecisionToComplain[];
  /** Who gives the support now; null where nobody does. */
  readonly provider: { readonly slug: string; readonly name: string } | null;
}

/** Whether a complaint that came on a day came after the time to complain. */
export const isLateOn = (
  { appealable, complainBy }: Pick<DecisionToComplain, "appealable" | "complainBy">,
  parts: readonly string[],
  day: LocalDate,
): boolean => complainBy !== null && complainBy < day && appealable.some((id) => parts.includes(id));

/** The decisions that have some of these parts, each with those of them that it has. */
export const chosenOf = (
  { decisions }: Pick<ComplaintGround, "decisions">,
  parts: readonly string[],
): readonly { readonly about: DecisionToComplain; readonly parts: readonly string[] }[] =>
  decisions
    .map((about) => ({
      about,
      parts: about.decision.parts.map(({ id }) => id).filter((id) => parts.includes(id)),
    }))
    .filter((chosen) => chosen.parts.length > 0);
