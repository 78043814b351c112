import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { FromCitizens } from "../domain/from-citizens.ts";
import { countFromCitizens } from "../repository.ts";

/**
 * How much from citizens waits for this reader. Nobody is shown by it, so it is no look.
 *
 * @throws PermissionDenied for those whose role has no cases.
 */
export async function fromCitizensTo(app: App, actor: StaffActor): Promise<FromCitizens> {
  requireRole(actor, "case:list");
  return countFromCitizens(app.database.of(actor), actor, app.clock.today());
}
