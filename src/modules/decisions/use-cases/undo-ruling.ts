import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { ActEntry } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { standsEntries } from "../domain/decision-entries.ts";
import { latestOf, type Reopening } from "../domain/reopening.ts";
import { dropReopenings, forgetRuling, gaveWayAt, rulingOpeningsOf, saveReopenings } from "../repository.ts";
import { waitingOpenings } from "./let-stand.ts";
import { reviveRulings } from "./reopen-for-ruling.ts";

/** A ruling that was registered by mistake, as its openings are found. */
export interface RulingToUndo {
  readonly receivedOn: LocalDate;
  /** The complaint that it is on, where others came that day; else null. */
  readonly complaintId: string | null;
  readonly why: string;
}

/**
 * Closes what a ruling opened that was registered by mistake: its tasks stand as they were decided, but for those that waited for another
 * reason before the ruling came: they wait for that again. Part of other acts: permission is theirs, and they record what comes of it last.
 *
 * @returns what the journal is told
 */
export async function undoRuling(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  { complaintId, receivedOn, why }: RulingToUndo,
): Promise<readonly ActEntry[]> {
  const own = (await rulingOpeningsOf(tx, record.id)).filter(
    (one) => one.rulingOn === receivedOn && (complaintId === null || one.complaintId === complaintId),
  );
  const before = await waitingOpenings(tx, app, actor, record);
  const gone = before.openings.filter(({ id }) => own.some((one) => one.id === id));
  const again = await waitedBefore(tx, record.id, gone);
  await forgetRuling(
    tx,
    own.map(({ id }) => id),
  );
  const by = { at: app.clock.now(), by: actor.id };
  await dropReopenings(
    tx,
    gone.map(({ id }) => id),
    by,
  );
  if (again.length > 0)
    await saveReopenings(
      tx,
      record.id,
      again.map((one) => ({ ...one, ...by, id: app.newId() })),
    );
  await reviveRulings(tx, app, actor, record);
  const after = await waitingOpenings(tx, app, actor, record);
  const left = new Set(after.openings.map(({ taskId }) => taskId));
  const standing = before.tasks.filter(({ id }) => gone.some(({ taskId }) => taskId === id) && !left.has(id));
  return standing.length === 0 ? [] : standsEntries(standing, why, { openedOn: [], today: app.clock.today() });
}

/** What gave way to these when they were opened: for another reason than a ruling, which comes forward again by itself. */
async function waitedBefore(tx: Tx, caseId: string, gone: readonly Reopening[]): Promise<readonly Reopening[]> {
  const found: Reopening[] = [];
  for (const moment of new Set(gone.map(({ at }) => at))) {
    const tasks = gone.filter(({ at }) => at === moment).map(({ taskId }) => taskId);
    const gaveWay = await gaveWayAt(tx, caseId, moment);
    found.push(...gaveWay.filter(({ ground, taskId }) => ground !== "ruling" && tasks.includes(taskId)));
  }
  return latestOf(found);
}
