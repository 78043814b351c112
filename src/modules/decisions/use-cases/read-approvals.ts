import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import { lookAt } from "../../cases/use-cases/look-at.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { type ApprovalQueue, queueFor } from "../domain/approval-queue.ts";
import { awaitingDecisions, countToApprove } from "../repository.ts";

/**
 * The decisions that wait for a second person, among the cases that this reader may see. Each person in it is a look.
 *
 * @throws PermissionDenied for those who approve nothing.
 */
export async function readApprovals(app: App, actor: StaffActor): Promise<ApprovalQueue> {
  requireRole(actor, "decision:approve");
  const database = app.database.of(actor);
  const queued = await awaitingDecisions(database, actor);
  await noteLooks(
    database,
    actor,
    queued.map(({ basis, caseId, citizenId, openedWith }) =>
      lookAt("decision:approve", basis, { id: caseId, citizenId, openedWith }),
    ),
  );
  return queueFor(actor.id, queued);
}

/** How many decisions wait for this reader to approve; none where the municipality has no second person, or for others. */
export async function decisionsToApprove(app: App, actor: StaffActor): Promise<number> {
  const isWanted = standardOf(app, actor).settings.secondPersonApproves && permitsInGeneral(actor, "decision:approve");
  return isWanted ? countToApprove(app.database.of(actor), actor) : 0;
}
