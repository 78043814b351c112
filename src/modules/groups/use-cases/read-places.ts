import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { ownOrder } from "../../deliveries/use-cases/order-for-provider.ts";
import { explained, readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor, CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { freePlaces, type GroupMember, passedOver, placeInQueue } from "../domain/group-member.ts";
import { sessionsBetween } from "../domain/group-session.ts";
import type { CaseGroupsView, MemberView, MyGroupsView, OrderGroupsView, PlaceInGroup } from "../domain/groups-view.ts";
import { saidOfGroups } from "../domain/said-by-standard.ts";
import { isOpenPlace, isRunning } from "../domain/support-group.ts";
import { groupsById, markedSessions, membersOfCase, membersOfGroups, openPlacesOn } from "../repository.ts";
import { grantedIn } from "./place-in-group.ts";
import { listedGroups } from "./read-groups.ts";
import { courseOfCase } from "./read-phases.ts";
import { guidanceInCase } from "./standards-words.ts";

const daysAhead = 28;

/** A case's places in groups, each with its group and its next days. Of the others it tells the number in the queue alone. */
async function placesIn(
  app: App,
  database: Database,
  members: readonly GroupMember[],
): Promise<readonly PlaceInGroup[]> {
  const groupIds = [...new Set(members.map(({ groupId }) => groupId))];
  const [groups, marked, everybody] = await Promise.all([
    groupsById(database, groupIds),
    markedSessions(database, groupIds),
    membersOfGroups(database, groupIds, app.clock.today()),
  ]);
  const today = app.clock.today();
  return members.flatMap((member) => {
    const group = groups.find(({ id }) => id === member.groupId);
    if (!group) return [];
    const others = everybody.filter(({ groupId }) => groupId === group.id);
    const sessions = sessionsBetween(group, marked.get(group.id) ?? [], today, addDays(today, daysAhead));
    return [{ group, member, queueNumber: placeInQueue(others, member.id), sessions }];
  });
}

/** A provider's own order with the citizen's places in its groups, and the groups that there are. */
export async function readOrderGroups(
  app: App,
  actor: StaffActor,
  orderId: string,
): Promise<OrderGroupsView | undefined> {
  const database = app.database.of(actor);
  const order = await ownOrder(database, actor, orderId);
  if (order?.state !== "accepted") return undefined;
  const record = await caseForReading(database, actor, order.caseId, "group:read");
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!record || !citizen) return undefined;
  const today = app.clock.today();
  const members = (await membersOfCase(database, record.id, today)).filter((member) => member.orderId === orderId);
  const groups = await listedGroups(app, database, actor);
  const isIn = (groupId: string) => members.some((one) => one.groupId === groupId && one.state !== "left");
  return {
    orderId,
    record,
    citizen: { name: citizen.name, protection: citizen.protection },
    granted: await grantedIn(database, actor, record.id, order.decisionId),
    places: await placesIn(app, database, members),
    groups: groups.filter(({ group }) => isRunning(group, today) && !isOpenPlace(group) && !isIn(group.id)),
    rules: saidOfGroups(guidanceInCase(app, actor, record, citizen)),
    owed: await providersOwed(app, database, actor, record),
    today,
  };
}

/** A citizen's places in the groups of an order that the reader has before them: permission and look are the order's page's. */
export async function placesOfOrder(
  app: App,
  actor: StaffActor,
  { caseId, id }: { readonly caseId: string; readonly id: string },
): Promise<readonly PlaceInGroup[]> {
  const database = app.database.of(actor);
  const members = await membersOfCase(database, caseId, app.clock.today());
  const own = members.filter(({ orderId, state }) => orderId === id && state !== "left");
  return placesIn(app, database, own);
}

async function providersOwed(app: App, database: Database, actor: Actor, { id }: CaseRecord) {
  const all = await readOwed(database, app, actor, id);
  return explained(
    app,
    actor,
    all.obligations.filter(({ owedBy }) => owedBy === "provider"),
  );
}

/** One place in a provider's own group; another provider's, or one in a case that is closed to it, is as if it were not there. */
export async function readMember(
  app: App,
  actor: StaffActor,
  { groupId, memberId }: { readonly groupId: string; readonly memberId: string },
): Promise<MemberView | undefined> {
  const database = app.database.of(actor);
  const today = app.clock.today();
  const members = await membersOfGroups(database, [groupId], today);
  const member = members.find(({ id }) => id === memberId);
  const order = member && (await ownOrder(database, actor, member.orderId));
  const record = order && (await caseForReading(database, actor, order.caseId, "group:read"));
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!member || !record || !citizen) return undefined;
  const [place] = await placesIn(app, database, [member]);
  if (!place || place.group.provider !== actor.provider) return undefined;
  return {
    ...place,
    record,
    citizen: { name: citizen.name, protection: citizen.protection },
    free: freePlaces(place.group, members),
    before: passedOver(members, memberId).length,
    owed: await providersOwed(app, database, actor, record),
    today,
  };
}

/** A citizen's own groups in a case, for the citizen or somebody whose mandate reaches them. */
export async function readMyGroups(app: App, actor: CitizenSide, caseId: string): Promise<MyGroupsView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "group:read");
  if (!record) return undefined;
  const today = app.clock.today();
  return {
    record,
    places: await placesIn(app, database, await membersOfCase(database, caseId, today)),
    course: await courseOfCase(app, database, actor, record),
    openPlaces: await openPlacesOn(database, today),
    owed: await readOwed(database, app, actor, caseId),
    today,
    now: app.clock.now(),
  };
}

/** A case's groups, for those who work with it. */
export async function readCaseGroups(app: App, actor: StaffActor, caseId: string): Promise<CaseGroupsView | undefined> {
  const database = app.database.of(actor);
  const record = actor.role === "provider" ? undefined : await caseForReading(database, actor, caseId, "group:read");
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!record || !citizen) return undefined;
  const today = app.clock.today();
  return {
    record,
    citizen,
    course: await courseOfCase(app, database, actor, record),
    places: await placesIn(app, database, await membersOfCase(database, caseId, today)),
    owed: await readOwed(database, app, actor, caseId),
    today,
  };
}
