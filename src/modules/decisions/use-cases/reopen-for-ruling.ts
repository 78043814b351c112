import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { ActEntry } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { reopenedEntry } from "../domain/decision-entries.ts";
import { openTasks, type Reopening } from "../domain/reopening.ts";
import { dropReopenings, reopeningsOf, saveReopenings } from "../repository.ts";
import { readCaseToDecide } from "./case-to-decide.ts";

/** A ruling that leaves tasks to decide: the day it was received, which tasks, and what it says of each. */
export interface RulingToDecide {
  readonly receivedOn: LocalDate;
  readonly complaintId: string;
  readonly tasks: readonly { readonly id: string; readonly reason: string }[];
}

/**
 * Opens tasks to be decided anew as a ruling says. One that waits to be decided anew already for another reason is opened for the
 * ruling instead, so that the time counts from it; only a change of running support goes on beside it. Part of other acts:
 * permission is theirs.
 *
 * Law: retssikkerhedsloven § 3 a; serviceloven § 166, stk. 1.
 *
 * @returns what the journal is told
 */
export async function reopenForRuling(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  { complaintId, receivedOn, tasks: asked }: RulingToDecide,
): Promise<readonly ActEntry[]> {
  const { caseGround, issued } = await readCaseToDecide(tx, app, actor, record);
  const reopenings = await reopeningsOf(tx, record.id);
  const tasks = caseGround.applications.flatMap((application) => application.tasks);
  const open = openTasks(tasks, issued, reopenings).map(({ id }) => id);
  const waiting = asked.flatMap(({ id }) =>
    open.includes(id) ? (reopenings.findLast((one) => one.taskId === id) ?? []) : [],
  );
  const replaced = waiting.filter(({ change }) => change === null);
  const by = { at: app.clock.now(), by: actor.id };
  if (replaced.length > 0)
    await dropReopenings(
      tx,
      replaced.map(({ id }) => id),
      by,
    );
  const kept = waiting.filter(({ change }) => change !== null).map(({ taskId }) => taskId);
  const fresh = asked.filter(({ id }) => !kept.includes(id));
  const opened = fresh.map(
    ({ id, reason }): Reopening => ({
      id: app.newId(),
      taskId: id,
      ground: "ruling",
      reason,
      rulingOn: receivedOn,
      change: null,
      complaintId,
      ...by,
    }),
  );
  if (opened.length === 0) return [];
  await saveReopenings(tx, record.id, opened);
  return opened.flatMap((one) =>
    tasks
      .filter(({ id }) => id === one.taskId)
      .map((task) => reopenedEntry([task], one, { today: app.clock.today(), isRunning: false })),
  );
}
