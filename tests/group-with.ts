import assert from "node:assert/strict";
import { addDays, weekday } from "../src/kernel/day-arithmetic.ts";
import type { LocalDate } from "../src/kernel/local-date.ts";
import { readProviderOrders } from "../src/modules/deliveries/use-cases/read-provider-orders.ts";
import { placingWarningsRead } from "../src/modules/groups/domain/placing.ts";
import { makeGroup } from "../src/modules/groups/use-cases/make-group.ts";
import { placeInGroup } from "../src/modules/groups/use-cases/place-in-group.ts";
import { readGroups } from "../src/modules/groups/use-cases/read-groups.ts";
import { readOrderGroups } from "../src/modules/groups/use-cases/read-places.ts";
import type { StaffActor } from "../src/modules/people/domain/actor.ts";
import type { App } from "../src/platform/app.ts";
import { fieldsAs } from "./booked-appointment.ts";
import type { CaseInState } from "./case-in-state.ts";
import { dayFields } from "./consent-and-question.ts";

/** The form of an ordinary group that begins on a day and meets on its weekday from 10 to 12: a staff member leads it. */
export const groupFrom = (day: LocalDate, more: Readonly<Record<string, string>> = {}) => ({
  art: "group",
  navn: "Onsdagsholdet",
  formaal: "Her øver I at komme afsted sammen.",
  moedeform: "in-person",
  sted: "Huset, Prøvegade 3",
  retsgrundlag: "SEL-85",
  ugedag: String(weekday(day)),
  fra: "10",
  til: "12.00",
  ...dayFields("foerste-dag", day),
  pladser: "2",
  "ledes-af": "staff",
  leder: "Lise Leder",
  ...more,
});

const press = (app: App) => ({ submissionId: app.newId(), path: "/" });

/** A provider makes a group, and its id is told. */
export async function groupMade(
  app: App,
  provider: StaffActor,
  form: Readonly<Record<string, string>> = groupFrom(app.clock.today()),
): Promise<string> {
  const before = new Set((await readGroups(app, provider)).groups.map(({ group }) => group.id));
  const made = await makeGroup(app, provider, fieldsAs(form), press(app));
  assert.deepEqual(made.ok || made.refusal, true);
  const fresh = (await readGroups(app, provider)).groups.find(({ group }) => !before.has(group.id));
  assert.ok(fresh);
  return fresh.group.id;
}

/** The provider's order in a case. */
export async function orderIn(
  app: App,
  provider: StaffActor,
  { caseId }: Pick<CaseInState, "caseId">,
): Promise<string> {
  const order = (await readProviderOrders(app, provider)).find((one) => one.caseId === caseId);
  assert.ok(order);
  return order.id;
}

/** A citizen is put in a group, whatever there is to know of it, and the place's id is told. */
export async function placed(
  app: App,
  provider: StaffActor,
  made: Pick<CaseInState, "caseId">,
  groupId: string,
  imens = "",
): Promise<string> {
  const orderId = await orderIn(app, provider, made);
  const send = (more: Readonly<Record<string, string>>) =>
    placeInGroup(app, provider, orderId, { gruppe: groupId, imens, ...more }, press(app));
  const first = await send({});
  const warned = !first.ok && typeof first.refusal === "object" && "warnings" in first.refusal;
  const done = warned ? await send({ advarsler: placingWarningsRead(first.refusal.warnings) }) : first;
  assert.deepEqual(done.ok || done.refusal, true);
  const place = (await readOrderGroups(app, provider, orderId))?.places.findLast(({ group }) => group.id === groupId);
  assert.ok(place);
  return place.member.id;
}

/** A group with the citizen of a case in it, and its next day: what addresses of groups are made of. */
export async function groupWith(app: App, provider: StaffActor, made: Pick<CaseInState, "caseId">) {
  const on = addDays(app.clock.today(), 7);
  const heldOn = app.clock.today();
  const groupId = await groupMade(app, provider, groupFrom(heldOn));
  return { groupId, memberId: await placed(app, provider, made, groupId), on, heldOn, placeAct: "kan-ikke" };
}

/** The same where nobody gives support yet: nothing that is there. */
export const noGroup = (app: App) => ({
  groupId: app.newId(),
  memberId: app.newId(),
  on: addDays(app.clock.today(), 7),
  heldOn: app.clock.today(),
  placeAct: "kan-ikke",
});
