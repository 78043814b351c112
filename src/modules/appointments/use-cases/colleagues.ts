import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { whoMayHaveCase } from "../../cases/use-cases/who-may-have-case.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { allStaff } from "../../people/use-cases/read-people.ts";
import type { Colleague } from "../domain/appointments-view.ts";
import type { CaseAtDesk } from "./appointment-desk.ts";

/**
 * Those who can have an appointment in their calendar, whoever books first: of the authority those who may be given the case,
 * of a provider all who work there.
 */
export async function colleaguesAt(
  tx: Tx | Database,
  app: App,
  actor: StaffActor,
  { record }: CaseAtDesk,
): Promise<readonly Colleague[]> {
  const { tenantId } = actor;
  const staff = await allStaff(tx, tenantId);
  const able =
    actor.role === "provider"
      ? new Set(staff.filter(({ provider }) => provider === actor.provider).map(({ id }) => id))
      : await whoMayHaveCase(tx, tenantId, record.id, app.clock.today());
  const others = staff.filter(({ id }) => id !== actor.id && able.has(id));
  return [actor, ...others].map(({ id, name }) => ({ id, name }));
}
