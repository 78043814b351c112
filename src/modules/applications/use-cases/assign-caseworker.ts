import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { changeCase } from "../../cases/use-cases/open-case.ts";
import { whoMayHaveCase } from "../../cases/use-cases/who-may-have-case.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readStaff } from "../../people/use-cases/read-people.ts";
import { assignedEntry } from "../domain/act-entries.ts";
import { type AssignRefusal, type Handing, handover } from "../domain/handover.ts";

/**
 * Gives a case to a caseworker: one takes it, or somebody hands it on. Nobody gets a case who has left, has a conflict of
 * interest, or whose right does not reach it.
 */
export function assignCaseworker(
  app: App,
  actor: Actor,
  caseId: string,
  handing: Handing,
): Promise<Outcome<"assigned", AssignRefusal | "not-found">> {
  return transaction(app.database.of(actor), async (tx) => {
    const record = await caseForAct(tx, actor, "case:assign", caseId);
    if (!record) return refused("not-found");
    const able = await whoMayHaveCase(tx, actor.tenantId, caseId, app.clock.today());
    const chosen = able.has(handing.to) ? await readStaff(tx, actor.tenantId, handing.to) : undefined;
    const staff = handover(record.caseworkerId, handing, chosen);
    if (!staff.ok) return staff;
    const before = handing.seen === null ? undefined : await readStaff(tx, actor.tenantId, handing.seen);

    await changeCase(tx, record, { caseworkerId: staff.value.id });
    const entry = assignedEntry(staff.value.name, before?.name ?? null, app.clock.today());
    await recordEvents(tx, app, actor, caseId, [entry]);
    return accepted("assigned");
  });
}
