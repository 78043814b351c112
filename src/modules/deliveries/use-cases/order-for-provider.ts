import type { Database, Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import type { SupportOrder } from "../domain/support-order.ts";
import { findOrder, ordersOfCase } from "../repository.ts";

/** An order with its case. */
export interface OrderInCase {
  readonly order: SupportOrder;
  readonly record: CaseRecord;
}

/** The order, if this provider has it; another provider's order is as if it were not there, and asking for it is a look. */
export async function ownOrder(
  tx: Tx | Database,
  actor: StaffActor,
  orderId: string,
): Promise<SupportOrder | undefined> {
  const order = await findOrder(tx, actor.tenantId, orderId);
  if (order === undefined || order.provider === actor.provider) return order;
  await caseForReading(tx, actor, order.caseId, "order:read");
  return undefined;
}

/**
 * The provider's own order with its case locked, read again once it is: two acts on it follow each other. Undefined when
 * the provider has no way into the case (any more).
 */
export async function orderForAct(
  tx: Tx,
  actor: StaffActor,
  act: Act,
  orderId: string,
): Promise<OrderInCase | undefined> {
  const seen = await ownOrder(tx, actor, orderId);
  const record = seen && (await caseForAct(tx, actor, act, seen.caseId));
  const order = record && (await ownOrder(tx, actor, orderId));
  return record && order ? { record, order } : undefined;
}

/** Whom the citizen can go to about an order, by the order's id. Part of reading a case: permission is the reader's. */
export async function contactsOfOrders(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<ReadonlyMap<string, { readonly name: string; readonly phone: string }>> {
  const orders = await ordersOfCase(tx, tenantId, caseId);
  return new Map(
    orders.map(({ contactPerson, contactPhone, id }) => [id, { name: contactPerson, phone: contactPhone }]),
  );
}
