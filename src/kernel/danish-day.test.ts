import assert from "node:assert/strict";
import { test } from "node:test";
import { daysLeft, formatDate, formatDay, formatLength, weekdayName } from "./danish-day.ts";
import { localDate } from "./local-date.ts";

test("a day is read with its weekday, without leading noughts", () => {
  assert.equal(formatDay(localDate("2026-04-07")), "tirsdag den 7. april 2026");
  assert.equal(formatDay(localDate("2026-12-28")), "mandag den 28. december 2026");
  assert.equal(formatDay(localDate("2026-05-24")), "søndag den 24. maj 2026");
  assert.equal(formatDate(localDate("2026-01-01")), "1. januar 2026");
  assert.equal(weekdayName(localDate("2026-01-31")), "lørdag");
});

test("the days left are told in words", () => {
  const today = localDate("2026-04-07");
  const cases: readonly (readonly [string, string])[] = [
    ["2026-04-07", "i dag"],
    ["2026-04-08", "i morgen"],
    ["2026-04-09", "om 2 dage"],
    ["2026-05-07", "om 30 dage"],
    ["2026-04-06", "i går"],
    ["2026-04-05", "for 2 dage siden"],
  ];
  for (const [day, expected] of cases) assert.equal(daysLeft(today, localDate(day)), expected);
});

test("a length is read with its unit, in the singular for one", () => {
  assert.equal(formatLength({ weeks: 5 }), "5 uger");
  assert.equal(formatLength({ weeks: 1 }), "1 uge");
  assert.equal(formatLength({ days: 14 }), "14 dage");
  assert.equal(formatLength({ days: 1 }), "1 dag");
  assert.equal(formatLength({ months: 2 }), "2 måneder");
  assert.equal(formatLength({ months: 1 }), "1 måned");
  assert.equal(formatLength({ workingDays: 7 }), "7 arbejdsdage");
  assert.equal(formatLength({ workingDays: 1 }), "1 arbejdsdag");
});
