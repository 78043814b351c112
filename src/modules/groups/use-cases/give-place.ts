import { addDays } from "../../../kernel/day-arithmetic.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { passedOverEntry, placedEntry } from "../domain/group-entries.ts";
import { freePlaces, type GroupMember, passedOver } from "../domain/group-member.ts";
import { sessionsBetween } from "../domain/group-session.ts";
import { readReason } from "../domain/place-form.ts";
import { markedSessions, membersOfGroup, saveMember } from "../repository.ts";
import {
  type ChangePlaceRefusal,
  isFresh,
  lockCases,
  type PlaceAtWork,
  type PlaceNamed,
  placeForAct,
} from "./place-for-act.ts";
import { tellMember } from "./tell-member.ts";

/**
 * The provider gives a place to somebody who waits. The first in the queue is next; whoever takes another, or one more than
 * there is room for, tells why. Those who are passed over have the reason in their own journal.
 *
 * @returns the path of the page to show
 */
export function givePlace(
  app: App,
  actor: StaffActor,
  named: PlaceNamed,
  fields: Fields,
  press: FormPress,
): Promise<Outcome<string, ChangePlaceRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<ChangePlaceRefusal>(tx, app, actor, { ...press, act: "group:give-place" }, () =>
      giveIn(tx, app, actor, named, fields),
    ),
  );
}

async function giveIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  named: PlaceNamed,
  fields: Fields,
): Promise<Outcome<"placed", ChangePlaceRefusal>> {
  const queue = await membersOfGroup(tx, named.groupId, app.clock.today());
  const own = queue.filter(({ id }) => id === named.memberId);
  const cases = await lockCases(tx, actor, [...passedOver(queue, named.memberId), ...own]);
  const found = await placeForAct(tx, app, actor, "group:keep", named);
  if (!found) return refused("not-found");
  const { group, member, members } = found;
  if (!isFresh(member, fields)) return refused("changed-meanwhile");
  if (member.state !== "waiting") return refused("not-waiting");
  const before = passedOver(members, member.id);
  if (before.some(({ id }) => !cases.has(id))) return refused("changed-meanwhile");
  const isPlain = before.length === 0 && freePlaces(group, members) > 0;
  const why = isPlain ? accepted("") : readReason(fields, "Skriv, hvorfor borgeren får pladsen nu.");
  return why.ok ? takePlace(tx, app, actor, found, why.value, before) : refused({ problems: why.refusal });
}

async function takePlace(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { group, member, record }: PlaceAtWork,
  reason: string,
  before: readonly GroupMember[],
) {
  const today = app.clock.today();
  const placed = { ...member, state: "member", joinedOn: today, version: member.version + 1 } as const;
  await saveMember(tx, placed, { at: app.clock.now(), by: actor.id });
  const marked = (await markedSessions(tx, [group.id])).get(group.id) ?? [];
  const days = sessionsBetween(group, marked, today, addDays(today, 56));
  const on = days.find(({ state }) => state !== "cancelled")?.on ?? null;
  await tellMember(tx, app, actor, record, {
    occasion: "place-opened",
    group,
    queueNumber: null,
    instead: "",
    reason: "",
    on,
  });
  for (const { caseId } of before) await recordEvents(tx, app, actor, caseId, [passedOverEntry(group, today, reason)]);
  await recordEvents(tx, app, actor, record.id, [placedEntry(group, today, reason)]);
  return accepted("placed" as const);
}
