import type { App } from "../../../platform/app.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import type { CaseDocument } from "../../documents/domain/document.ts";
import { givenPaper } from "../../documents/use-cases/given-paper.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { complaintIn } from "./complaint-in.ts";

/** A recording that came with a complaint, for whoever may read the complaint; undefined where there is none. */
export async function hearRecording(
  app: App,
  actor: Actor,
  {
    caseId,
    complaintId,
    recordingId,
  }: { readonly caseId: string; readonly complaintId: string; readonly recordingId: string },
): Promise<{ readonly document: CaseDocument; readonly bytes: Uint8Array } | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "complaint:read");
  const complaint = record && (await complaintIn(database, caseId, complaintId));
  if (!complaint?.recordings.includes(recordingId)) return undefined;
  return givenPaper(database, caseId, recordingId);
}
