import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOfMoment, timeOfMoment } from "./day-of-moment.ts";

test("a day in Denmark begins at 23 UTC in winter and at 22 UTC in summer", () => {
  assert.equal(dayOfMoment("2026-01-14T22:59:59.999Z"), "2026-01-14");
  assert.equal(dayOfMoment("2026-01-14T23:00:00Z"), "2026-01-15");
  assert.equal(dayOfMoment("2026-07-14T21:59:59.999Z"), "2026-07-14");
  assert.equal(dayOfMoment("2026-07-14T22:00:00.000Z"), "2026-07-15");
});

test("the days around the nights when the clock is changed begin where they should", () => {
  assert.equal(dayOfMoment("2026-03-28T22:30:00Z"), "2026-03-28");
  assert.equal(dayOfMoment("2026-03-29T22:30:00Z"), "2026-03-30");
  assert.equal(dayOfMoment("2026-10-24T22:30:00Z"), "2026-10-25");
  assert.equal(dayOfMoment("2026-10-25T22:30:00Z"), "2026-10-25");
});

test("moments of one hour have one day, whatever was asked before, and however they are written", () => {
  for (const moment of ["2025-12-31T23:10:00Z", "2025-12-31T23:59:59.123456Z", "2026-01-01T00:10:00+01:00"])
    assert.equal(dayOfMoment(moment), "2026-01-01");
});

test("what is no moment has no day, also in an hour that is known", () => {
  assert.equal(dayOfMoment("2026-05-20T10:00:00Z"), "2026-05-20");
  for (const text of ["2026-05-20T10:61:00Z", "2026-05-20T10:00:00", "2026-05-20", ""])
    assert.throws(() => dayOfMoment(text), RangeError);
});

test("the clock in Denmark is an hour before UTC's in winter and two in summer", () => {
  assert.equal(timeOfMoment("2026-01-14T22:59:59.999Z"), "23:59");
  assert.equal(timeOfMoment("2026-01-14T22:07:00Z"), "23:07");
  assert.equal(timeOfMoment("2026-07-14T22:04:10.5Z"), "00:04");
  assert.equal(timeOfMoment("2026-07-14T08:30:00+02:00"), "08:30");
});

test("in the night when the clock is set back, the same time comes twice", () => {
  assert.equal(timeOfMoment("2026-10-25T00:30:00Z"), "02:30");
  assert.equal(timeOfMoment("2026-10-25T01:30:00Z"), "02:30");
});
