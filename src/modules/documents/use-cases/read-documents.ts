import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { CasePart } from "../../../platform/case-part.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { type CaseDocument, isOpenPaper, mayBeReadBy } from "../domain/document.ts";
import { documentsOfCase, documentsPart, findDocument, readContent } from "../repository.ts";

/** The papers of a case that are for this reader, the newest first. */
export interface DocumentsView {
  readonly record: CaseForActor;
  readonly citizen: Citizen;
  readonly documents: readonly CaseDocument[];
  readonly today: LocalDate;
}

/** The papers of a case. Undefined when there is no such case, and when it is not the reader's to see. */
export async function listDocuments(app: App, actor: Actor, caseId: string): Promise<DocumentsView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "document:read");
  if (!record) return undefined;
  const citizen = await readCitizen(database, actor.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const documents = await documentsOfCase(database, caseId);
  return {
    record,
    citizen,
    documents: documents.filter((document) => mayBeReadBy(actor, document)),
    today: app.clock.today(),
  };
}

/** The papers of a case that this reader may open there, the newest first. Part of other acts: permission is theirs. */
export async function openPapers(tx: Tx | Database, actor: Actor, caseId: string): Promise<readonly CaseDocument[]> {
  const documents = await documentsOfCase(tx, caseId);
  return documents.filter((document) => isOpenPaper(actor, document));
}

/** The papers of a case as a part of its page, for this reader. */
export const documentsPartFor = (reader: Actor): CasePart<readonly CaseDocument[]> => ({
  select: documentsPart.select,
  read: (found, keys) => documentsPart.read(found, keys).filter((document) => mayBeReadBy(reader, document)),
});

/**
 * One paper of a case that is for this reader. Undefined also for one that was filed wrongly: what does not belong in a
 * case is not opened by way of it.
 */
export async function readDocument(
  app: App,
  actor: Actor,
  caseId: string,
  documentId: string,
): Promise<{ readonly record: CaseForActor; readonly document: CaseDocument } | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "document:read");
  const document = record && (await findDocument(database, caseId, documentId));
  const isOpen = document !== undefined && document.misfiled === null && mayBeReadBy(actor, document);
  return record && isOpen ? { record, document } : undefined;
}

/** The same with its bytes. */
export async function readDocumentFile(
  app: App,
  actor: Actor,
  caseId: string,
  documentId: string,
): Promise<{ readonly document: CaseDocument; readonly bytes: Uint8Array } | undefined> {
  const found = await readDocument(app, actor, caseId, documentId);
  if (!found) return undefined;
  const { bytes } = await readContent(app.database.of(actor), documentId);
  return { document: found.document, bytes };
}

/** The papers of a case, the newest first. Part of other acts: permission is theirs. */
export const documentsIn = (tx: Tx | Database, caseId: string): Promise<readonly CaseDocument[]> =>
  documentsOfCase(tx, caseId);
