import type { Database, Tx } from "../../../platform/database.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { type CaseDocument, mayBeReadBy } from "../domain/document.ts";
import { documentsOfCase } from "../repository.ts";

/** The papers of a case that are where they belong and for this reader, the newest first. Part of other acts: permission is theirs. */
export async function papersToCite(
  tx: Tx | Database,
  actor: Actor,
  caseId: string,
): Promise<readonly Pick<CaseDocument, "id" | "title">[]> {
  const documents = await documentsOfCase(tx, caseId);
  return documents
    .filter((document) => document.misfiled === null && mayBeReadBy(actor, document))
    .map(({ id, title }) => ({ id, title }));
}
