import type { App } from "../../../platform/app.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { permits } from "../../people/domain/permission.ts";
import { findCase } from "../repository.ts";

/**
 * Whether a case's page would open to this actor: for leading somebody on after an act that may have closed the case to
 * them. Nothing of the case is shown by it, so it is no look.
 */
export async function isOpenTo(app: App, actor: Actor, caseId: string): Promise<boolean> {
  const record = await findCase(app.database.of(actor), actor, caseId);
  return record !== undefined && permits(actor, "case:page", record);
}
