import type { Database, Tx } from "../../../platform/database.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import { isMisfiled } from "../../complaints/domain/complaint-stand.ts";
import { complaintsIn } from "../../complaints/use-cases/complaint-in.ts";
import type { CaseDocument } from "../../documents/domain/document.ts";
import { tellsOfPaper } from "../../documents/domain/document-entries.ts";
import { documentsIn } from "../../documents/use-cases/read-documents.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { entriesElsewhere } from "../../notes/domain/what-to-correct.ts";
import type { FilePiece } from "../domain/file-piece.ts";
import { fromEntryElsewhere, fromEntryOfWrongPaper } from "../letters/file-pieces.ts";
import { fromComplaintElsewhere } from "../letters/pieces-of-complaints.ts";

/** What lies in a case and does not belong there. */
export interface Elsewhere {
  /** The notes, complaints and receipts whose words belong elsewhere, without them, by the names of their pieces. */
  readonly notes: ReadonlyMap<string, FilePiece>;
  /** The papers that were filed here wrongly, by their ids. */
  readonly papers: ReadonlySet<string>;
}

/** What is read of a case to find it. */
export interface WhereItLies {
  readonly entries: readonly JournalEntry[];
  readonly documents: readonly CaseDocument[];
  readonly complaints: readonly Complaint[];
}

/**
 * The same of what is read already: notes that are marked as another case's, papers marked as filed wrongly and notes that tell of them,
 * complaints that were written down in the wrong case and the letters about them.
 */
export function elsewhereOf({ complaints, documents, entries }: WhereItLies): Elsewhere {
  const marked = entriesElsewhere(entries);
  const wrong = documents.filter(({ misfiled }) => misfiled !== null);
  const notes = entries.flatMap((entry) => {
    if (marked.has(entry.id)) return fromEntryElsewhere(entry);
    return wrong.some((document) => tellsOfPaper(entry, document)) ? fromEntryOfWrongPaper(entry) : [];
  });
  const pieces = [...notes, ...complaints.filter(isMisfiled).flatMap(fromComplaintElsewhere)];
  return {
    notes: new Map(pieces.map((piece) => [piece.name, piece])),
    papers: new Set(wrong.map(({ id }) => id)),
  };
}

/** What lies in a case and does not belong there. Part of other acts: permission is theirs. */
export const elsewhereIn = async (
  tx: Tx | Database,
  { caseId, tenantId }: { readonly tenantId: string; readonly caseId: string },
): Promise<Elsewhere> =>
  elsewhereOf({
    entries: await readEntries(tx, tenantId, caseId),
    documents: await documentsIn(tx, caseId),
    complaints: await complaintsIn(tx, caseId),
  });
