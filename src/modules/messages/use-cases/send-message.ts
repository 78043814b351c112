import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { mostUploads } from "../../../platform/uploads/upload-sizes.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { SentFile } from "../../documents/domain/document.ts";
import { checkFiles, type ReceivedFile, type RefusedFile, titleOf } from "../../documents/use-cases/check-files.ts";
import { filePapers } from "../../documents/use-cases/file-papers.ts";
import { saidHere } from "../../letters/domain/said.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { permits } from "../../people/domain/permission.ts";
import { receivedEntry } from "../domain/message-entries.ts";
import { insertMessage } from "../repository.ts";

/** What the citizen's side sends. */
export interface MessageToSend {
  readonly words: string;
  readonly files: readonly SentFile[];
}

/** Why a message is not taken: with the files that cannot be, where it is because of them. */
export type SendRefusal = "not-found" | "too-many-files" | readonly RefusedFile[];

/**
 * Sends a message to whoever works on the case, from the citizen or somebody who acts for the citizen, with papers or without.
 * A case that is closed takes it all the same. The same press twice is one message.
 *
 * Law: offentlighedsloven § 13.
 *
 * @returns the path of the page to show
 */
export async function sendMessage(
  app: App,
  actor: CitizenSide,
  caseId: string,
  sent: MessageToSend,
  press: FormPress,
): Promise<Outcome<string, SendRefusal>> {
  const database = app.database.of(actor);
  if (!(await caseForReading(database, actor, caseId, "message:write"))) return refused("not-found");
  if (sent.files.length > mostUploads) return refused("too-many-files");
  const files = await checkFiles(sent.files);
  if (!files.ok) return files;
  return transaction(database, (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "message:write" }, () =>
      sendIn(tx, app, actor, caseId, { words: sent.words, files: files.value }),
    ),
  );
}

interface CheckedMessage {
  readonly words: string;
  readonly files: readonly ReceivedFile[];
}

async function sendIn(
  tx: Tx,
  app: App,
  actor: CitizenSide,
  caseId: string,
  { files, words }: CheckedMessage,
): Promise<Outcome<"sent", SendRefusal>> {
  const record = await caseForAct(tx, actor, "message:write", caseId);
  const said = saidHere(actor, app.clock.today());
  if (!record || said === undefined) return refused("not-found");
  if (files.length > 0 && !permits(actor, "document:add", record)) return refused("not-found");
  const papers = papersOf(app, actor, files);
  const filed = await filePapers(tx, app, actor, caseId, papers);
  const { how, on, speaker } = said;
  const message = { sender: "citizen", how, sentOn: on, words, capacity: speaker } as const;
  await insertMessage(tx, {
    ...message,
    id: app.newId(),
    caseId,
    letterId: null,
    name: "",
    paperIds: filed.map(({ id }) => id),
    registeredAt: app.clock.now(),
    registeredBy: actor.id,
  });
  const entry = receivedEntry({ ...message, by: actor.name, papers: papers.map(({ title }) => title) });
  await recordEvents(tx, app, actor, caseId, [entry, ...filed.map((paper) => paper.entry)]);
  return accepted("sent");
}

/** The files as papers of the case, each under its own name. */
function papersOf(app: App, actor: CitizenSide, files: readonly ReceivedFile[]) {
  const from = actor.kind === "citizen" ? "citizen" : "representative";
  const told = { title: null, note: "", receivedOn: app.clock.today(), from, shownToCitizen: true } as const;
  return files.map(({ mediaType, name, ...file }, at) => ({
    ...file,
    told,
    type: mediaType,
    title: titleOf(null, name, at, files.length),
  }));
}
