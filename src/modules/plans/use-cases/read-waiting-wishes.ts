import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { WaitingWish } from "../domain/own-goal.ts";
import { waitingWishes } from "../repository.ts";

/** The wishes that wait in the reader's own cases, and in those of the unit that nobody has; the oldest first. Each is a look. */
export async function readWaitingWishes(app: App, actor: StaffActor): Promise<readonly WaitingWish[]> {
  requireRole(actor, "case:list");
  const database = app.database.of(actor);
  const wishes = await waitingWishes(database, actor);
  const open = await casesForReading(database, actor, [...new Set(wishes.map(({ caseId }) => caseId))], "plan:read");
  return wishes.filter(({ caseId }) => open.has(caseId));
}
