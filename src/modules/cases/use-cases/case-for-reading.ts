import type { Database, Tx } from "../../../platform/database.ts";
import { requirePermission } from "../../../platform/permissions.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import type { CaseRecord } from "../domain/case-record.ts";
import { casesOfCitizen, findCase } from "../repository.ts";

/**
 * The case, if this actor may look at it for this act. Undefined when there is none.
 *
 * @throws PermissionDenied
 */
export async function caseForReading(
  tx: Tx | Database,
  actor: Actor,
  caseId: string,
  act: Act = "case:read",
): Promise<CaseRecord | undefined> {
  const record = await findCase(tx, actor.tenantId, caseId);
  if (record) requirePermission(actor, act, record);
  return record;
}

/** The cases of the citizen who asks, or of a citizen that staff look at, newest first. */
export function casesOf(tx: Tx | Database, actor: Actor, citizenId: string): Promise<readonly CaseRecord[]> {
  return casesOfCitizen(tx, actor.tenantId, actor.kind === "citizen" ? actor.id : citizenId);
}
