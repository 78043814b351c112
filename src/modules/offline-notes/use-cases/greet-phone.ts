import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { randomSecret } from "../../../platform/sessions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { findOfflineKey, insertOfflineKey } from "../repository.ts";

/**
 * The key that a provider's notes are sealed with on the phone, as base64: made the first time, the same ever after, and given
 * to nobody but its owner. What lies locked on a phone opens with it when its writer signs in there again.
 *
 * @throws PermissionDenied for anybody but providers
 */
export async function offlineKeyOf(app: App, actor: StaffActor): Promise<string> {
  requireRole(actor, "order:list");
  const database = app.database.of(actor);
  const known = await findOfflineKey(database, actor.id);
  if (known !== undefined) return known;
  const key = Buffer.from(randomSecret(), "base64url").toString("base64");
  await insertOfflineKey(database, actor.id, { key, at: app.clock.now() });
  // Two tabs may have asked at once: what was kept first is the key.
  return (await findOfflineKey(database, actor.id)) ?? key;
}
