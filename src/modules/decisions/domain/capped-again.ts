import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { LegalBasis } from "../../standards/domain/facts.ts";
import type { IssuedDecision } from "./decision.ts";
import { type DraftContent, dayTyped, partOf } from "./decision-draft.ts";
import type { DecisionGround } from "./decision-ground.ts";

/** Forlængelse af tidsbegrænset støtte: a capped grant of a task that begins where an earlier one ends, or before. */
export interface CappedAgain {
  readonly taskId: string;
  readonly legalBasis: LegalBasis;
  readonly earlier: { readonly from: LocalDate; readonly to: LocalDate };
}

/**
 * Grants on a ground that the act caps which follow directly on an earlier one: together they last longer than the act lets
 * one grant last. It is told and not stopped: a new grant takes a new decision and a new assessment, and here is one.
 *
 * Law: serviceloven § 82 b, stk. 1.
 */
export const cappedAgain = (
  content: DraftContent,
  { tasks, law }: Pick<DecisionGround, "tasks" | "law">,
  issued: readonly Pick<IssuedDecision, "parts">[],
): readonly CappedAgain[] =>
  tasks.flatMap(({ id, task }): readonly CappedAgain[] => {
    const { outcome, legalBasis, from } = partOf(content, id);
    const first = dayTyped(from);
    const isCapped = law.legalBases.some(({ basis, cap }) => basis === legalBasis && cap !== null);
    if (outcome !== "granted" || legalBasis === null || !isCapped || first === "blank" || first === "unreadable")
      return [];
    const before = issued
      .flatMap(({ parts }) => parts)
      .filter((part) => part.task === task && part.outcome === "granted" && part.legalBasis === legalBasis)
      .flatMap(({ period }) => (period === null || period.to === null ? [] : { from: period.from, to: period.to }))
      .findLast(({ to }) => first <= addDays(to, 1));
    return before === undefined ? [] : [{ taskId: id, legalBasis, earlier: before }];
  });
