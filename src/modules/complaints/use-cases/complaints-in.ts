import type { Database, Tx } from "../../../platform/database.ts";
import type { Complaint } from "../domain/complaint.ts";
import { complaintsOfCase } from "../repository.ts";

/** The complaints of a case. Part of other acts: permission is theirs. */
export const complaintsIn = (tx: Tx | Database, caseId: string): Promise<readonly Complaint[]> =>
  complaintsOfCase(tx, caseId);
