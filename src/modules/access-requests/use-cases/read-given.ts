import type { App } from "../../../platform/app.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import type { CaseDocument } from "../../documents/domain/document.ts";
import { givenPaper } from "../../documents/use-cases/given-paper.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { givenFileOf, givenPdfOf, requestsOfCase } from "../repository.ts";
import type { AccessNamed } from "./read-access.ts";

/** A part of the file that was given, byte for byte; undefined where there is none for whoever asks. */
export async function readGivenPdf(
  app: App,
  actor: Actor,
  named: AccessNamed,
  part: number,
): Promise<{ readonly number: string; readonly pdf: Uint8Array } | undefined> {
  const number = await numberOf(app, actor, named);
  const pdf = number === undefined ? null : await givenPdfOf(app.database.of(actor), named.accessId, part);
  return number === undefined || pdf === null ? undefined : { number, pdf };
}

/** A paper that was given with it, as it was sent in. */
export async function readGivenPaper(
  app: App,
  actor: Actor,
  named: AccessNamed & { readonly piece: string },
): Promise<{ readonly document: CaseDocument; readonly bytes: Uint8Array } | undefined> {
  if ((await numberOf(app, actor, named)) === undefined) return undefined;
  const database = app.database.of(actor);
  const piece = (await givenFileOf(database, named.accessId))?.pieces.find(({ name }) => name === named.piece);
  return piece?.documentId ? givenPaper(database, named.caseId, piece.documentId) : undefined;
}

/** The number of the case, where the request is one of it and the case open to whoever asks. */
async function numberOf(app: App, actor: Actor, { accessId, caseId }: AccessNamed): Promise<string | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "access:read");
  const isThere = record && (await requestsOfCase(database, caseId)).some(({ id }) => id === accessId);
  return isThere ? record.number : undefined;
}
