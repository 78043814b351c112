import assert from "node:assert/strict";
import { addDocuments } from "../src/modules/documents/use-cases/add-documents.ts";
import { listDocuments } from "../src/modules/documents/use-cases/read-documents.ts";
import type { App } from "../src/platform/app.ts";
import type { CaseInState } from "./case-in-state.ts";

/** The citizen has sent a paper; its id. It is called as told and holds the same. */
export async function filedPaper(app: App, { caseId, citizen }: CaseInState, title = "Udtalelse"): Promise<string> {
  const told = { title, receivedOn: app.clock.today(), from: "citizen", note: "", shownToCitizen: true } as const;
  const sent = { told, files: [{ name: "brev.txt", bytes: Buffer.from(title) }] };
  const added = await addDocuments(app, citizen, caseId, sent, { submissionId: app.newId(), path: "/" });
  assert.deepEqual(added, { ok: true, value: "/" });
  const [document] = (await listDocuments(app, citizen, caseId))?.documents ?? [];
  assert.ok(document);
  return document.id;
}
