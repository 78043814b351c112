import type { Database, Tx } from "../../../platform/database.ts";
import type { KeptDayNote } from "../domain/day-note.ts";
import { type Between, dayNotesOfCase } from "../repository.ts";

/** The notes of a case that stand, oldest first. Part of other acts: permission is theirs. */
export const dayNotesIn = (
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
  between: Between = {},
): Promise<readonly KeptDayNote[]> => dayNotesOfCase(tx, tenantId, caseId, between);
