import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { GroupRefusal } from "../domain/group-acts.ts";
import { sessionOn } from "../domain/group-session.ts";
import { meetsOn } from "../domain/support-group.ts";
import { lockGroup, markedSessions, saveSession } from "../repository.ts";
import type { SessionNamed } from "./cancel-session.ts";

/**
 * A provider's group was held on a day: then it can be written who came. Telling it twice is telling it once. Part of keeping
 * who came; nobody is named by it.
 *
 * @returns the id of the group's day
 */
export function holdSession(
  app: App,
  actor: StaffActor,
  named: SessionNamed,
): Promise<Outcome<string, GroupRefusal | "not-found">> {
  requireRole(actor, "group:keep");
  return transaction(app.database.of(actor), (tx) => holdIn(tx, app, actor, named));
}

async function holdIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { groupId, on }: SessionNamed,
): Promise<Outcome<string, GroupRefusal | "not-found">> {
  const group = await lockGroup(tx, groupId);
  if (!group || group.provider !== actor.provider) return refused("not-found");
  const session = sessionOn(on, (await markedSessions(tx, [groupId])).get(groupId) ?? []);
  if (session.state === "held" && session.marked !== null) return accepted(session.marked.id);
  if (!meetsOn(group, on) || on > app.clock.today()) return refused("no-such-day");
  if (session.state === "cancelled") return refused("already-cancelled");
  const id = session.marked?.id ?? app.newId();
  const held = { id, on, state: "held", why: "", instead: "", by: "" } as const;
  await saveSession(tx, groupId, held, { at: app.clock.now(), by: actor.id });
  return accepted(id);
}
