import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks, ownLook } from "../../../platform/read-log.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import type { SeenPart } from "../domain/seen.ts";
import { type SeenQuery, seenOfCitizen } from "../repository.ts";

/**
 * Who has looked at the citizen who asks: for the citizen alone, never for somebody who acts for them.
 *
 * @throws PermissionDenied
 */
export async function readOwnSeen(app: App, actor: CitizenSide, query: SeenQuery): Promise<SeenPart> {
  requireRole(actor, "looks:read-own");
  const database = app.database.of(actor);
  await noteLooks(database, actor, [ownLook(actor, "looks:read-own")]);
  return readSeen(database, actor.id, query);
}

/** The looks at a citizen as the citizen may be told them. Part of other acts: permission and their own look are theirs. */
export const readSeen = (tx: Tx | Database, citizenId: string, query: SeenQuery): Promise<SeenPart> =>
  seenOfCitizen(tx, citizenId, query);
