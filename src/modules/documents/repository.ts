import { type Selectable, sql } from "kysely";
import { localDate } from "../../kernel/local-date.ts";
import type { CasePart } from "../../platform/case-part.ts";
import type { Database, Tx } from "../../platform/database.ts";
import type { Tables } from "../../platform/tables.ts";
import type { SealedPlace, TenantKeys } from "../../platform/vault.ts";
import { type CaseDocument, filers, type Misfiling, senders } from "./domain/document.ts";
import { documentType } from "./domain/document-type.ts";

/** A paper as it is kept. */
export interface KeptDocument {
  readonly document: CaseDocument;
  readonly bytes: Uint8Array;
  /** Of the bytes as they came. */
  readonly sha256: Uint8Array;
}

const placeOf = (id: string, column: "title_sealed" | "content_sealed" | "note_sealed"): SealedPlace => ({
  table: "document",
  column,
  id,
});

const reasonOf = (id: string): SealedPlace => ({ table: "document_mark", column: "reason_sealed", id });

/** Keeps a paper, sealed. */
export async function insertDocument(tx: Tx, { document, bytes, sha256 }: KeptDocument): Promise<void> {
  const { id: tenantId, keys } = tx.tenant;
  const { id, note } = document;
  await tx
    .insertInto("document")
    .values({
      tenant_id: tenantId,
      id,
      case_id: document.caseId,
      title_sealed: keys.seal(placeOf(id, "title_sealed"), document.title),
      received_on: document.receivedOn,
      received_from: document.from,
      media_type: document.type,
      size_bytes: document.sizeBytes,
      sha_256: Buffer.from(sha256),
      content_sealed: keys.sealBytes(placeOf(id, "content_sealed"), bytes),
      note_sealed: note === "" ? null : keys.seal(placeOf(id, "note_sealed"), note),
      shown_to_citizen: document.shownToCitizen,
      added_at: document.addedAt,
      added_by: document.addedBy,
      added_as: document.addedAs,
    })
    .execute();
}

type MarkColumns = Pick<Selectable<Tables["document_mark"]>, "reason_sealed" | "marked_at"> & { readonly kind: string };
type Row = Omit<Selectable<Tables["document"]>, "content_sealed" | "sha_256" | "tenant_id"> &
  (MarkColumns | { readonly kind: null });

const columns = sql`
  document.id, document.case_id, document.title_sealed, document.received_on, document.received_from, document.media_type,
  document.size_bytes, document.note_sealed, document.shown_to_citizen, document.added_at, document.added_by,
  document.added_as, document_mark.kind, document_mark.reason_sealed, document_mark.marked_at`;

const withMark = sql`
  document left join document_mark
    on document_mark.tenant_id = document.tenant_id and document_mark.document_id = document.id`;

/** The papers of a case, the newest first; their bytes stay where they are. */
export async function documentsOfCase(tx: Tx | Database, caseId: string): Promise<readonly CaseDocument[]> {
  const { id: tenantId, keys } = tx.tenant;
  const { rows } = await sql<Row>`
    select ${columns} from ${withMark}
    where document.tenant_id = ${tenantId} and document.case_id = ${caseId}
    order by document.received_on desc, document.id desc`.execute(tx);
  return rows.map((row) => toDocument(row, keys));
}

/** The same as a part of a page of the case. */
export const documentsPart: CasePart<readonly CaseDocument[]> = {
  select: sql`(
    select coalesce(json_agg(json_build_object('id', document.id, 'case_id', document.case_id,
        'title_sealed', encode(document.title_sealed, 'base64'), 'received_on', document.received_on,
        'received_from', document.received_from, 'media_type', document.media_type, 'size_bytes', document.size_bytes,
        'note_sealed', encode(document.note_sealed, 'base64'), 'shown_to_citizen', document.shown_to_citizen,
        'added_at', to_char(document.added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'added_by', document.added_by, 'added_as', document.added_as, 'kind', document_mark.kind,
        'reason_sealed', encode(document_mark.reason_sealed, 'base64'),
        'marked_at', to_char(document_mark.marked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      order by document.received_on desc, document.id desc), '[]')
    from ${withMark}
    where document.tenant_id = case_file.tenant_id and document.case_id = case_file.id)`,
  read: (found, keys) => (found as readonly RowInJson[]).map((row) => toDocument(opened(row), keys)),
};

type Sealed = "title_sealed" | "note_sealed" | "reason_sealed";
/** A row as the part's own statement writes it. */
type RowInJson = Readonly<Record<Sealed, string | null>> & Omit<Row, Sealed>;

const opened = ({ title_sealed, note_sealed, reason_sealed, ...row }: RowInJson): Row =>
  ({
    ...row,
    title_sealed: Buffer.from(title_sealed ?? "", "base64"),
    note_sealed: note_sealed === null ? null : Buffer.from(note_sealed, "base64"),
    reason_sealed: Buffer.from(reason_sealed ?? "", "base64"),
  }) as Row;

/** One paper of a case, without its bytes. */
export async function findDocument(tx: Tx | Database, caseId: string, id: string): Promise<CaseDocument | undefined> {
  const { id: tenantId, keys } = tx.tenant;
  const { rows } = await sql<Row>`
    select ${columns} from ${withMark}
    where document.tenant_id = ${tenantId} and document.case_id = ${caseId} and document.id = ${id}`.execute(tx);
  return rows[0] && toDocument(rows[0], keys);
}

/** What is kept of a paper, opened, and the digest of what came. */
export async function readContent(
  tx: Tx | Database,
  id: string,
): Promise<{ readonly bytes: Uint8Array; readonly sha256: Uint8Array }> {
  const { id: tenantId, keys } = tx.tenant;
  const row = await tx
    .selectFrom("document")
    .select(["content_sealed", "sha_256"])
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return { bytes: keys.openBytes(placeOf(id, "content_sealed"), row.content_sealed), sha256: row.sha_256 };
}

/** Marks a paper as filed wrongly; `movedTo` is the same paper in the case that it belongs in. */
export async function insertMark(
  tx: Tx,
  documentId: string,
  mark: { readonly movedTo: string | null; readonly reason: string; readonly at: string; readonly by: string },
): Promise<void> {
  const { id: tenantId, keys } = tx.tenant;
  await tx
    .insertInto("document_mark")
    .values({
      tenant_id: tenantId,
      document_id: documentId,
      kind: mark.movedTo === null ? "withdrawn" : "moved",
      reason_sealed: keys.seal(reasonOf(documentId), mark.reason),
      moved_document_id: mark.movedTo,
      marked_at: mark.at,
      marked_by: mark.by,
    })
    .execute();
}

function toDocument(row: Row, keys: TenantKeys): CaseDocument {
  const type = documentType(row.media_type);
  const from = senders.find((known) => known === row.received_from);
  const addedAs = filers.find((known) => known === row.added_as);
  if (!type || !from || !addedAs) throw new TypeError("the database holds a document of an unknown kind");
  return {
    id: row.id,
    caseId: row.case_id,
    title: keys.open(placeOf(row.id, "title_sealed"), row.title_sealed),
    receivedOn: localDate(row.received_on),
    from,
    note: row.note_sealed === null ? "" : keys.open(placeOf(row.id, "note_sealed"), row.note_sealed),
    shownToCitizen: row.shown_to_citizen,
    type,
    sizeBytes: row.size_bytes,
    addedAt: row.added_at,
    addedBy: row.added_by,
    addedAs,
    misfiled: row.kind === null ? null : toMisfiling(row.id, row, keys),
  };
}

const toMisfiling = (id: string, row: MarkColumns, keys: TenantKeys): Misfiling => ({
  kind: row.kind === "moved" ? "moved" : "withdrawn",
  reason: keys.open(reasonOf(id), row.reason_sealed),
  markedAt: row.marked_at,
});
