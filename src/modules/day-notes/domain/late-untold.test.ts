import assert from "node:assert/strict";
import { test } from "node:test";
import { lateUntold } from "./late-untold.ts";

// Ten in the morning by the clock in Denmark.
const visit = { id: "visit", startsAt: "2026-04-20T08:00:00.000Z", expectedAt: null };
const note = { id: "note", appointmentId: "visit", correctedBy: null, given: true, startedAt: "10:20" };
const lateOf = (more: Partial<typeof note>, of: Partial<{ expectedAt: string }> = {}) => [
  ...lateUntold([{ ...note, ...more }], [{ ...visit, ...of }]),
];

test("support that began after the time that was agreed is late, where nobody had told the citizen", () => {
  assert.deepEqual(lateOf({}), ["note"]);
  assert.deepEqual(lateOf({}, { expectedAt: "2026-04-20T08:20:00.000Z" }), []);
});

test("support on time, not given, put right since, of no appointment or with no time said is not late", () => {
  assert.deepEqual(lateOf({ startedAt: "10:00" }), []);
  assert.deepEqual(lateOf({ given: false }), []);
  assert.equal(lateUntold([{ ...note, correctedBy: "later" }], [visit]).size, 0);
  assert.equal(lateUntold([{ ...note, appointmentId: null }], [visit]).size, 0);
  assert.equal(lateUntold([{ ...note, startedAt: null }], [visit]).size, 0);
});
