import type { Database, Tx } from "../../../platform/database.ts";
import type { JournalEntry } from "../domain/journal-entry.ts";
import { entriesOfCase } from "../repository.ts";

/** The case's journal in the order in which it was registered. Part of other acts: permission is theirs. */
export const readEntries = (tx: Tx | Database, tenantId: string, caseId: string): Promise<readonly JournalEntry[]> =>
  entriesOfCase(tx, tenantId, caseId);
