import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { nameInTitle } from "../../people/domain/protection.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { freePlaces, type GroupMember, inGroup, inGroupOn, inQueue, openWishToLeave } from "../domain/group-member.ts";
import { sessionOn, sessionsBetween } from "../domain/group-session.ts";
import type { GroupDay, GroupsView, GroupView, ListedGroup, ListedMember } from "../domain/groups-view.ts";
import { saidOfGroup, saidOfGroups } from "../domain/said-by-standard.ts";
import { isRunning } from "../domain/support-group.ts";
import {
  countWishesToLeave,
  groupsOfProvider,
  markedSessions,
  membersOfGroup,
  membersOfGroups,
} from "../repository.ts";
import { ownGroup } from "./make-group.ts";
import { guidanceHere } from "./standards-words.ts";

/** A provider's own groups with how many are in each. Nobody is named by it, so it is no look. */
export async function readGroups(app: App, actor: StaffActor): Promise<GroupsView> {
  requireRole(actor, "group:keep");
  const groups = await listedGroups(app, app.database.of(actor), actor);
  const today = app.clock.today();
  return {
    groups: groups.toSorted(
      (one, other) => Number(isRunning(other.group, today)) - Number(isRunning(one.group, today)),
    ),
    rules: saidOfGroups(guidanceHere(app, actor)),
    today,
  };
}

/** The provider's groups, counted. Part of pages: permission is theirs. */
export async function listedGroups(app: App, database: Database, actor: StaffActor): Promise<readonly ListedGroup[]> {
  const groups = actor.provider === null ? [] : await groupsOfProvider(database, actor.provider);
  const ids = groups.map(({ id }) => id);
  const members = await membersOfGroups(database, ids, app.clock.today());
  return groups.map((group) => {
    const own = members.filter(({ groupId }) => groupId === group.id);
    const leaving = own.filter((member) => member.isSeen && openWishToLeave(member)).length;
    return { group, taken: inGroup(own).length, waiting: inQueue(own).length, leaving };
  });
}

/** One of a provider's own groups, with its people and its days. Each citizen who is named is a look. */
export async function readGroup(app: App, actor: StaffActor, groupId: string): Promise<GroupView | undefined> {
  const group = await ownGroup(app, actor, groupId);
  if (!group) return undefined;
  const database = app.database.of(actor);
  const today = app.clock.today();
  const members = await membersOfGroup(database, groupId, today);
  const listed = await listedBy(database, actor, [...inGroup(members), ...inQueue(members)]);
  const shown = (these: readonly GroupMember[]) => these.flatMap(({ id }) => listed.get(id) ?? []);
  const marked = (await markedSessions(database, [groupId])).get(groupId) ?? [];
  return {
    group,
    members: shown(inGroup(members)),
    queue: shown(inQueue(members)),
    free: freePlaces(group, members),
    sessions: sessionsBetween(group, marked, addDays(today, -daysBack), addDays(today, daysAhead)),
    rules: saidOfGroup(guidanceHere(app, actor, group), group),
    today,
  };
}

/**
 * Who had a place in a provider's own group on a day that has come, however long ago it is and whoever has left since. Each
 * citizen who is named is a look.
 */
export async function readGroupDay(
  app: App,
  actor: StaffActor,
  { groupId, on }: { readonly groupId: string; readonly on: LocalDate },
): Promise<GroupDay | undefined> {
  const group = await ownGroup(app, actor, groupId);
  const today = app.clock.today();
  if (!group || on > today) return undefined;
  const database = app.database.of(actor);
  const members = inGroupOn(await membersOfGroup(database, groupId, today), on);
  const listed = await listedBy(database, actor, members);
  const marked = (await markedSessions(database, [groupId])).get(groupId) ?? [];
  return {
    group,
    on,
    members: members.flatMap(({ id }) => listed.get(id) ?? []),
    sessionId: sessionOn(on, marked).marked?.id ?? null,
    today,
  };
}

const [daysBack, daysAhead] = [14, 28] as const;

async function listedBy(
  database: Database,
  actor: StaffActor,
  members: readonly GroupMember[],
): Promise<ReadonlyMap<string, ListedMember>> {
  const caseIds = new Set(members.map(({ caseId }) => caseId));
  const open = await casesForReading(database, actor, [...caseIds], "group:read");
  const citizenIds = new Set([...open.values()].map(({ citizenId }) => citizenId));
  const found = await Promise.all([...citizenIds].map((id) => readCitizen(database, actor.tenantId, id)));
  const citizens = new Map(found.flatMap((citizen) => (citizen ? [[citizen.id, citizen] as const] : [])));
  return new Map(
    members.flatMap((member) => {
      const record = open.get(member.caseId);
      const citizen = record && citizens.get(record.citizenId);
      if (!record || !citizen) return [];
      const { protection } = citizen;
      return [[member.id, { member, caseNumber: record.number, citizen: nameInTitle(citizen), protection }] as const];
    }),
  );
}

/** How many citizens wish to leave a group and have had no answer. Nobody is named by it, so it is no look. */
export async function wishesToLeaveFor(app: App, actor: StaffActor): Promise<number> {
  requireRole(actor, "group:keep");
  if (actor.provider === null) return 0;
  return countWishesToLeave(app.database.of(actor), actor.provider, app.clock.today());
}
