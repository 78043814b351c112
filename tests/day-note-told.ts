import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { addDays } from "../src/kernel/day-arithmetic.ts";
import { localDate } from "../src/kernel/local-date.ts";
import type { ToldNote } from "../src/modules/day-notes/domain/told-note.ts";
import { keepDayNotes } from "../src/modules/day-notes/use-cases/keep-day-notes.ts";
import { readProviderOrders } from "../src/modules/deliveries/use-cases/read-provider-orders.ts";
import type { StaffActor } from "../src/modules/people/domain/actor.ts";
import type { App } from "../src/platform/app.ts";
import type { CaseInState } from "./case-in-state.ts";

/** An ordinary note about a visit of three quarters of an hour, in the order that `startSupport` makes. */
export const noteTold = (orderId: string, more: Partial<ToldNote> = {}): ToldNote => ({
  id: randomUUID(),
  orderId,
  appointmentId: null,
  groupSessionId: null,
  given: true,
  happenedOn: localDate("2026-04-14"),
  startedAt: "10:00",
  minutes: 45,
  mode: "at-home",
  citizenTookPart: true,
  tookPart: "",
  deliveredBy: "staff",
  whyNot: null,
  goals: [{ goal: "Åbne post hver mandag", movement: "forward" }],
  note: "Vi åbnede ugens post sammen.",
  whyAlone: "",
  whyNoGoal: "",
  whyCorrected: "",
  writtenAt: "2026-04-14T09:00:00.000Z",
  device: null,
  sequence: null,
  corrects: null,
  seen: [],
  ...more,
});

/** The same of a visit that fell away. */
export const awayTold = (orderId: string, more: Partial<ToldNote> = {}): ToldNote =>
  noteTold(orderId, {
    given: false,
    minutes: 0,
    citizenTookPart: false,
    goals: [],
    note: "",
    whyNot: { whose: "citizen", reason: "Borgeren var syg.", instead: "Vi ringer torsdag." },
    ...more,
  });

/** The order that a provider has in a case. */
export async function orderOf(
  app: App,
  provider: StaffActor,
  { caseId }: Pick<CaseInState, "caseId">,
): Promise<string> {
  const order = (await readProviderOrders(app, provider)).find((one) => one.caseId === caseId);
  if (!order) throw new RangeError("the provider has no order in the case");
  return order.id;
}

/** Somebody at work on a day: whether a provider still sees a case depends on it. */
export const atWorkOn = (app: App, actor: StaffActor): StaffActor => ({
  ...actor,
  visit: { id: app.newId(), at: app.clock.now() },
});

/** Two visits on the last two days: one that was given, and one that fell away. */
export async function notesIn(app: App, provider: StaffActor, made: Pick<CaseInState, "caseId">): Promise<void> {
  const orderId = await orderOf(app, provider, made);
  const [day, before] = [addDays(app.clock.today(), -1), addDays(app.clock.today(), -2)];
  const told = [noteTold(orderId, { happenedOn: before }), awayTold(orderId, { happenedOn: day })];
  const answers = await keepDayNotes(app, provider, told);
  assert.deepEqual(
    answers.map(({ answer }) => answer),
    ["kept", "kept"],
  );
}
