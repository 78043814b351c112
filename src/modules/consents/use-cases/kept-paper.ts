import type { Tx } from "../../../platform/database.ts";
import { openPapers } from "../../documents/use-cases/read-documents.ts";
import type { StaffActor } from "../../people/domain/actor.ts";

/** The paper that was pointed to, if it is one of the case's; null for one that is not there. */
export async function keptPaper(
  tx: Tx,
  actor: StaffActor,
  caseId: string,
  documentId: string | null,
): Promise<string | null> {
  if (documentId === null) return null;
  const papers = await openPapers(tx, actor, caseId);
  return papers.find(({ id }) => id === documentId)?.id ?? null;
}
