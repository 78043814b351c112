import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { ReturnedOrder, UnreachedOrder } from "../domain/listed-order.ts";
import { returnedOrders, unreachedOrders } from "../repository.ts";

/** The orders that wait for the authority: those that came back, and those whose citizen is not reached. */
export interface WaitingOrders {
  readonly returned: readonly ReturnedOrder[];
  readonly unreached: readonly UnreachedOrder[];
}

/**
 * The orders of the reader's cases that wait for the authority, the oldest first. The citizen counts as not reached after
 * as many tries as the municipality has set; without a number nobody is told. Each is a look.
 */
export async function readWaitingOrders(app: App, actor: StaffActor): Promise<WaitingOrders> {
  requireRole(actor, "case:list");
  const database = app.database.of(actor);
  const { contactAttempts } = standardOf(app, actor).settings;
  const returned = await returnedOrders(database, actor);
  const unreached = contactAttempts === undefined ? [] : await unreachedOrders(database, actor, contactAttempts);
  const caseIds = new Set([...returned, ...unreached].map(({ caseId }) => caseId));
  const open = await casesForReading(database, actor, [...caseIds], "order:read");
  return {
    returned: returned.filter(({ caseId }) => open.has(caseId)),
    unreached: unreached.filter(({ caseId }) => open.has(caseId)),
  };
}
