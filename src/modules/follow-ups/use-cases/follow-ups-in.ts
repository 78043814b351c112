import type { Database, Tx } from "../../../platform/database.ts";
import type { FollowUp } from "../domain/follow-up.ts";
import { followUpsOfCase } from "../repository.ts";

/** The follow-ups of a case that were held, oldest first. Part of other acts: permission is theirs. */
export const followUpsIn = (tx: Tx | Database, tenantId: string, caseId: string): Promise<readonly FollowUp[]> =>
  followUpsOfCase(tx, tenantId, caseId);
