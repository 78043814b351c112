import type { Database, Tx } from "../../../platform/database.ts";
import type { OrderStep } from "../domain/order-step.ts";
import { stepsOfCase } from "../repository.ts";

/** What happened in the orders of a case: attempts, changes, what was ticked. Part of reading a case: permission is the reader's. */
export const stepsInOrders = (tx: Tx | Database, caseId: string): Promise<readonly OrderStep[]> =>
  stepsOfCase(tx, caseId);
