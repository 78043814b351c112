import type { Context } from "hono";
import type { App } from "../../../platform/app.ts";
import { sendKeptFile } from "../../../platform/uploads/send-kept-file.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { documentTypes } from "../domain/document-type.ts";
import { readDocumentFile } from "../use-cases/read-documents.ts";

/** The file of a paper, to be saved. */
export async function sendFile(
  app: App,
  c: Context,
  actor: Actor,
  at: { readonly caseId: string; readonly documentId: string },
) {
  const found = await readDocumentFile(app, actor, at.caseId, at.documentId);
  if (!found) return c.notFound();
  const { title, type } = found.document;
  return sendKeptFile(c, { title, type, ending: documentTypes[type].ending, bytes: found.bytes });
}
