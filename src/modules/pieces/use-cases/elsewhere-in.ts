import type { Database, Tx } from "../../../platform/database.ts";
import type { CaseDocument } from "../../documents/domain/document.ts";
import { tellsOfPaper } from "../../documents/domain/document-entries.ts";
import { documentsIn } from "../../documents/use-cases/read-documents.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { entriesElsewhere } from "../../notes/domain/what-to-correct.ts";
import type { FilePiece } from "../domain/file-piece.ts";
import { fromEntryElsewhere, fromEntryOfWrongPaper } from "../letters/file-pieces.ts";

/** What lies in a case and does not belong there. */
export interface Elsewhere {
  /** The notes whose words belong elsewhere, without them, by the names of their pieces. */
  readonly notes: ReadonlyMap<string, FilePiece>;
  /** The papers that were filed here wrongly, by their ids. */
  readonly papers: ReadonlySet<string>;
}

/** The same of what is read already: notes that are marked as another case's, papers marked as filed wrongly, and notes that tell of them. */
export function elsewhereOf(entries: readonly JournalEntry[], documents: readonly CaseDocument[]): Elsewhere {
  const marked = entriesElsewhere(entries);
  const wrong = documents.filter(({ misfiled }) => misfiled !== null);
  const notes = entries.flatMap((entry) => {
    if (marked.has(entry.id)) return fromEntryElsewhere(entry);
    return wrong.some((document) => tellsOfPaper(entry, document)) ? fromEntryOfWrongPaper(entry) : [];
  });
  return {
    notes: new Map(notes.map((piece) => [piece.name, piece])),
    papers: new Set(wrong.map(({ id }) => id)),
  };
}

/** What lies in a case and does not belong there. Part of other acts: permission is theirs. */
export const elsewhereIn = async (
  tx: Tx | Database,
  { caseId, tenantId }: { readonly tenantId: string; readonly caseId: string },
): Promise<Elsewhere> => elsewhereOf(await readEntries(tx, tenantId, caseId), await documentsIn(tx, caseId));
