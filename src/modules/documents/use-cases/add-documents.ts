import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { UploadRefusal } from "../../../platform/uploads/upload-refusal.ts";
import { mostUploads } from "../../../platform/uploads/upload-sizes.ts";
import { type CheckedUpload, checkUpload } from "../../../platform/uploads.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { type CaseDocument, filerOf, type NewDocument, type SentFile } from "../domain/document.ts";
import { addedEntry } from "../domain/document-entries.ts";
import { insertDocument, type KeptDocument } from "../repository.ts";

/** Papers that somebody sends: what is told of them, and the files. */
export interface Sent {
  readonly told: NewDocument;
  readonly files: readonly SentFile[];
}

/** A file that cannot be taken in: what it is called, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly refusal: UploadRefusal;
}

/** Why papers are not filed; with the files that cannot be taken in, where it is because of them. */
export type AddRefusal = "not-found" | "no-files" | "too-many-files" | "case-closed" | readonly RefusedFile[];

/**
 * Files papers in a case, each with its journal entry: all of them, or none where one cannot be taken in. The files are
 * looked at before the case is locked, and only for those who may file in it.
 *
 * Law: offentlighedsloven §§ 13 and 15.
 */
export async function addDocuments(
  app: App,
  actor: Actor,
  caseId: string,
  sent: Sent,
  press: FormPress,
): Promise<Outcome<string, AddRefusal>> {
  const database = app.database.of(actor);
  if (!(await caseForReading(database, actor, caseId, "document:add"))) return refused("not-found");
  if (sent.files.length === 0) return refused("no-files");
  if (sent.files.length > mostUploads) return refused("too-many-files");
  const checked = await checkedFiles(sent.files);
  if (!checked.ok) return checked;
  return transaction(database, (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "document:add" }, () =>
      addIn(tx, app, actor, caseId, { told: sent.told, files: checked.value }),
    ),
  );
}

interface Checked {
  readonly told: NewDocument;
  readonly files: readonly ReceivedFile[];
}

type ReceivedFile = CheckedUpload & { readonly sizeBytes: number };

/** One after the other: each may take some memory to look into. */
async function checkedFiles(
  files: readonly SentFile[],
): Promise<Outcome<readonly ReceivedFile[], readonly RefusedFile[]>> {
  const [taken, others]: [ReceivedFile[], RefusedFile[]] = [[], []];
  for (const { name, bytes } of files) {
    const outcome = await checkUpload(bytes, name);
    if (outcome.ok) taken.push({ ...outcome.value, sizeBytes: bytes.length });
    else others.push({ name, refusal: outcome.refusal });
  }
  return others.length > 0 ? refused(others) : accepted(taken);
}

async function addIn(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  { told, files }: Checked,
): Promise<Outcome<"filed", AddRefusal>> {
  const record = await caseForAct(tx, actor, "document:add", caseId);
  const addedAs = filerOf(actor);
  if (!record || addedAs === undefined) return refused("not-found");
  if (record.closedOn !== null && actor.kind !== "staff") return refused("case-closed");
  const added = { caseId, addedAt: app.clock.now(), addedBy: actor.id, addedAs, misfiled: null };
  const kept = files.map((file, at): KeptDocument => {
    const title = titleOf(told.title, file.name, at, files.length);
    const document: CaseDocument = {
      ...told,
      ...added,
      title,
      id: app.newId(),
      type: file.mediaType,
      sizeBytes: file.sizeBytes,
    };
    return { document, bytes: file.bytes, sha256: file.sha256 };
  });
  for (const each of kept) await insertDocument(tx, each);
  await recordEvents(
    tx,
    app,
    actor,
    caseId,
    kept.map(({ document }) => addedEntry(document)),
  );
  return accepted("filed");
}

/** What was typed, numbered where several files came with it; else the file's own name. */
function titleOf(typed: string | null, name: string, at: number, of: number): string {
  if (typed !== null) return of === 1 ? typed : `${typed} (${at + 1} af ${of})`;
  return name === "" ? "Uden titel" : name;
}
