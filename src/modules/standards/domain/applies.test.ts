import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { applies } from "./applies.ts";
import type { Condition } from "./condition.ts";
import type { Facts } from "./facts.ts";

const facts: Facts = { bornOn: localDate("1999-04-12"), applicationReceivedOn: localDate("2026-03-03") };
const asked = (condition: Condition, more: Partial<Facts> = {}) => applies(condition, { ...facts, ...more });

test("a clause without a condition always applies", () => {
  assert.equal(applies(undefined, facts), true);
});

test("age is whole years on the day the application was received", () => {
  assert.equal(asked({ ageAtLeast: 26 }), true);
  assert.equal(asked({ ageAtLeast: 27 }), false);
  assert.equal(asked({ ageBelow: 27 }), true);
  assert.equal(asked({ ageBelow: 26 }), false);
  assert.equal(asked({ ageAtLeast: 27 }, { applicationReceivedOn: localDate("2026-04-12") }), true, "on the birthday");
  assert.equal(asked({ ageAtLeast: 27 }, { applicationReceivedOn: localDate("2026-04-11") }), false, "the day before");
});

test("a fact that is not known is neither yes nor no, and is named", () => {
  assert.deepEqual(asked({ earlyPension: true }), ["earlyPension"]);
  assert.deepEqual(asked({ earlyPension: false }), ["earlyPension"]);
  assert.equal(asked({ earlyPension: true }, { earlyPension: true }), true);
  assert.equal(asked({ earlyPension: false }, { earlyPension: true }), false);
});

test("one known no settles it, whatever else is unknown", () => {
  assert.equal(asked({ acute: true, ageAtLeast: 30 }), false);
  assert.equal(asked({ acute: true, homelessOrAtRisk: true }, { homelessOrAtRisk: false }), false);
});

test("all the facts that are missing are named, and only those", () => {
  assert.deepEqual(asked({ acute: true, homelessOrAtRisk: true, ageBelow: 30 }), ["homelessOrAtRisk", "acute"]);
  assert.deepEqual(asked({ acute: true, homelessOrAtRisk: true }, { acute: true }), ["homelessOrAtRisk"]);
});

test("of several groups one is enough", () => {
  const condition: Condition = { anyOf: [{ ageAtLeast: 30 }, { earlyPension: true }] };
  assert.deepEqual(asked(condition), ["earlyPension"]);
  assert.equal(asked(condition, { earlyPension: true }), true);
  assert.equal(asked(condition, { earlyPension: false }), false);
  assert.equal(asked(condition, { bornOn: localDate("1990-01-01") }), true, "30 is enough, pension unknown or not");
});

test("groups come beside the other tests: both must hold", () => {
  const condition: Condition = { acute: true, anyOf: [{ ageAtLeast: 30 }, { earlyPension: true }] };
  assert.equal(asked(condition, { acute: false, earlyPension: true }), false);
  assert.deepEqual(asked(condition, { earlyPension: true }), ["acute"]);
  assert.deepEqual(asked(condition), ["acute", "earlyPension"]);
});

test("a list of tasks holds when one of them is applied for", () => {
  const condition: Condition = { appliedTasks: ["cleaning", "shopping"] };
  assert.deepEqual(asked(condition), ["appliedTasks"]);
  assert.equal(asked(condition, { appliedTasks: ["economy", "cleaning"] }), true);
  assert.equal(asked(condition, { appliedTasks: ["economy"] }), false);
  assert.equal(asked(condition, { appliedTasks: [] }), false);
});

test("legal basis, applicant and delivery form hold when the value is in the list", () => {
  assert.equal(asked({ legalBasis: ["SEL-82a", "SEL-82b"] }, { legalBasis: "SEL-82b" }), true);
  assert.equal(asked({ legalBasis: ["SEL-82a", "SEL-82b"] }, { legalBasis: "SEL-85" }), false);
  assert.deepEqual(asked({ legalBasis: ["SEL-85"] }), ["legalBasis"]);
  assert.equal(asked({ appliedBy: ["doctor"] }, { appliedBy: "doctor" }), true);
  assert.equal(asked({ deliveryForm: ["cti"] }, { deliveryForm: "group" }), false);
  assert.deepEqual(asked({ deliveryForm: ["cti"], appliedBy: ["doctor"] }), ["appliedBy", "deliveryForm"]);
});
