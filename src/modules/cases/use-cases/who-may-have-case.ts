import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { staffForCases } from "../repository.ts";

/**
 * The ids of those who can be given a case: they decide cases and work here on the day, their right reaches as far as the
 * case is sensitive, and they have no conflict of interest. Part of acts: permission is theirs.
 */
export const whoMayHaveCase = async (
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
  day: LocalDate,
): Promise<ReadonlySet<string>> =>
  (await whoMayHaveCases(tx, tenantId, [caseId], day)).get(caseId) ?? new Set<string>();

/** The same for several cases at once: who can be given each of them, by the case's id. */
export const whoMayHaveCases = (
  tx: Tx | Database,
  tenantId: string,
  caseIds: readonly string[],
  day: LocalDate,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => staffForCases(tx, tenantId, caseIds, day);
