import type { Database, Tx } from "../../../platform/database.ts";
import type { JournalEntry } from "../domain/journal-entry.ts";
import { entriesOfCase, entriesPart } from "../repository.ts";

/** The case's journal in the order in which it was registered. Part of other acts: permission is theirs. */
export const readEntries = (tx: Tx | Database, tenantId: string, caseId: string): Promise<readonly JournalEntry[]> =>
  entriesOfCase(tx, tenantId, caseId);

/** The same as a part of a page of the case. */
export const journalPart = entriesPart;
