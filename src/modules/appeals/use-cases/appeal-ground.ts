import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { sha256 } from "../../../platform/digests.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import { complaintsIn } from "../../complaints/use-cases/complaint-in.ts";
import { readGround } from "../../complaints/use-cases/read-ground.ts";
import type { IssuedDecision } from "../../decisions/domain/decision.ts";
import { readIssuedDecisions } from "../../decisions/use-cases/read-issued-decisions.ts";
import { readHearings } from "../../hearings/use-cases/read-hearings.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { FilePiece } from "../../pieces/domain/file-piece.ts";
import { piecesIn } from "../../pieces/use-cases/pieces-in.ts";
import type { Appeal } from "../domain/appeal.ts";
import { type ChecklistRow, checklist } from "../domain/checklist.ts";
import { missingSuggestions } from "../domain/missing-suggestions.ts";
import { isSpoken, pieceMarks } from "../domain/piece-marks.ts";
import { dispatchLog } from "../letters/dispatch-log.ts";

/** What a package is chosen from: the checklist with all that the file of the case holds. */
export interface AppealGround {
  readonly rows: readonly ChecklistRow[];
  /** The decision complained of; undefined where it is not there any more. */
  readonly decision: IssuedDecision | undefined;
}

/** The checklist of a complaint's package, as the case stands now. Part of other acts: permission is theirs. */
export async function appealGround(
  tx: Tx | Database,
  app: App,
  actor: StaffActor,
  record: CaseForActor,
  { appeal, complaint }: { readonly complaint: Complaint; readonly appeal: Appeal },
): Promise<AppealGround> {
  const decisions = await readIssuedDecisions(tx, actor.tenantId, record.id);
  const hearings = await readHearings(tx, actor, record.id);
  const decision = decisions.find(({ id }) => id === complaint.decisionId);
  const log = await logOf(tx, app, actor, record, { complaint, decision });
  const pieces = [...(await piecesIn(tx, app, actor, record.id)), ...(log === undefined ? [] : [log])];
  const marks = pieceMarks({
    complaint,
    others: (await complaintsIn(tx, record.id)).filter(({ id }) => id !== complaint.id),
    decisions,
    entries: await readEntries(tx, actor.tenantId, record.id),
    hearings,
    dispatchLog: log?.name ?? null,
  });
  const rows = checklist({
    law: app.law.appealPackage,
    pieces: pieces.map((piece) => ({ piece, digest: digestOf(piece) })),
    marks,
    appeal,
    isLate: complaint.wasLate,
    isSpoken: isSpoken(complaint),
    suggestions: missingSuggestions({ complaint, hearings }),
  });
  return { rows, decision };
}

/** When the decision went out: asked for where the complaint is late. */
async function logOf(
  tx: Tx | Database,
  app: App,
  actor: StaffActor,
  record: CaseForActor,
  { complaint, decision }: { readonly complaint: Complaint; readonly decision: IssuedDecision | undefined },
): Promise<FilePiece | undefined> {
  if (!complaint.wasLate || decision === undefined) return undefined;
  const letter = (await readLetters(tx, actor, record.id)).find(({ id }) => id === decision.letterId);
  const { decisions } = await readGround(tx, app, actor, record);
  const complainBy = decisions.find((one) => one.decision.id === decision.id)?.complainBy ?? null;
  return letter && dispatchLog({ letter, complainBy, receivedOn: complaint.receivedOn });
}

/** What a thing in the file is like: another where its day, title or words are. SHA-256, in hexadecimal. */
export const digestOf = ({ blocks, on, title }: FilePiece): string =>
  Buffer.from(sha256(JSON.stringify([on, title, blocks]))).toString("hex");
