import type { Database, Tx } from "../../../platform/database.ts";
import { tellsOfPaper } from "../../documents/domain/document-entries.ts";
import { documentsIn } from "../../documents/use-cases/read-documents.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { entriesElsewhere } from "../../notes/domain/what-to-correct.ts";
import type { FilePiece } from "../domain/file-piece.ts";
import { fromEntryElsewhere, fromEntryOfWrongPaper } from "../letters/file-pieces.ts";

/**
 * The notes of a case whose words belong elsewhere, without them, by the names of their pieces: those that are marked as another
 * case's, and those that tell of a paper which was filed here wrongly. Part of other acts: permission is theirs.
 */
export async function notesElsewhere(
  tx: Tx | Database,
  { caseId, tenantId }: { readonly tenantId: string; readonly caseId: string },
): Promise<ReadonlyMap<string, FilePiece>> {
  const entries = await readEntries(tx, tenantId, caseId);
  const wrong = (await documentsIn(tx, caseId)).filter(({ misfiled }) => misfiled !== null);
  const elsewhere = entriesElsewhere(entries);
  const without = entries.flatMap((entry) => {
    if (elsewhere.has(entry.id)) return fromEntryElsewhere(entry);
    return wrong.some((document) => tellsOfPaper(entry, document)) ? fromEntryOfWrongPaper(entry) : [];
  });
  return new Map(without.map((piece) => [piece.name, piece]));
}
