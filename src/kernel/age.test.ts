import assert from "node:assert/strict";
import { test } from "node:test";
import { ageOn } from "./age.ts";
import { localDate } from "./local-date.ts";

test("a year is added on the birthday and not before", () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ["1999-04-12", "2026-03-03", 26],
    ["1999-04-12", "2026-04-11", 26],
    ["1999-04-12", "2026-04-12", 27],
    ["1996-03-03", "2026-03-03", 30],
    ["1996-03-04", "2026-03-03", 29],
    ["2008-12-31", "2026-12-30", 17],
    ["2008-12-31", "2026-12-31", 18],
    ["2026-03-03", "2026-03-03", 0],
    ["2026-03-03", "2026-03-02", -1],
  ];
  for (const [bornOn, day, age] of cases)
    assert.equal(ageOn(localDate(bornOn), localDate(day)), age, `${bornOn} ${day}`);
});

test("whoever was born on 29 February is a year older on 28 February in a common year, on the 29th in a leap year", () => {
  const cases: readonly (readonly [string, number])[] = [
    ["2026-02-27", 17],
    ["2026-02-28", 18],
    ["2026-03-01", 18],
    ["2028-02-28", 19],
    ["2028-02-29", 20],
    ["2100-02-28", 92],
  ];
  for (const [day, age] of cases) assert.equal(ageOn(localDate("2008-02-29"), localDate(day)), age, day);
});
