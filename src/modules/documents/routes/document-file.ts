import type { Context } from "hono";
import type { App } from "../../../platform/app.ts";
import { downloadNamed } from "../../../platform/uploads/download-name.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { documentTypes } from "../domain/document-type.ts";
import { readDocumentFile } from "../use-cases/read-documents.ts";

/**
 * The file of a paper, to be saved and never shown among our own pages: whatever it holds, a browser that opens it all the
 * same runs nothing of it and lets it reach nothing.
 */
export async function sendFile(
  app: App,
  c: Context,
  actor: Actor,
  at: { readonly caseId: string; readonly documentId: string },
) {
  const found = await readDocumentFile(app, actor, at.caseId, at.documentId);
  if (!found) return c.notFound();
  const { type, title } = found.document;
  return c.body(new Uint8Array(found.bytes), 200, {
    "Content-Type": type === "text/plain" ? "text/plain; charset=utf-8" : type,
    "Content-Disposition": downloadNamed(title, documentTypes[type].ending),
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "sandbox",
  });
}
