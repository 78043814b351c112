import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { PermissionDenied, requireRole } from "../../../platform/permissions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { lockPhrase, retire } from "../repository.ts";

/** Whether somebody may take phrases out of use: managers. */
export const mayRetire = ({ role }: Pick<StaffActor, "role">): boolean => role === "manager";

/**
 * Takes a phrase out of use. Decisions that used it keep it as it was.
 *
 * @throws PermissionDenied for others than managers.
 */
export function retirePhrase(app: App, actor: StaffActor, id: string): Promise<Outcome<null, "not-found">> {
  requireRole(actor, "decision:draft");
  if (!mayRetire(actor)) throw new PermissionDenied("phrase:retire");
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<null, "not-found">> => {
    if (!(await lockPhrase(tx, id))) return refused("not-found");
    await retire(tx, id, actor.id, app.clock.now());
    return accepted(null);
  });
}
