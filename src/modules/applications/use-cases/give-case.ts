import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { changeCase } from "../../cases/use-cases/open-case.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor, StaffActor } from "../../people/domain/actor.ts";
import { readStaff } from "../../people/use-cases/read-people.ts";
import { assignedEntry } from "../domain/act-entries.ts";
import { insertHandover } from "../repository.ts";

/**
 * Gives the locked case to somebody, or lays it back to the unit: in the journal with the note, and told to whoever gets it.
 * Part of acts that have asked whether it may be.
 */
export async function giveCase(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  given: { readonly to: StaffActor | null; readonly note: string },
): Promise<void> {
  const { to, note } = given;
  const before = record.caseworkerId === null ? undefined : await readStaff(tx, actor.tenantId, record.caseworkerId);
  await changeCase(tx, record, { caseworkerId: to?.id ?? null });
  if (to !== null && to.id !== actor.id) {
    const handed = { id: app.newId(), caseId: record.id, staffId: to.id, note, at: app.clock.now(), by: actor.id };
    await insertHandover(tx, handed);
  }
  const entry = assignedEntry({ name: to?.name ?? null, before: before?.name ?? null, note }, app.clock.today());
  await recordEvents(tx, app, actor, record.id, [entry]);
}
