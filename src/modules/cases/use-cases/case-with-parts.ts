import type { CaseParts, PartsRead } from "../../../platform/case-part.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import type { CaseForActor } from "../domain/case-record.ts";
import { findCaseWithParts } from "../repository.ts";
import { letIn } from "./let-in.ts";

/** A case with the parts of it that a page shows. */
export interface CaseWithParts<Parts extends CaseParts> {
  readonly record: CaseForActor;
  readonly parts: PartsRead<Parts>;
}

/**
 * The same gate as `caseForReading`, for a page that shows parts of many modules: the case and all parts are one statement,
 * the log of the look another. The parts are opened and read only where the look is permitted.
 *
 * @returns undefined both where there is no such case and where it is not the actor's to see.
 */
export async function caseWithParts<Parts extends CaseParts>(
  tx: Tx | Database,
  actor: Actor,
  caseId: string,
  asked: { readonly act: Act; readonly parts: Parts },
): Promise<CaseWithParts<Parts> | undefined> {
  const all = await findCaseWithParts(tx, actor, caseId, asked.parts);
  const record = await letIn(tx, actor, asked.act, all?.record);
  if (!all || !record) return undefined;
  const read = Object.entries(asked.parts).map(([name, part]) => [name, part.read(all.found[name], tx.tenant.keys)]);
  return { record, parts: Object.fromEntries(read) as PartsRead<Parts> };
}
