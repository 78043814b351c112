import type { Database, Tx } from "../../../platform/database.ts";
import type { ActionPlan } from "../domain/action-plan.ts";
import { plansOfCase } from "../repository.ts";

/** The plans of a case. Part of other acts: permission is theirs. */
export const plansIn = (tx: Tx | Database, tenantId: string, caseId: string): Promise<readonly ActionPlan[]> =>
  plansOfCase(tx, tenantId, caseId);
