import type { App } from "../../../platform/app.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Colleague, Conflict } from "../domain/conflict.ts";
import { colleaguesOn, conflictsWith } from "../repository.ts";

/** All that the page of conflicts of interest in a case shows. */
export interface ConflictsView {
  readonly record: CaseRecord;
  readonly conflicts: readonly Conflict[];
  /** Those who can be named: they work here today, and no conflict of theirs holds already. */
  readonly colleagues: readonly Colleague[];
  /** Who has the case although a conflict of theirs holds; null where that is nobody. */
  readonly heldBy: string | null;
}

/** Who has a conflict of interest in a case; undefined where there is no such case. */
export async function readConflicts(app: App, actor: StaffActor, caseId: string): Promise<ConflictsView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "conflict:register");
  if (!record) return undefined;
  const [conflicts, everybody] = await Promise.all([
    conflictsWith(database, actor.tenantId, record.citizenId),
    colleaguesOn(database, actor.tenantId, app.clock.today()),
  ]);
  const holding = conflicts.filter(({ ended }) => ended === null);
  const colleagues = everybody.filter(({ id }) => !holding.some(({ staffId }) => staffId === id));
  const heldBy = holding.find(({ staffId }) => staffId === record.caseworkerId)?.name ?? null;
  return { record, conflicts, colleagues, heldBy };
}
