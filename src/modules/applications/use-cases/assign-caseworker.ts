import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { whoMayHaveCase } from "../../cases/use-cases/who-may-have-case.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readStaff } from "../../people/use-cases/read-people.ts";
import { type AssignRefusal, type Handing, handover } from "../domain/handover.ts";
import { giveCase } from "./give-case.ts";

/**
 * Gives a case to a caseworker: one takes it, somebody hands it on, or it is laid back to the unit. Nobody gets a case who
 * has left, has a conflict of interest, or whose right does not reach it.
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
    const mayHaveIt = handing.to !== null && able.has(handing.to);
    const chosen = mayHaveIt ? await readStaff(tx, actor.tenantId, handing.to) : undefined;
    const to = handover(record.caseworkerId, handing, chosen);
    if (!to.ok) return to;
    await giveCase(tx, app, actor, record, { to: to.value, note: handing.note ?? "" });
    return accepted("assigned");
  });
}
