import type { Tx } from "../../../platform/database.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import type { CaseForActor } from "../domain/case-record.ts";
import { findCaseForUpdate } from "../repository.ts";
import { letIn } from "./let-in.ts";

/**
 * The first line of every act on a case: the case, locked until the transaction ends, if this actor may do this to it. The
 * look is logged with the act.
 *
 * @returns undefined both where there is no such case and where it is not the actor's to act on: the answers are alike.
 */
export async function caseForAct(tx: Tx, actor: Actor, act: Act, caseId: string): Promise<CaseForActor | undefined> {
  return letIn(tx, actor, act, await findCaseForUpdate(tx, actor, caseId));
}
