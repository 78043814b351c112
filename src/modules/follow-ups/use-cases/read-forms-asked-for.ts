import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { formsAskedFor } from "../domain/follow-up-opening.ts";
import { ordersWithoutForm } from "../repository.ts";

/** The orders whose form a provider is asked for now. Nobody is shown by it, so it is no look. */
export async function readFormsAskedFor(app: App, actor: StaffActor): Promise<ReturnType<typeof formsAskedFor>> {
  requireRole(actor, "order:list");
  if (actor.provider === null) return [];
  const weeks = standardOf(app, actor).settings.followUpFormWeeks;
  return formsAskedFor(await ordersWithoutForm(app.database.of(actor), actor.provider), weeks, app.clock.today());
}
