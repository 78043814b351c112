import type { Database, Tx } from "../../../platform/database.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { type Act, basisFor } from "../../people/domain/permission.ts";
import type { CaseForActor } from "../domain/case-record.ts";
import { lookAt } from "./look-at.ts";

/**
 * The gate to one case: whether this actor may do this to it, and the look written down either way, also a refused one, also
 * one at nothing. Every way to a case goes through it.
 *
 * @param purpose what the look is for, where somebody has said so
 * @returns the case; undefined both where there is none and where it is not for this actor
 */
export async function letIn(
  tx: Tx | Database,
  actor: Actor,
  act: Act,
  record: CaseForActor | undefined,
  purpose?: string,
): Promise<CaseForActor | undefined> {
  const basis = record ? basisFor(actor, act, record) : "none";
  const look = lookAt(act, basis, record);
  await noteLooks(tx, actor, [{ ...look, purpose: purpose || look.purpose || null }]);
  return basis === "none" ? undefined : record;
}
