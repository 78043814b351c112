import type { Database, Tx } from "../../../platform/database.ts";
import type { DecidedCase } from "../domain/grant.ts";
import { decidedInCase } from "../repository.ts";

/** The decisions that the citizen has got in a case, oldest first. Part of other acts: permission is theirs. */
export const readDecided = (tx: Tx | Database, tenantId: string, caseId: string): Promise<readonly DecidedCase[]> =>
  decidedInCase(tx, tenantId, caseId);
