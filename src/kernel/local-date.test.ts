import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate, parseLocalDate } from "./local-date.ts";

test("the last day of each month is a day, and the one after it is none", () => {
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  days.forEach((last, index) => {
    const month = `2026-${String(index + 1).padStart(2, "0")}`;
    assert.equal(parseLocalDate(`${month}-${last}`), `${month}-${last}`);
    assert.equal(parseLocalDate(`${month}-${last + 1}`), undefined);
    assert.equal(parseLocalDate(`${month}-00`), undefined);
  });
});

test("leap years have a 29 February: every fourth, of the hundreds every fourth", () => {
  for (const year of [2024, 2028, 2000, 2400]) assert.equal(parseLocalDate(`${year}-02-29`), `${year}-02-29`);
  for (const year of [2025, 2026, 1900, 2100, 2200]) assert.equal(parseLocalDate(`${year}-02-29`), undefined);
});

test("what is no day has none", () => {
  const none = ["2026-00-10", "2026-13-10", "1799-12-31", "3000-01-01", "2026-1-1", "20260101", "2026-05-20T10:00", ""];
  for (const text of none) assert.equal(parseLocalDate(text), undefined);
  assert.equal(parseLocalDate("1800-01-01"), "1800-01-01");
  assert.equal(parseLocalDate("2999-12-31"), "2999-12-31");
  assert.throws(() => localDate("2026-02-29"), RangeError);
});
