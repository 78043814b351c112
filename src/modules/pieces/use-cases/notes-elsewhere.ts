import type { Tx } from "../../../platform/database.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { entriesElsewhere } from "../../notes/domain/what-to-correct.ts";
import type { FilePiece } from "../domain/file-piece.ts";
import { fromEntryElsewhere } from "../letters/file-pieces.ts";

/** The notes of a case that are marked as another case's, without their words, by the names of their pieces. Part of other acts. */
export async function notesElsewhere(
  tx: Tx,
  { caseId, tenantId }: { readonly tenantId: string; readonly caseId: string },
): Promise<ReadonlyMap<string, FilePiece>> {
  const entries = await readEntries(tx, tenantId, caseId);
  const elsewhere = entriesElsewhere(entries);
  const marked = entries.filter(({ id }) => elsewhere.has(id)).map(fromEntryElsewhere);
  return new Map(marked.map((piece) => [piece.name, piece]));
}
