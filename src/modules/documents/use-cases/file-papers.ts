import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { PermissionDenied } from "../../../platform/permissions.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { type CaseDocument, filerOf, type NewDocument } from "../domain/document.ts";
import { addedEntry } from "../domain/document-entries.ts";
import type { DocumentType } from "../domain/document-type.ts";
import { insertDocument } from "../repository.ts";

/** Dokument, som lægges i en sag: what is told of it, and its bytes after they have been looked into. */
export interface PaperToFile {
  readonly told: NewDocument;
  readonly title: string;
  readonly type: DocumentType;
  readonly sizeBytes: number;
  readonly bytes: Uint8Array;
  /** Of the bytes as they came. */
  readonly sha256: Uint8Array;
}

/** A paper that was filed: its id, and what the journal is to be told. */
export interface FiledPaper {
  readonly id: string;
  readonly entry: Pick<NewEntry, "occurredOn" | "theme" | "text">;
}

/**
 * Files papers in a case. Part of a larger act: permission is that act's, and it writes the entries down.
 *
 * @throws PermissionDenied for those who file none
 */
export async function filePapers(
  tx: Tx,
  app: Pick<App, "newId" | "clock">,
  actor: Actor,
  caseId: string,
  papers: readonly PaperToFile[],
): Promise<readonly FiledPaper[]> {
  const addedAs = filerOf(actor);
  if (addedAs === undefined) throw new PermissionDenied("document:add");
  const added = { caseId, addedAt: app.clock.now(), addedBy: actor.id, addedAs, misfiled: null };
  const filed: FiledPaper[] = [];
  for (const { told, title, type, sizeBytes, bytes, sha256 } of papers) {
    const document: CaseDocument = { ...told, ...added, title, id: app.newId(), type, sizeBytes };
    await insertDocument(tx, { document, bytes, sha256 });
    filed.push({ id: document.id, entry: addedEntry(document) });
  }
  return filed;
}
