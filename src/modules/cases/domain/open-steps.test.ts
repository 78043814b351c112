import assert from "node:assert/strict";
import { test } from "node:test";
import type { StaffActor, StaffRole } from "../../people/domain/actor.ts";
import { openSteps } from "./open-steps.ts";

const somebody = (role: StaffRole): StaffActor => ({
  kind: "staff",
  tenantId: "t",
  municipality: "vejen",
  id: "s",
  name: "Ida Fablevang",
  role,
  unit: "myndighed",
  provider: null,
});

test("intake is led to what it may read, and not to assessing, weighing and deciding", () => {
  assert.deepEqual(openSteps(somebody("intake")), ["application", "hearing", "plan", "order", "follow-up"]);
});

test("a caseworker and a manager are led to every step, in its order", () => {
  const all = ["application", "assessment", "considerations", "hearing", "decision", "plan", "order", "follow-up"];
  assert.deepEqual(openSteps(somebody("caseworker")), all);
  assert.deepEqual(openSteps(somebody("manager")), all);
});
