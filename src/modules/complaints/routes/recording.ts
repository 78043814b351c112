import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { downloadNamed } from "../../../platform/uploads/download-name.ts";
import { documentTypes } from "../../documents/domain/document-type.ts";
import { hearRecording } from "../use-cases/hear-recording.ts";

/** Recordings that came with the citizen's complaints, mounted at `/borger/:slug`. */
export const recordingRoutes = (app: App) =>
  new Hono<SignedInCitizen>().get(
    `/sag/:caseId{${idPattern}}/klager/:complaintId{${idPattern}}/lyd/:recordingId{${idPattern}}`,
    (c) => send(app, c, c.req.param()),
  );

async function send(
  app: App,
  c: Context<SignedInCitizen>,
  named: { readonly caseId: string; readonly complaintId: string; readonly recordingId: string },
) {
  const found = await hearRecording(app, c.var.actor, named);
  if (!found) return c.notFound();
  const { title, type } = found.document;
  return c.body(new Uint8Array(found.bytes), 200, {
    "Content-Type": type,
    "Content-Disposition": downloadNamed(title, documentTypes[type].ending),
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "sandbox",
  });
}
