import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { LegalBasis } from "../../standards/domain/facts.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { IssuedDecision, IssuedPart } from "./decision.ts";

/**
 * Tidsbegrænset forløb: support for one applied task on a ground that the act caps, from its first day to its last, however many
 * decisions have changed it on the way.
 */
export interface CappedRun {
  readonly taskId: string;
  readonly task: IssuedPart["task"];
  readonly legalBasis: LegalBasis;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

type Issued = Pick<IssuedDecision, "issuedOn" | "parts">;

/** All time-limited support that was ever granted in a case, oldest first. */
export function cappedRuns(issued: readonly Issued[], { legalBases }: Pick<Law, "legalBases">): readonly CappedRun[] {
  const capped = legalBases.filter(({ cap }) => cap !== null).map(({ basis }) => basis);
  return issued
    .flatMap(({ issuedOn, parts }) => parts.map((part) => ({ part, issuedOn })))
    .reduce<readonly CappedRun[]>((runs, { issuedOn, part }) => withPart(runs, part, issuedOn, capped), []);
}

/** A later decision on a task goes on with its run, begins one of its own, or ends it. */
function withPart(
  runs: readonly CappedRun[],
  part: IssuedPart,
  issuedOn: LocalDate,
  capped: readonly LegalBasis[],
): readonly CappedRun[] {
  const before = runs.findLast(({ taskId }) => taskId === part.taskId);
  const { legalBasis, period, task, taskId } = part;
  if (part.outcome !== "granted" || period === null || period.to === null || !capped.includes(legalBasis)) {
    const lastDay = period === null ? (part.endsOn ?? issuedOn) : addDays(period.from, -1);
    return runs.map((run) => (run === before && lastDay < run.to ? { ...run, to: lastDay } : run));
  }
  const { to } = period;
  if (before === undefined || before !== runBefore(runs, { taskId, legalBasis, from: period.from }))
    return [...runs, { taskId, task, legalBasis, from: period.from, to }];
  const from = period.from < before.from ? period.from : before.from;
  return runs.map((run) => (run === before ? { ...run, from, to } : run));
}

type CappedGrant = Pick<CappedRun, "taskId" | "legalBasis" | "from">;

/** The time-limited support that a grant changes or goes straight on with; undefined where it begins anew. */
export function runBefore(
  runs: readonly CappedRun[],
  { from, legalBasis, taskId }: CappedGrant,
): CappedRun | undefined {
  const before = runs.findLast((run) => run.taskId === taskId);
  return before !== undefined && before.legalBasis === legalBasis && from <= addDays(before.to, 1) ? before : undefined;
}

/**
 * The day from which the act's cap counts for a grant of a task: the first day of the support that it changes or goes straight
 * on with, else its own. What is only changed is not given more time by it.
 *
 * Law: serviceloven § 82 b, stk. 1.
 */
export function cappedFrom(runs: readonly CappedRun[], grant: CappedGrant): LocalDate {
  const before = runBefore(runs, grant);
  return before !== undefined && before.from < grant.from ? before.from : grant.from;
}
