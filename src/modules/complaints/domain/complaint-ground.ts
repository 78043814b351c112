import type { LocalDate } from "../../../kernel/local-date.ts";
import type { IssuedDecision } from "../../decisions/domain/decision.ts";
import type { LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import type { Complaint } from "./complaint.ts";

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

/** What a complaint about some tasks of a decision is filed as: which decision and tasks, and whether an appeal body can look at it. */
export type FiledAbout = Pick<Complaint, "decisionId" | "decidedOn" | "parts" | "hasAppeal" | "wasLate">;

/**
 * What a complaint about some tasks of a decision is filed as: one complaint, as a rule. Where it came too late for the appeal body,
 * the tasks that no appeal body looks at are a complaint of their own: the one goes on at once, the other the authority answers.
 *
 * Law: retssikkerhedsbekendtgørelsen § 13; serviceloven § 82 a, stk. 2, and § 82 b, stk. 2.
 *
 * @param ids the decision's parts that it is about
 * @returns the one with an appeal body first
 */
export function filedAbout(
  about: DecisionToComplain,
  ids: readonly string[],
  receivedOn: LocalDate,
): readonly [FiledAbout, ...FiledAbout[]] {
  const parts = about.decision.parts.filter(({ id }) => ids.includes(id));
  const wasLate = isLateOn(about, ids, receivedOn);
  const rest = wasLate ? parts.filter(({ id }) => !about.appealable.includes(id)) : [];
  const filed = (of: FiledAbout["parts"], isLate: boolean): FiledAbout => ({
    decisionId: about.decision.id,
    decidedOn: about.decision.issuedOn,
    parts: of,
    hasAppeal: of.some(({ id }) => about.appealable.includes(id)),
    wasLate: isLate,
  });
  const first = filed(
    parts.filter((part) => !rest.includes(part)),
    wasLate,
  );
  return rest.length === 0 ? [first] : [first, filed(rest, false)];
}
