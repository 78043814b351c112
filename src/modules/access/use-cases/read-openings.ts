import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import { lookAt } from "../../cases/use-cases/look-at.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Opening, OpeningToReview } from "../domain/opening.ts";
import { countOpeningsToReview, openingsOf, openingsToReview, type ReviewState } from "../repository.ts";

/**
 * The cases that the actor has opened with a reason and that are still open. Each shown is a look.
 *
 * @throws PermissionDenied
 */
export async function readOwnOpenings(app: App, actor: StaffActor): Promise<readonly Opening[]> {
  requireRole(actor, "look-up:open");
  const database = app.database.of(actor);
  const openings = await openingsOf(database, actor);
  const looks = openings.flatMap(({ cases, citizenId, reason }) =>
    cases.map(({ id }) => lookAt("case:list", "opened", { id, citizenId, openedWith: reason })),
  );
  await noteLooks(database, actor, looks);
  return openings;
}

/**
 * Who has opened cases of the manager's unit with a reason: those that wait to be looked at, or those that have been. Each
 * citizen shown is a look.
 *
 * @throws PermissionDenied
 */
export async function readOpeningsToReview(
  app: App,
  actor: StaffActor,
  state: ReviewState,
): Promise<readonly OpeningToReview[]> {
  requireRole(actor, "look-up:review");
  const database = app.database.of(actor);
  const openings = await openingsToReview(database, actor, app.clock.today(), state);
  const looks = openings.map(({ citizenId, isOwnUnit }) => ({
    act: "look-up:review" as const,
    basis: isOwnUnit ? ("unit" as const) : ("front" as const),
    citizenId,
    caseId: null,
  }));
  await noteLooks(database, actor, looks);
  return openings;
}

/** How many openings wait for this manager; nobody else has any. */
export const countToReview = async (app: App, actor: StaffActor): Promise<number> =>
  actor.role === "manager" ? countOpeningsToReview(app.database.of(actor), actor, app.clock.today()) : 0;
