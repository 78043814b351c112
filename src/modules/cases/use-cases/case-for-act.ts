import type { Tx } from "../../../platform/database.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { type Act, basisFor } from "../../people/domain/permission.ts";
import type { CaseForActor } from "../domain/case-record.ts";
import { findCaseForUpdate } from "../repository.ts";
import { lookAt } from "./look-at.ts";

/**
 * The first line of every act on a case: the case, locked until the transaction ends, if this actor may do this to it. The
 * look is logged with the act.
 *
 * @returns undefined both where there is no such case and where it is not the actor's to act on: the answers are alike.
 */
export async function caseForAct(tx: Tx, actor: Actor, act: Act, caseId: string): Promise<CaseForActor | undefined> {
  const record = await findCaseForUpdate(tx, actor, caseId);
  const basis = record ? basisFor(actor, act, record) : "none";
  await noteLooks(tx, actor, [lookAt(act, basis, record)]);
  return basis === "none" ? undefined : record;
}
