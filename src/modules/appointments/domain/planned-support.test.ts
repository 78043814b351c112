import assert from "node:assert/strict";
import { test } from "node:test";
import { plannedSupport } from "./planned-support.ts";

type Visit = Parameters<typeof plannedSupport>[0][number];
type Step = Visit["steps"][number];

/** A visit of 45 minutes on a day of April, from nine in the morning by the clock in Denmark. */
const on = (day: number, more: Partial<Visit> = {}): Visit => ({
  orderId: "order",
  state: "booked",
  steps: [],
  startsAt: `2026-04-${String(day).padStart(2, "0")}T07:00:00.000Z`,
  endsAt: `2026-04-${String(day).padStart(2, "0")}T07:45:00.000Z`,
  ...more,
});
const cancelled = (day: number, told: Partial<Step>): Visit =>
  on(day, { state: "cancelled", steps: [{ kind: "cancelled", whose: null, ...told } as Step] });
const april = { from: "2026-03-31T22:00:00.000Z", before: "2026-04-30T22:00:00.000Z" };

test("what was planned is counted with what was cancelled of it, and by whose hindrance that was", () => {
  const visits = [
    on(1),
    on(8, { state: "held" }),
    on(9, { state: "not-held" }),
    cancelled(15, { whose: "citizen", wishedBy: "staff" }),
    cancelled(22, { whose: "other", wishedBy: "staff" }),
  ];
  assert.deepEqual(plannedSupport(visits, april), {
    planned: { times: 5, minutes: 225 },
    cancelled: {
      citizen: { times: 1, minutes: 45 },
      provider: { times: 0, minutes: 0 },
      other: { times: 1, minutes: 45 },
    },
  });
});

test("where nobody said whose hindrance it was, it is theirs who cancelled", () => {
  const { cancelled: off } = plannedSupport(
    [cancelled(1, { wishedBy: "citizen" }), cancelled(2, { wishedBy: "staff" }), cancelled(3, { wishedBy: "staff" })],
    april,
  );
  assert.deepEqual([off.citizen.times, off.provider.times, off.other.times], [1, 2, 0]);
});

test("what the authority books is no support, and what begins before or after the time is not counted", () => {
  const visits = [on(1, { orderId: null }), on(2), { ...on(3), startsAt: "2026-04-30T22:00:00.000Z" }];
  assert.deepEqual(plannedSupport(visits, april).planned, { times: 1, minutes: 45 });
});
