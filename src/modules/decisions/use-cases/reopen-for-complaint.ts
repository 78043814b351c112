import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { ActEntry } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { reopenedEntry } from "../domain/decision-entries.ts";
import { neverLess, openTasks, type Reopening, taskRuns } from "../domain/reopening.ts";
import { reopeningsOf, saveReopenings, tieReopenings } from "../repository.ts";
import { readCaseToDecide } from "./case-to-decide.ts";
import { giveUp, waitingOpenings } from "./let-stand.ts";

/** A complaint that leads to a new decision: about which tasks, and why. */
export interface ComplaintToDecide extends Pick<Reopening, "reason"> {
  readonly complaintId: string;
  /** The applied tasks, by their ids. */
  readonly tasks: readonly string[];
}

/**
 * Opens tasks to be decided anew for a complaint: the authority gives right in it, wholly or in part. A task that somebody has
 * opened anew for that already is tied to the complaint. Part of other acts: permission is theirs.
 *
 * Law: retssikkerhedsloven § 66, stk. 1.
 *
 * @returns what the journal is told
 */
export async function reopenForComplaint(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  { complaintId, reason, tasks: ids }: ComplaintToDecide,
): Promise<readonly ActEntry[]> {
  if (ids.length === 0) return [];
  const { caseGround, issued } = await readCaseToDecide(tx, app, actor, record);
  const reopenings = await reopeningsOf(tx, record.id);
  const tasks = caseGround.applications.flatMap((application) => application.tasks);
  const open = openTasks(tasks, issued, reopenings).map(({ id }) => id);
  const latest = new Map(reopenings.map((one) => [one.taskId, one]));
  const tied = ids.flatMap((id) => (open.includes(id) ? (latest.get(id)?.id ?? []) : []));
  await tieReopenings(tx, tied, complaintId);
  const fresh = tasks.filter(({ id }) => ids.includes(id) && !open.includes(id));
  if (fresh.length === 0) return [];
  const told = { ground: "reconsideration", reason, rulingOn: null, rulingOutcome: null, complaintId } as const;
  const by = { at: app.clock.now(), by: actor.id };
  const today = app.clock.today();
  const runs = (id: string) => taskRuns(id, { issued, events: caseGround.events, today });
  await saveReopenings(
    tx,
    record.id,
    fresh.map(({ id }) => ({
      ...{ id: app.newId(), taskId: id, change: runs(id) ? neverLess(today) : null },
      ...told,
      ...by,
    })),
  );
  return [reopenedEntry(fresh, told, { today, isRunning: fresh.some(({ id }) => runs(id)) })];
}

/**
 * Lets what was opened anew for a complaint stand as it was decided, where that has not been decided anew yet. Part of other
 * acts: permission is theirs.
 *
 * @returns what the journal is told
 */
export async function dropForComplaint(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  { complaintId, why }: { readonly complaintId: string; readonly why: string },
): Promise<readonly ActEntry[]> {
  const waiting = await waitingOpenings(tx, app, actor, record);
  const gone = waiting.openings.filter((one) => one.complaintId === complaintId);
  return giveUp(tx, app, actor, record, { ...waiting, gone, why });
}
