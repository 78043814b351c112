import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { FromProviders } from "../domain/from-providers.ts";
import { countFromProviders } from "../repository.ts";

/**
 * How much from providers waits for this reader. Nobody is shown by it, so it is no look.
 *
 * @throws PermissionDenied for those whose role has no cases.
 */
export async function fromProvidersTo(app: App, actor: StaffActor): Promise<FromProviders> {
  requireRole(actor, "case:list");
  const { contactAttempts } = standardOf(app, actor).settings;
  return countFromProviders(app.database.of(actor), actor, contactAttempts ?? null);
}
