import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { changesGivenUp } from "../domain/let-stand.ts";
import type { ReopenedChange, Reopening, ReopeningGround } from "../domain/reopening.ts";
import { latestOf, openTasks } from "../domain/reopening.ts";
import { dropReopenings, reopeningsOf, saveEffectDay, saveReopenings } from "../repository.ts";
import { readCaseToDecide } from "./case-to-decide.ts";

/** A change of running support to be decided: which tasks, on what ground, why, and when it is to take effect. */
export interface ChangeToDecide extends ReopenedChange {
  readonly tasks: readonly string[];
  readonly ground: ReopeningGround;
  readonly reason: string;
  /** The openings of the changes that wait already; another one gives way to this, unless somebody else has to be answered by it. */
  readonly waiting: readonly string[];
}

/** A change as it was opened: its openings, the applications it is about, and the days of the openings that gave way to it. */
export interface OpenedChange {
  readonly reopenings: readonly string[];
  readonly applications: readonly string[];
  readonly insteadOf: readonly LocalDate[];
}

/**
 * Opens granted tasks to be decided anew because the support is to be changed. What was granted stands until the new decision
 * takes effect. Where a task was taken up again without a word of less or of an end, this takes its place: then it has a last day,
 * and the citizen is heard. Part of other acts: permission and journal are theirs.
 */
export async function openChange(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  change: ChangeToDecide,
): Promise<Outcome<OpenedChange, "already-open">> {
  const found = await readCaseToDecide(tx, app, actor, record);
  const { applications } = found.caseGround;
  const earlier = await reopeningsOf(tx, record.id);
  const open = openTasks(
    applications.flatMap(({ tasks }) => tasks),
    found.issued,
    earlier,
  ).map(({ id }) => id);
  const waiting = latestOf(earlier).filter(({ taskId }) => open.includes(taskId));
  const inTheWay = waiting.filter(({ taskId }) => change.tasks.includes(taskId));
  const isNew = change.tasks.some((id) => open.includes(id) && !inTheWay.some(({ taskId }) => taskId === id));
  if (isNew || !inTheWay.every((one) => givesWay(one, change.waiting))) return refused("already-open");
  if (inTheWay.length > 0) await dropChange(tx, app, actor, idsOf(inTheWay));
  const reopenings = change.tasks.map((taskId) => opening(app, actor, taskId, change));
  await saveReopenings(tx, record.id, reopenings);
  return accepted({
    reopenings: idsOf(reopenings),
    applications: applications
      .filter(({ tasks }) => tasks.some(({ id }) => change.tasks.includes(id)))
      .map(({ id }) => id),
    insteadOf: changesGivenUp(inTheWay, waiting),
  });
}

const idsOf = (all: readonly Pick<Reopening, "id">[]): readonly string[] => all.map(({ id }) => id);

/** A complaint and a ruling are answered by the decision that was opened for them. */
const givesWay = ({ ground, id }: Reopening, waiting: readonly string[]): boolean =>
  !waiting.includes(id) && ground !== "reconsideration" && ground !== "ruling";

function opening(
  app: App,
  actor: Actor,
  taskId: string,
  { ends, ground, raises, reason, takesEffectOn, worsens }: ChangeToDecide,
): Reopening {
  const change = { ends, raises, takesEffectOn, worsens };
  return {
    id: app.newId(),
    taskId,
    ground,
    reason,
    rulingOn: null,
    rulingOutcome: null,
    change,
    complaintId: null,
    at: app.clock.now(),
    by: actor.id,
  };
}

/** Gives up a change that waits to be decided: its tasks stand as they were granted. Part of other acts. */
export const dropChange = (tx: Tx, app: App, actor: Actor, ids: readonly string[]): Promise<void> =>
  dropReopenings(tx, ids, { at: app.clock.now(), by: actor.id });

/** Lets a change that waits to be decided take effect on another day. Part of other acts. */
export const moveChange = (tx: Tx, ids: readonly string[], to: LocalDate): Promise<void> => saveEffectDay(tx, ids, to);
