import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { dismissProvider } from "../../cases/use-cases/open-case.ts";
import { isRunning, type SupportOrder } from "../domain/support-order.ts";
import { ordersOfCase } from "../repository.ts";

/** Lets a provider out of a case when its order is over, as part of an act, unless another of its orders in it runs. */
export async function letOut(tx: Tx, record: CaseRecord, order: SupportOrder, on: LocalDate): Promise<void> {
  const orders = await ordersOfCase(tx, record.tenantId, record.id);
  const runs = orders.some((other) => other.id !== order.id && other.provider === order.provider && isRunning(other));
  if (!runs) await dismissProvider(tx, record, order.provider, on);
}
