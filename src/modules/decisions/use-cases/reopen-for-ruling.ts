import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { ActEntry } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { reopenedEntry } from "../domain/decision-entries.ts";
import {
  neverLess,
  openTasks,
  type Reopening,
  type RulingToDecideOutcome,
  rulingsUnanswered,
  taskRuns,
} from "../domain/reopening.ts";
import { dropReopenings, moveRulingDay, reopeningsOf, rulingOpeningsOf, saveReopenings } from "../repository.ts";
import { readCaseToDecide } from "./case-to-decide.ts";

/** A ruling that leaves tasks to decide: the day it was received, which tasks, and what it decided and says of each. */
export interface RulingToDecide {
  readonly receivedOn: LocalDate;
  readonly complaintId: string;
  readonly tasks: readonly {
    readonly id: string;
    readonly outcome: RulingToDecideOutcome;
    readonly reason: string;
  }[];
}

/**
 * Opens tasks to be decided anew as a ruling says. One that waits to be decided anew already for another reason is opened for the
 * ruling instead; a change of running support, or what another complaint is to be answered by, goes on, and the decision on it answers
 * the ruling as well. Support that runs goes on as granted until then; what is owed is told by the ruling alone. Part of other acts: permission is theirs.
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
  if (asked.length === 0) return [];
  const { caseGround, issued } = await readCaseToDecide(tx, app, actor, record);
  const reopenings = await reopeningsOf(tx, record.id);
  const tasks = caseGround.applications.flatMap((application) => application.tasks);
  const open = openTasks(tasks, issued, reopenings).map(({ id }) => id);
  const waiting = asked.flatMap(({ id }) =>
    open.includes(id) ? (reopenings.findLast((one) => one.taskId === id) ?? []) : [],
  );
  const running = { issued, events: caseGround.events, today: app.clock.today() };
  const runs = (id: string) => taskRuns(id, running);
  const by = { at: app.clock.now(), by: actor.id };
  const opened = asked.map(({ id, outcome, reason }): Reopening => {
    const change = runs(id) ? neverLess(running.today) : null;
    const ruled = { rulingOn: receivedOn, rulingOutcome: outcome } as const;
    return { id: app.newId(), taskId: id, ground: "ruling", reason, ...ruled, change, complaintId, ...by };
  });
  const staying = waiting.filter((one) => goesOn(one, complaintId));
  const stays = isOf(staying.map(({ taskId }) => taskId));
  await saveReopenings(tx, record.id, opened);
  await dropReopenings(tx, idsOf([...waiting.filter((one) => !staying.includes(one)), ...opened.filter(stays)]), by);
  return opened
    .filter((one) => !stays(one))
    .flatMap((one) =>
      tasks
        .filter(({ id }) => id === one.taskId)
        .map((task) => reopenedEntry([task], one, { today: running.today, isRunning: false })),
    );
}

/**
 * Gives what a ruling has opened the day on which it came, where another was written down. Part of a larger act: permission and journal
 * are that act's.
 *
 * @param complaintId the complaint that it is on, where others came that day; else null
 */
export const correctRulingDay = (
  tx: Tx,
  caseId: string,
  complaintId: string | null,
  day: { readonly was: LocalDate; readonly is: LocalDate },
): Promise<void> => moveRulingDay(tx, caseId, complaintId, day);

/** A change of running support is still to be decided, and another complaint is still to be answered by the new decision. */
const goesOn = ({ change, complaintId, ground }: Reopening, ruled: string): boolean =>
  ground === "reconsideration" ? complaintId !== ruled : ground !== "ruling" && change !== null;

const isOf =
  (taskIds: readonly string[]) =>
  ({ taskId }: Pick<Reopening, "taskId">): boolean =>
    taskIds.includes(taskId);

const idsOf = (openings: readonly Reopening[]): readonly string[] => openings.map(({ id }) => id);

/**
 * Opens anew what a ruling has left to decide, where that was to be answered together with a change that is given up now. Part of
 * other acts: permission and journal are theirs.
 *
 * Law: retssikkerhedsloven § 3 a.
 */
export async function reviveRulings(tx: Tx, app: App, actor: Actor, record: CaseRecord): Promise<void> {
  const unanswered = await rulingOpeningsOf(tx, record.id);
  if (unanswered.length === 0) return;
  const { caseGround, issued } = await readCaseToDecide(tx, app, actor, record);
  const tasks = caseGround.applications.flatMap((application) => application.tasks);
  const open = openTasks(tasks, issued, await reopeningsOf(tx, record.id)).map(({ id }) => id);
  const left = rulingsUnanswered(unanswered, issued).filter((one) => !isOf(open)(one));
  const latest = [...new Map(left.map((one) => [one.taskId, one])).values()];
  const running = { issued, events: caseGround.events, today: app.clock.today() };
  const again = latest.map((one) => ({
    ...one,
    id: app.newId(),
    change: taskRuns(one.taskId, running) ? neverLess(running.today) : null,
    at: app.clock.now(),
    by: actor.id,
  }));
  if (again.length > 0) await saveReopenings(tx, record.id, again);
}
