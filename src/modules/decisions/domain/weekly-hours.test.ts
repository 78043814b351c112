import assert from "node:assert/strict";
import { test } from "node:test";
import { extentInWords, weeklyMinutesTyped } from "./weekly-hours.ts";

test("hours a week are read with comma or point, to the minute; what is none is told", () => {
  assert.deepEqual(["2", "2,5", "0.25", "168"].map(weeklyMinutesTyped), [120, 150, 15, 10_080]);
  assert.deepEqual(["", "to", "0", "169", "-1", "1,333"].map(weeklyMinutesTyped), [
    "blank",
    ...Array(5).fill("unreadable"),
  ]);
});

test("the extent is read with its hours, and as it was written where none are stated", () => {
  const read = (extent: string, weeklyMinutes: number | null) => extentInWords({ extent, weeklyMinutes });
  assert.equal(read("Et besøg om ugen", 90), "Et besøg om ugen, 1,5 timer om ugen");
  assert.equal(read("", 60), "1 time om ugen");
  assert.equal(read("Efter aftale", null), "Efter aftale");
});
