import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addDays,
  addMonths,
  dateOf,
  dayNumber,
  daysBetween,
  dayWithNumber,
  earlierOf,
  monthOf,
  weekday,
  yearOf,
} from "./day-arithmetic.ts";
import { localDate } from "./local-date.ts";

const anyDay = fc
  .date({ min: new Date("1800-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)));

test("days are added over month ends, year ends and leap days", () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ["2026-02-28", 1, "2026-03-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2028-02-29", 1, "2028-03-01"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2026-03-03", 35, "2026-04-07"],
    ["2026-03-03", 0, "2026-03-03"],
    ["1899-12-31", 1, "1900-01-01"],
  ];
  for (const [day, days, expected] of cases) assert.equal(addDays(localDate(day), days), expected);
});

test("months end on the same date, or on the month's last day where it has no such date", () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ["2026-01-15", 2, "2026-03-15"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-03-31", 1, "2026-04-30"],
    ["2026-10-31", 1, "2026-11-30"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-12-01", 1, "2027-01-01"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-10", -1, "2025-12-10"],
  ];
  for (const [day, months, expected] of cases) assert.equal(addMonths(localDate(day), months), expected);
});

test("weekdays are known from Monday, 0, to Sunday, 6", () => {
  assert.equal(weekday(localDate("2026-03-02")), 0);
  assert.equal(weekday(localDate("2026-03-03")), 1);
  assert.equal(weekday(localDate("2026-04-05")), 6);
  assert.equal(weekday(localDate("2000-01-01")), 5);
  assert.equal(weekday(localDate("1899-12-31")), 6);
});

test("days between two days are signed", () => {
  assert.equal(daysBetween(localDate("2026-03-03"), localDate("2026-04-07")), 35);
  assert.equal(daysBetween(localDate("2026-04-07"), localDate("2026-03-03")), -35);
  assert.equal(daysBetween(localDate("2027-03-28"), localDate("2027-03-29")), 1);
});

test("the earlier of two days is the one that comes first", () => {
  assert.equal(earlierOf(localDate("2026-04-07"), localDate("2026-03-31")), "2026-03-31");
  assert.equal(earlierOf(localDate("2026-03-31"), localDate("2026-04-07")), "2026-03-31");
});

test("every day from 1800 to 2999 has its own number, and the number gives the day back as Temporal counts it", () => {
  const first = dayNumber(localDate("1800-01-01"));
  let expected = Temporal.PlainDate.from("1800-01-01");
  for (let number = first; expected.year < 3000; number += 1, expected = expected.add({ days: 1 })) {
    const day = dayWithNumber(number);
    if (day !== expected.toString() || dayNumber(day) !== number || weekday(day) !== expected.dayOfWeek - 1)
      assert.fail(`${day} is not ${expected.toString()}`);
  }
});

test("months, years and dates are added as Temporal adds them", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (day, count) => {
      const plain = Temporal.PlainDate.from(day);
      assert.equal(addMonths(day, count), plain.add({ months: count }).toString());
      assert.equal(addDays(day, count), plain.add({ days: count }).toString());
      assert.deepEqual([yearOf(day), monthOf(day), dateOf(day)], [plain.year, plain.month, plain.day]);
    }),
  );
});
