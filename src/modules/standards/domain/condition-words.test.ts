import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionInWords } from "./condition-words.ts";

test("a condition is told as people say it, in both languages", () => {
  assert.deepEqual(conditionInWords({ ageBelow: 30, earlyPension: false }), {
    da: "hvis du er under 30 år og du ikke får førtidspension",
    en: "if you are under 30 and you do not get early retirement pension",
  });
});

test("one of several groups is enough: they are told with or", () => {
  assert.equal(
    conditionInWords({ anyOf: [{ ageAtLeast: 30 }, { earlyPension: true }] }).da,
    "hvis du er fyldt 30 år eller du får førtidspension",
  );
});

test("the act is named once, and tasks end with or", () => {
  assert.equal(
    conditionInWords({ legalBasis: ["SEL-82a", "SEL-82b"] }).da,
    "hvis støtten gives efter serviceloven § 82 a eller § 82 b",
  );
  assert.equal(
    conditionInWords({ appliedTasks: ["cleaning", "shopping", "food"] }).da,
    "hvis du søger om hjælp til rengøring, indkøb eller mad og måltider",
  );
});
