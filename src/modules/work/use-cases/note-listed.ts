import type { Database } from "../../../platform/database.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import { lookAt } from "../../cases/use-cases/look-at.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Listed } from "../domain/listed.ts";

/**
 * Writes down that a list showed these people: each is a look. A search is logged with what was searched for, also where
 * it found nobody; a plain list without anybody is no look.
 *
 * @param sought what was searched for; empty for a plain list
 * @param purpose for what, where it is not to see the list
 */
export function noteListed(
  database: Database,
  actor: StaffActor,
  listed: readonly Listed[],
  sought: string,
  purpose?: string,
): Promise<void> {
  const criterion = { ...(sought !== "" && { criterion: sought }), ...(purpose !== undefined && { purpose }) };
  const looks = listed.map(({ basis, caseId, citizenId, openedWith }) => ({
    ...lookAt("case:list", basis, { id: caseId, citizenId, openedWith }),
    ...criterion,
  }));
  const nobody = sought === "" ? [] : [{ ...lookAt("case:list", "none", undefined), ...criterion }];
  return noteLooks(database, actor, looks.length > 0 ? looks : nobody);
}
