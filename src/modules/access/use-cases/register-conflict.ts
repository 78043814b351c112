import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { type ConflictRefusal, readConflict } from "../domain/conflict.ts";
import { conflictEntry, conflictOverEntry } from "../domain/conflict-entries.ts";
import { colleaguesOn, endConflict, insertConflict } from "../repository.ts";

/** Of whom it was said: the one who said it is out of the case from now on. */
export type Registered = "oneself" | "a-colleague";

/**
 * Registers that a colleague, or oneself, has a conflict of interest in a citizen's cases: from the next request they see
 * nothing of them, get none of them and decide in none.
 *
 * Law: forvaltningsloven §§ 3-6.
 */
export function registerConflict(
  app: App,
  actor: StaffActor,
  caseId: string,
  told: { readonly staffId: string; readonly reason: string },
): Promise<Outcome<Registered, ConflictRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<Registered, ConflictRefusal>> => {
    const record = await caseForAct(tx, actor, "conflict:register", caseId);
    if (!record) return refused("not-found");
    const today = app.clock.today();
    const read = readConflict(await colleaguesOn(tx, actor.tenantId, today), told);
    if (!read.ok) return read;
    const { who, reason } = read.value;
    const conflict = { id: app.newId(), staffId: who.id, citizenId: record.citizenId, reason };
    if (!(await insertConflict(tx, actor, conflict, app.clock.now()))) return refused("already-registered");
    await recordEvents(tx, app, actor, caseId, [conflictEntry(who.name, today)]);
    return accepted(who.id === actor.id ? "oneself" : "a-colleague");
  });
}

/** Writes down that a conflict of interest is over: the colleague may have to do with the citizen's cases again. */
export function endConflictOfInterest(
  app: App,
  actor: StaffActor,
  caseId: string,
  conflictId: string,
): Promise<Outcome<"over", "not-found">> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<"over", "not-found">> => {
    const record = await caseForAct(tx, actor, "conflict:register", caseId);
    if (!record) return refused("not-found");
    const of = { id: conflictId, citizenId: record.citizenId };
    const who = await endConflict(tx, actor, of, app.clock.now());
    if (!who) return refused("not-found");
    await recordEvents(tx, app, actor, caseId, [conflictOverEntry(who.name, app.clock.today())]);
    return accepted("over");
  });
}
