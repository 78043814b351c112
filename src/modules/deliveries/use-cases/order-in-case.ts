import type { Tx } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { findOrder } from "../repository.ts";
import type { OrderInCase } from "./order-for-provider.ts";

/** An order of a case, as its address names it. */
export interface OrderNamed {
  readonly caseId: string;
  readonly orderId: string;
}

/** The order with its case locked, for the authority's own acts on it. Undefined where it is not in that case. */
export async function orderInCase(tx: Tx, actor: StaffActor, named: OrderNamed): Promise<OrderInCase | undefined> {
  const record = await caseForAct(tx, actor, "order:send", named.caseId);
  const order = record && (await findOrder(tx, actor.tenantId, named.orderId));
  return record && order?.caseId === record.id ? { record, order } : undefined;
}
