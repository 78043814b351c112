import type { Context } from "hono";
import type { App } from "../../../platform/app.ts";
import { sendKeptFile } from "../../../platform/uploads/send-kept-file.ts";
import { documentTypes } from "../../documents/domain/document-type.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { partField } from "../paths.ts";
import type { AccessNamed } from "../use-cases/read-access.ts";
import { readGivenPaper, readGivenPdf } from "../use-cases/read-given.ts";

/** The file that was given as one document, or a part of it where it was too large for one, byte for byte. */
export async function sendGivenPdf(app: App, c: Context, actor: Actor, named: AccessNamed) {
  const asked = c.req.query(partField) ?? "1";
  const part = /^\d{1,3}$/.test(asked) ? Number(asked) : 0;
  const found = await readGivenPdf(app, actor, named, part);
  if (!found) return c.notFound();
  return c.body(new Uint8Array(found.pdf), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": `inline; filename="aktindsigt-${found.number}${part === 1 ? "" : `-del-${part}`}.pdf"`,
  });
}

/** A paper that was given with it, to be saved. */
export async function sendGivenPaper(
  app: App,
  c: Context,
  actor: Actor,
  named: AccessNamed & { readonly piece: string },
) {
  const found = await readGivenPaper(app, actor, named);
  if (!found) return c.notFound();
  const { title, type } = found.document;
  return sendKeptFile(c, { title, type, ending: documentTypes[type].ending, bytes: found.bytes });
}
