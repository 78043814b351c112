import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { ActEntry } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { leftEntry } from "../domain/group-entries.ts";
import { lockGroup, membersOfCase, saveMember } from "../repository.ts";

/**
 * Takes the citizen of a case out of every group and off every waiting list, without a letter: the citizen is dead, or has moved
 * and has been told. Part of other acts: permission is theirs, and so is keeping the entries.
 */
export async function leaveAllGroups(
  tx: Tx,
  app: App,
  actor: StaffActor,
  caseId: string,
  why: string,
): Promise<readonly ActEntry[]> {
  const today = app.clock.today();
  const entries: ActEntry[] = [];
  for (const found of await membersOfCase(tx, caseId, today)) {
    const group = await lockGroup(tx, found.groupId);
    if (!group || found.state === "left") continue;
    const left = { ...found, state: "left", leftOn: today, version: found.version + 1 } as const;
    await saveMember(tx, left, { at: app.clock.now(), by: actor.id });
    entries.push(leftEntry(group, today, found.state === "waiting", why));
  }
  return entries;
}
