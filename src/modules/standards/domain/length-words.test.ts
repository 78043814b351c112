import assert from "node:assert/strict";
import { test } from "node:test";
import { lengthInWords } from "./length-words.ts";

test("a length is told as people say it, one and many apart", () => {
  assert.equal(lengthInWords({ weeks: 8 }), "8 uger");
  assert.equal(lengthInWords({ weeks: 1 }), "1 uge");
  assert.equal(lengthInWords({ months: 2 }), "2 måneder");
  assert.equal(lengthInWords({ months: 1 }), "1 måned");
  assert.equal(lengthInWords({ days: 14 }), "14 dage");
  assert.equal(lengthInWords({ days: 1 }), "1 dag");
  assert.equal(lengthInWords({ workingDays: 7 }), "7 arbejdsdage");
  assert.equal(lengthInWords({ workingDays: 1 }), "1 arbejdsdag");
});
