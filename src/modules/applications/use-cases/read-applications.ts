import type { Database, Tx } from "../../../platform/database.ts";
import type { Application } from "../domain/application.ts";
import { applicationsOfCase } from "../repository.ts";

/** The case's applications with their tasks, oldest first. Part of other acts: permission is theirs. */
export const readApplications = (
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<readonly Application[]> => applicationsOfCase(tx, tenantId, caseId);
