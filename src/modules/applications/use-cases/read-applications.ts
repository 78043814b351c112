import type { Database, Tx } from "../../../platform/database.ts";
import type { Application } from "../domain/application.ts";
import { applicationsOfCase } from "../repository.ts";

/** The applications of a case in the order in which they were registered. Part of other acts: permission is theirs. */
export const readApplications = (
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<readonly Application[]> => applicationsOfCase(tx, tenantId, caseId);
