import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { ReopenedChange, ReopeningGround } from "../domain/reopening.ts";
import { openTasks } from "../domain/reopening.ts";
import { dropReopenings, reopeningsOf, saveEffectDay, saveReopenings } from "../repository.ts";
import { readCaseToDecide } from "./case-to-decide.ts";

/** A change of running support to be decided: which tasks, on what ground, why, and when it is to take effect. */
export interface ChangeToDecide extends ReopenedChange {
  readonly tasks: readonly string[];
  readonly ground: ReopeningGround;
  readonly reason: string;
}

/**
 * Opens granted tasks to be decided anew because the support is to be changed. What was granted stands until the new decision
 * takes effect. Part of other acts: permission and journal are theirs.
 *
 * @returns the openings' ids
 */
export async function openChange(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  change: ChangeToDecide,
): Promise<Outcome<readonly string[], "already-open">> {
  const found = await readCaseToDecide(tx, app, actor, record);
  const tasks = found.caseGround.applications.flatMap((application) => application.tasks);
  const open = openTasks(tasks, found.issued, await reopeningsOf(tx, record.id)).map(({ id }) => id);
  if (change.tasks.some((id) => open.includes(id))) return refused("already-open");
  const { ends, ground, raises, reason, takesEffectOn, worsens } = change;
  const reopenings = change.tasks.map((taskId) => ({
    id: app.newId(),
    taskId,
    ground,
    reason,
    rulingOn: null,
    change: { ends, raises, takesEffectOn, worsens },
    at: app.clock.now(),
    by: actor.id,
  }));
  await saveReopenings(tx, record.id, reopenings);
  return accepted(reopenings.map(({ id }) => id));
}

/** Gives up a change that waits to be decided: its tasks stand as they were granted. Part of other acts. */
export const dropChange = (tx: Tx, app: App, actor: Actor, ids: readonly string[]): Promise<void> =>
  dropReopenings(tx, ids, { at: app.clock.now(), by: actor.id });

/** Lets a change that waits to be decided take effect on another day. Part of other acts. */
export const moveChange = (tx: Tx, ids: readonly string[], to: LocalDate): Promise<void> => saveEffectDay(tx, ids, to);
