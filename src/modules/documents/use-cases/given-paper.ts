import type { Database, Tx } from "../../../platform/database.ts";
import type { CaseDocument } from "../domain/document.ts";
import { findDocument, readContent } from "../repository.ts";

/**
 * A paper of a case with its bytes, where somebody has been given it. Part of other acts: permission is theirs. Undefined for one
 * that turned out not to belong in the case: it may tell of somebody else.
 */
export async function givenPaper(
  tx: Tx | Database,
  caseId: string,
  documentId: string,
): Promise<{ readonly document: CaseDocument; readonly bytes: Uint8Array } | undefined> {
  const document = await findDocument(tx, caseId, documentId);
  if (document === undefined || document.misfiled !== null) return undefined;
  const { bytes } = await readContent(tx, documentId);
  return { document, bytes };
}
