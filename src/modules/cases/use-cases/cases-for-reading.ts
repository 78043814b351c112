import type { Database, Tx } from "../../../platform/database.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { type Act, basisFor } from "../../people/domain/permission.ts";
import type { CaseForActor } from "../domain/case-record.ts";
import { findCases } from "../repository.ts";
import { lookAt } from "./look-at.ts";

/**
 * The gate for lists: of these cases, those that this actor may see there, by id. Each is a look. What is left out was shown
 * to nobody and is none.
 */
export async function casesForReading(
  tx: Tx | Database,
  actor: Actor,
  caseIds: readonly string[],
  act: Act,
): Promise<ReadonlyMap<string, CaseForActor>> {
  if (caseIds.length === 0) return new Map();
  const records = await findCases(tx, actor, caseIds);
  const open = records
    .map((record) => ({ record, basis: basisFor(actor, act, record) }))
    .filter(({ basis }) => basis !== "none");
  await noteLooks(
    tx,
    actor,
    open.map(({ basis, record }) => lookAt(act, basis, record)),
  );
  return new Map(open.map(({ record }) => [record.id, record]));
}
