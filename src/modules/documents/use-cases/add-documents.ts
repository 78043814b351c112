import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { mostUploads } from "../../../platform/uploads/upload-sizes.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { filerOf, type NewDocument, type SentFile } from "../domain/document.ts";
import { checkFiles, type ReceivedFile, type RefusedFile, titleOf } from "./check-files.ts";
import { filePapers } from "./file-papers.ts";

/** Papers that somebody sends: what is told of them, and the files. */
export interface Sent {
  readonly told: NewDocument;
  readonly files: readonly SentFile[];
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
  const checked = await checkFiles(sent.files);
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

async function addIn(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  { told, files }: Checked,
): Promise<Outcome<"filed", AddRefusal>> {
  const record = await caseForAct(tx, actor, "document:add", caseId);
  if (!record || filerOf(actor) === undefined) return refused("not-found");
  if (record.closedOn !== null && actor.kind !== "staff") return refused("case-closed");
  const papers = files.map(({ mediaType, name, ...file }, at) => {
    const title = titleOf(told.title, name, at, files.length);
    return { ...file, told, type: mediaType, title };
  });
  const filed = await filePapers(tx, app, actor, caseId, papers);
  await recordEvents(
    tx,
    app,
    actor,
    caseId,
    filed.map(({ entry }) => entry),
  );
  return accepted("filed");
}
