import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { ownOrder } from "../../deliveries/use-cases/order-for-provider.ts";
import type { GroupDay, ListedMember } from "../../groups/domain/groups-view.ts";
import { readGroupDay } from "../../groups/use-cases/read-groups.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { plansIn } from "../../plans/use-cases/plans-in.ts";
import { type AttendanceView, goalsInGroup } from "../domain/attendance.ts";
import { goalsNow } from "../domain/note-desk.ts";
import { dayNotesOfCase } from "../repository.ts";

/** Whose names stand on a group's day, in the provider's own group. Each is a look. */
export async function readAttendanceOf(
  app: App,
  actor: StaffActor,
  named: { readonly groupId: string; readonly on: LocalDate },
): Promise<AttendanceView | undefined> {
  const day = await readGroupDay(app, actor, named);
  if (!day) return undefined;
  const known = await Promise.all(day.members.map((listed) => knownOf(app, actor, day, listed)));
  const left = known.filter(({ isWritten }) => !isWritten);
  return {
    ...day,
    left: left.map(({ listed }) => listed),
    written: known.length - left.length,
    goals: new Map(known.map(({ goals, listed }) => [listed.member.id, goals])),
  };
}

/** Of one of them: whether the day is written of, and the goals there are. */
async function knownOf(app: App, actor: StaffActor, { on, sessionId }: GroupDay, listed: ListedMember) {
  const database = app.database.of(actor);
  const { caseId, orderId } = listed.member;
  const all = await dayNotesOfCase(database, actor.tenantId, caseId, { to: on });
  const notes = all.filter((note) => note.orderId === orderId && note.groupSessionId !== null);
  const order = await ownOrder(database, actor, orderId);
  const goals = order ? goalsNow(order, await plansIn(database, actor.tenantId, caseId)) : [];
  return {
    listed,
    isWritten: notes.some(({ groupSessionId }) => groupSessionId === sessionId),
    goals: goalsInGroup(goals, notes),
  };
}
