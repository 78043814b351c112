import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { ReturnedOrder } from "../domain/listed-order.ts";
import { returnedOrders } from "../repository.ts";

/** The orders that came back in the reader's cases and wait for another; the oldest first. Each is a look. */
export async function readReturnedOrders(app: App, actor: StaffActor): Promise<readonly ReturnedOrder[]> {
  requireRole(actor, "case:list");
  const database = app.database.of(actor);
  const orders = await returnedOrders(database, actor);
  const open = await casesForReading(database, actor, [...new Set(orders.map(({ caseId }) => caseId))], "order:read");
  return orders.filter(({ caseId }) => open.has(caseId));
}
