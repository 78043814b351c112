import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { once } from "../../cases/use-cases/once.ts";
import { oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { type ConflictRefusal, readConflict } from "../domain/conflict.ts";
import { conflictEntry, conflictOverEntry } from "../domain/conflict-entries.ts";
import { conflictsPath, outOfCasePath } from "../paths.ts";
import { colleaguesOn, endConflict, insertConflict } from "../repository.ts";

/**
 * Registers that a colleague, or oneself, has a conflict of interest in a citizen's cases: from the next request they see
 * nothing of them, get none of them and decide in none.
 *
 * Law: forvaltningsloven §§ 3-6.
 *
 * @returns the path of the page to show: who names themselves is out of the case from now on
 */
export function registerConflict(
  app: App,
  actor: StaffActor,
  caseId: string,
  told: Told,
  submissionId: string,
): Promise<Outcome<string, ConflictRefusal>> {
  const press = { tenantId: actor.tenantId, pressedBy: actor.id, submissionId, act: "conflict:register" };
  return transaction(app.database.of(actor), (tx) =>
    once(tx, app, press, () => registerIn(tx, app, actor, caseId, told)),
  );
}

/** Whom it is about, and why, as the form tells it. */
interface Told {
  readonly staffId: string;
  readonly reason: string;
}

async function registerIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  caseId: string,
  told: Told,
): Promise<Outcome<string, ConflictRefusal>> {
  const record = await caseForAct(tx, actor, "conflict:register", caseId);
  if (!record) return refused("not-found");
  const today = app.clock.today();
  const read = readConflict(await colleaguesOn(tx, actor.tenantId, today), told);
  if (!read.ok) return read;
  const { who, reason } = read.value;
  const conflict = { id: app.newId(), staffId: who.id, citizenId: record.citizenId, reason };
  if (!(await insertConflict(tx, actor, conflict, app.clock.now()))) return refused("already-registered");
  await recordEvents(tx, app, actor, caseId, [conflictEntry(who.name, today)]);
  return accepted(who.id === actor.id ? outOfCasePath : conflictsPath(caseId));
}

/** Writes down that a conflict of interest is over: the colleague may have to do with the citizen's cases again. */
export function endConflictOfInterest(
  app: App,
  actor: StaffActor,
  caseId: string,
  conflictId: string,
  submissionId: string,
): Promise<Outcome<string, "not-found">> {
  const press = { submissionId, path: conflictsPath(caseId), act: "conflict:end" };
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<"not-found">(tx, app, actor, press, async () => {
      const record = await caseForAct(tx, actor, "conflict:register", caseId);
      if (!record) return refused("not-found");
      const of = { id: conflictId, citizenId: record.citizenId };
      const who = await endConflict(tx, actor, of, app.clock.now());
      if (!who) return refused("not-found");
      await recordEvents(tx, app, actor, caseId, [conflictOverEntry(who.name, app.clock.today())]);
      return accepted("over");
    }),
  );
}
