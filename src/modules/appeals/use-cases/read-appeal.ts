import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import { stateTag } from "../../../platform/digests.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import { complaintStand } from "../../complaints/domain/complaint-stand.ts";
import { caseComplaintsPart } from "../../complaints/use-cases/read-complaints.ts";
import { openPapers } from "../../documents/use-cases/read-documents.ts";
import { caseForStaff } from "../../obligations/use-cases/case-for-staff.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Appeal } from "../domain/appeal.ts";
import type { AppealView } from "../domain/appeal-view.ts";
import type { ChecklistRow } from "../domain/checklist.ts";
import { cameSinceSending } from "../domain/come-since.ts";
import { packageDates } from "../domain/make-plan.ts";
import type { PlanPiece } from "../domain/package-plan.ts";
import { isStillToSend } from "../domain/sendable.ts";
import { appealGround } from "./appeal-ground.ts";
import { appealIn } from "./appeal-in.ts";
import { piecesNotOfCase } from "./not-of-case.ts";

/** A complaint as a page names it. */
export interface AppealNamed {
  readonly caseId: string;
  readonly complaintId: string;
}

const asked = { act: "complaint:answer", parts: { complaints: caseComplaintsPart } } as const;

/** Whether there is an appeal board for it at all, so that a package can be made. */
export const canBeAppealed = ({ decisionId, hasAppeal, track }: Complaint): boolean =>
  hasAppeal && track === "decision" && decisionId !== null;

/** The package of a complaint as it is worked with; undefined where there is none for whoever asks. */
export async function readAppeal(
  app: App,
  actor: StaffActor,
  { caseId, complaintId }: AppealNamed,
): Promise<AppealView | undefined> {
  const database = app.database.of(actor);
  const found = await caseForStaff(app, actor, caseId, asked);
  const complaint = found?.complaints.find(({ id }) => id === complaintId);
  if (!found || !complaint || !canBeAppealed(complaint)) return undefined;
  const { citizen, owed, record, today } = found;
  const appeal = await appealIn(database, caseId, complaintId);
  const { rows } = await appealGround(database, app, actor, record, { complaint, appeal });
  return {
    record,
    citizen,
    owed,
    today,
    complaint,
    appeal,
    rows,
    dates: packageDates(complaint, appeal, today),
    law: app.law.appealPackage,
    newPapers:
      complaintStand(complaint) === "sent-on"
        ? cameSinceSending(appeal, await openPapers(database, actor, caseId))
        : [],
    notOfCase: await notOfCase(database, record, appeal),
    tag: tagOf(rows),
  };
}

async function notOfCase(
  database: Database,
  { id, tenantId }: CaseForActor,
  appeal: Appeal,
): Promise<readonly PlanPiece[]> {
  const toSend = appeal.packages.find((one) => isStillToSend(appeal, one));
  if (toSend === undefined) return [];
  return piecesNotOfCase(database, { tenantId, caseId: id }, toSend.plan);
}

/** What the checklist is, as a form carries it: another where anything has come, gone or been chosen otherwise. */
export const tagOf = (rows: readonly ChecklistRow[]): string =>
  stateTag(
    rows.map(({ demand, pieces, reason }) => [
      demand.id,
      reason,
      pieces.map(({ digest, piece, state }) => [piece.name, digest, state]),
    ]),
  );
