import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import { whoMayHaveCases } from "../../cases/use-cases/who-may-have-case.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { allStaff } from "../../people/use-cases/read-people.ts";
import type { ChosenCase, Colleague } from "../domain/chosen-case.ts";
import { casesNamed } from "../repository.ts";

/** The cases that somebody wants to hand on, and who may have them. */
export interface ChosenCases {
  readonly cases: readonly ChosenCase[];
  /** The reader's own unit first, then by name. */
  readonly colleagues: readonly Colleague[];
}

/**
 * Of these cases, those that the reader may hand on. Each is a look; what the reader may not hand on is left out.
 *
 * @throws PermissionDenied for those whose role has no cases.
 */
export async function readChosenCases(app: App, actor: StaffActor, caseIds: readonly string[]): Promise<ChosenCases> {
  requireRole(actor, "case:assign");
  const database = app.database.of(actor);
  const open = await casesForReading(database, actor, caseIds, "case:assign");
  const ids = [...open.keys()];
  const [cases, able, staff] = await Promise.all([
    casesNamed(database, actor, ids),
    whoMayHaveCases(database, actor.tenantId, ids, app.clock.today()),
    allStaff(database, actor.tenantId),
  ]);
  const colleagues = staff
    .map(({ id, name, unit }) => ({ id, name, unit, barred: ids.filter((one) => !able.get(one)?.has(id)).length }))
    .filter(({ barred }) => barred < ids.length)
    .toSorted((one, other) => Number(other.unit === actor.unit) - Number(one.unit === actor.unit));
  return { cases, colleagues };
}
