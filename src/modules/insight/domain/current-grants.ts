import { type LocalDate, localDate } from "../../../kernel/local-date.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { CaseSurroundings, DecidedTask } from "./case-surroundings.ts";

/** Gældende bevilling: what is granted for one task now, and by which decision. */
export interface CurrentGrant extends DecidedTask {
  readonly decisionId: string;
  readonly issuedOn: LocalDate;
}

/**
 * What is granted on a day: for each task the latest decision, where it grants, has not run out, and the support was not
 * ended afterwards. One that begins later is among them, and so is support that a decision ends until its last day has gone.
 */
export function currentGrants(
  decisions: CaseSurroundings["decisions"],
  events: readonly CaseEvent[],
  day: LocalDate,
): readonly CurrentGrant[] {
  const latest = new Map<DecidedTask["task"], CurrentGrant>();
  for (const { id, issuedOn, tasks } of decisions)
    for (const task of tasks) {
      const before = latest.get(task.task);
      const runsOn = before?.outcome === "granted" && task.endsOn !== null && task.endsOn >= day;
      latest.set(task.task, runsOn ? { ...before, to: task.endsOn } : { ...task, decisionId: id, issuedOn });
    }
  const endedOn = endOf(events);
  return [...latest.values()].filter(
    ({ outcome, to, issuedOn }) =>
      outcome === "granted" && (to === null || to >= day) && (endedOn === undefined || endedOn < issuedOn),
  );
}

/** Later than any decision: the dead are given no support. */
const lastOfAll = localDate("2999-12-31");

/** The day on which all support ended, where none has begun since. */
function endOf(events: readonly CaseEvent[]): LocalDate | undefined {
  if (events.some(({ type }) => type === "died")) return lastOfAll;
  const last = events.findLast(({ type }) => type === "support-started" || type === "support-ended");
  return last?.type === "support-ended" ? last.on : undefined;
}
