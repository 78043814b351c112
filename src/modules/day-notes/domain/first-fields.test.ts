import assert from "node:assert/strict";
import { test } from "node:test";
import { modeOf } from "./first-fields.ts";

test("a note begins with the way of support that its appointment was booked as", () => {
  assert.equal(modeOf("support-visit", "home"), "at-home");
  assert.equal(modeOf("support-visit", "elsewhere"), "elsewhere");
  assert.equal(modeOf("support-visit", "drop-in"), "drop-in");
  assert.equal(modeOf("message", "remote"), "message");
  assert.equal(modeOf("talk", "remote"), "phone");
  assert.equal(modeOf("screen", "remote"), "screen");
});
