import type { Tx } from "../../../platform/database.ts";
import { requirePermission } from "../../../platform/permissions.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import type { CaseRecord } from "../domain/case-record.ts";
import { findCaseForUpdate } from "../repository.ts";

/**
 * The first line of every act on a case: the case, locked until the transaction ends, if this actor may do this to it.
 * Undefined when there is no such case in the actor's municipality.
 *
 * @throws PermissionDenied when there is, but the act is not the actor's to do.
 */
export async function caseForAct(tx: Tx, actor: Actor, act: Act, caseId: string): Promise<CaseRecord | undefined> {
  const record = await findCaseForUpdate(tx, actor.tenantId, caseId);
  if (record) requirePermission(actor, act, record);
  return record;
}
