import type { Database, Tx } from "../../../platform/database.ts";
import type { Obligation } from "../domain/obligation.ts";
import { obligationsOfCase } from "../repository.ts";

/** What is owed in a case, as the last act left it. Part of other acts: permission is theirs. */
export const readObligations = (tx: Tx | Database, tenantId: string, caseId: string): Promise<readonly Obligation[]> =>
  obligationsOfCase(tx, tenantId, caseId);
