import { addDays } from "../../../kernel/day-arithmetic.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { standingTimes } from "../../appointments/use-cases/standing-times.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { readIssuedDecisions } from "../../decisions/use-cases/read-issued-decisions.ts";
import { type OrderInCase, orderForAct } from "../../deliveries/use-cases/order-for-provider.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { grantedTasks } from "../../plans/domain/grant.ts";
import type { GroupRefusal } from "../domain/group-acts.ts";
import { placedEntry, queuedEntry } from "../domain/group-entries.ts";
import { type GroupMember, inQueue, mustWait } from "../domain/group-member.ts";
import { overlaps, sessionsBetween } from "../domain/group-session.ts";
import { placeFields, readWords } from "../domain/place-form.ts";
import { type GrantedPart, type PlacingWarning, placingWarningsRead, warningsOfPlacing } from "../domain/placing.ts";
import { isOpenPlace, isRunning, type SupportGroup } from "../domain/support-group.ts";
import { insertMember, lockGroup, markedSessions, membersOfGroup } from "../repository.ts";
import { tellMember } from "./tell-member.ts";

/** Why a citizen is not put in a group (yet). */
export type PlaceRefusal =
  | GroupRefusal
  | "not-found"
  | { readonly problems: readonly FieldProblem[] }
  | { readonly warnings: readonly PlacingWarning[] };

/** How far ahead a citizen's other appointments are looked for. */
const daysAhead = 56;

/**
 * The provider puts a citizen in a group: there is a place, or the citizen waits behind those who wait. What does not fit the
 * grant or the citizen's other appointments is told first; whoever does it all the same may. The deadlines run on.
 *
 * @returns the path of the page to show
 */
export function placeInGroup(
  app: App,
  actor: StaffActor,
  orderId: string,
  fields: Fields,
  press: FormPress,
): Promise<Outcome<string, PlaceRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<PlaceRefusal>(tx, app, actor, { ...press, act: "group:place" }, () =>
      placeOrdered(tx, app, actor, orderId, fields),
    ),
  );
}

async function placeOrdered(
  tx: Tx,
  app: App,
  actor: StaffActor,
  orderId: string,
  fields: Fields,
): Promise<Outcome<"placed", PlaceRefusal>> {
  const found = await orderForAct(tx, actor, "group:keep", orderId);
  if (!found) return refused("not-found");
  if (found.order.state !== "accepted") return refused("order-not-accepted");
  if (found.record.closedOn !== null) return refused("case-closed");
  const chosen = await chosenGroup(tx, app, actor, found, fields);
  return chosen.ok ? placeIn(tx, app, actor, found, chosen.value) : chosen;
}

interface Chosen {
  readonly group: SupportGroup;
  readonly members: readonly GroupMember[];
  readonly meanwhile: string;
}

async function chosenGroup(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { order, record }: OrderInCase,
  fields: Fields,
): Promise<Outcome<Chosen, PlaceRefusal>> {
  const group = await lockGroup(tx, textOf(fields, placeFields.group) || app.newId());
  const meanwhile = readWords(fields, placeFields.meanwhile);
  if (!group || group.provider !== actor.provider)
    return refused({ problems: [{ field: placeFields.group, message: "Vælg en gruppe." }] });
  if (!meanwhile.ok) return refused({ problems: meanwhile.refusal });
  if (isOpenPlace(group)) return refused("open-to-all");
  if (!isRunning(group, app.clock.today())) return refused("group-over");
  const members = await membersOfGroup(tx, group.id, app.clock.today());
  if (members.some(({ orderId, state }) => orderId === order.id && state !== "left")) return refused("already-in");
  const granted = await grantedIn(tx, actor, record.id, order.decisionId);
  const busy = overlaps(group, await nextDays(tx, app, group), await standingTimes(tx, record.id, app.clock.now()));
  const warnings = warningsOfPlacing(group, granted, busy);
  if (warnings.length > 0 && textOf(fields, placeFields.warned) !== placingWarningsRead(warnings))
    return refused({ warnings });
  return accepted({ group, members, meanwhile: meanwhile.value });
}

/** What the order's decision grants. Part of acts on the order. */
export async function grantedIn(
  tx: Parameters<typeof readIssuedDecisions>[0],
  { tenantId }: Pick<StaffActor, "tenantId">,
  caseId: string,
  decisionId: string,
): Promise<readonly GrantedPart[]> {
  const decisions = await readIssuedDecisions(tx, tenantId, caseId);
  const decision = decisions.find(({ id }) => id === decisionId);
  return decision === undefined ? [] : grantedTasks(decision);
}

async function nextDays(tx: Tx, app: App, group: SupportGroup) {
  const today = app.clock.today();
  const marked = (await markedSessions(tx, [group.id])).get(group.id) ?? [];
  return sessionsBetween(group, marked, today, addDays(today, daysAhead));
}

async function placeIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { order, record }: OrderInCase,
  { group, meanwhile, members }: Chosen,
): Promise<Outcome<"placed", PlaceRefusal>> {
  const today = app.clock.today();
  const waits = mustWait(group, members);
  const member: GroupMember = {
    id: app.newId(),
    groupId: group.id,
    caseId: record.id,
    orderId: order.id,
    state: waits ? "waiting" : "member",
    askedOn: today,
    askedAt: app.clock.now(),
    joinedOn: waits ? null : today,
    leftOn: null,
    meanwhile: waits ? meanwhile : "",
    version: 1,
    isSeen: true,
    words: [],
  };
  await insertMember(tx, member, { at: app.clock.now(), by: actor.id });
  const queueNumber = waits ? inQueue(members).length + 1 : null;
  const first = waits ? undefined : (await nextDays(tx, app, group)).find(({ state }) => state !== "cancelled");
  await tellMember(tx, app, actor, record, {
    occasion: waits ? "queued" : "placed",
    group,
    queueNumber,
    instead: member.meanwhile,
    reason: "",
    on: first?.on ?? null,
  });
  const entry =
    queueNumber === null ? placedEntry(group, today, "") : queuedEntry(group, today, queueNumber, member.meanwhile);
  await recordEvents(tx, app, actor, record.id, [entry]);
  return accepted("placed");
}
