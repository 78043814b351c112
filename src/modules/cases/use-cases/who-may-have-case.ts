import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { staffForCase } from "../repository.ts";

/**
 * The ids of those who can be given a case: they decide cases and work here on the day, their right reaches as far as the
 * case is sensitive, and they have no conflict of interest. Part of acts: permission is theirs.
 */
export const whoMayHaveCase = async (
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
  day: LocalDate,
): Promise<ReadonlySet<string>> => new Set(await staffForCase(tx, tenantId, caseId, day));
