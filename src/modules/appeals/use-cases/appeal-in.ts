import type { Database, Tx } from "../../../platform/database.ts";
import type { Appeal } from "../domain/appeal.ts";
import { appealsOfCase } from "../repository.ts";

/** What is kept of a complaint's way to the appeal board: nothing until somebody begins. Part of other acts: permission is theirs. */
export async function appealIn(tx: Tx | Database, caseId: string, complaintId: string): Promise<Appeal> {
  const found = (await appealsOfCase(tx, caseId)).find((one) => one.complaintId === complaintId);
  return found ?? { complaintId, choices: [], reasons: [], questions: [], packages: [], sendings: [] };
}
