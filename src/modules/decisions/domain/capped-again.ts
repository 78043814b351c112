import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LegalBasis } from "../../standards/domain/facts.ts";
import { type CappedRun, runBefore } from "./capped-run.ts";
import { type DraftContent, type DraftPart, dayTyped, partOf } from "./decision-draft.ts";
import type { DecisionGround } from "./decision-ground.ts";

/** Ny bevilling af tidsbegrænset støtte: a capped grant of a task that there has been such a grant of before. */
export interface CappedAgain {
  readonly taskId: string;
  readonly legalBasis: LegalBasis;
  readonly earlier: Pick<CappedRun, "from" | "to">;
  /** Whether it begins where the earlier one ends, or before. */
  readonly isStraightAfter: boolean;
}

type Ground = Pick<DecisionGround, "tasks" | "capped">;

/**
 * Grants on a ground that the act caps, of tasks that were granted on it before. It is told, a reason is asked for, and it is not
 * stopped: a new grant takes a new decision and a new assessment, and here is one. A change of what runs is no new grant: its cap
 * counts from the first day.
 *
 * Law: serviceloven § 82 b, stk. 1.
 */
export const cappedAgain = (content: DraftContent, { capped, tasks }: Ground): readonly CappedAgain[] =>
  tasks.flatMap(({ id }) => cappedAgainIn(partOf(content, id), { capped, tasks }) ?? []);

/** The same for one task; undefined where it is nothing of the kind. */
export function cappedAgainIn(part: DraftPart, { capped, tasks }: Ground): CappedAgain | undefined {
  const { from, legalBasis, outcome, taskId } = part;
  const first = dayTyped(from);
  if (outcome !== "granted" || legalBasis === null || first === "blank" || first === "unreadable") return undefined;
  const task = tasks.find(({ id }) => id === taskId)?.task;
  const earlier = capped.findLast((run) => run.task === task && run.legalBasis === legalBasis);
  if (earlier === undefined || runBefore(capped, { taskId, legalBasis, from: first })) return undefined;
  return { taskId, legalBasis, earlier, isStraightAfter: first <= addDays(earlier.to, 1) };
}
