import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import {
  comingInWords,
  hereAt,
  lengthInWords,
  momentOf,
  momentsOfDays,
  mondayOf,
  readClock,
  timeInWords,
} from "./clock-time.ts";

test("a time is read as people write it, and nothing else is", () => {
  const read = ["9", "9.30", "09:30", "930", "0930", "23.59", "00.00", " 8.05 "].map(readClock);
  assert.deepEqual(read, ["09:00", "09:30", "09:30", "09:30", "09:30", "23:59", "00:00", "08:05"]);
  for (const text of ["", "24", "9.60", "9.3", "ni", "9-10", "10.30.00", "-1"]) {
    assert.equal(readClock(text), undefined, text);
  }
});

test("the clock in Denmark is an hour ahead of UTC in winter and two in summer", () => {
  assert.equal(momentOf(localDate("2026-01-15"), "10:00"), "2026-01-15T09:00:00.000Z");
  assert.equal(momentOf(localDate("2026-07-15"), "10:00"), "2026-07-15T08:00:00.000Z");
  assert.deepEqual(hereAt("2026-07-15T22:30:00.000Z"), { day: "2026-07-16", clock: "00.30" });
});

test("on 28 March 2027 the clock skips from 2 to 3: no such time is booked, and a night from 1 to 4 is two hours", () => {
  const night = localDate("2027-03-28");
  assert.equal(momentOf(night, "02:00"), undefined);
  assert.equal(momentOf(night, "02:59"), undefined);
  const [startsAt, endsAt] = [momentOf(night, "01:00") ?? "", momentOf(night, "04:00") ?? ""];
  assert.deepEqual([startsAt, endsAt], ["2027-03-28T00:00:00.000Z", "2027-03-28T02:00:00.000Z"]);
  assert.equal(lengthInWords({ startsAt, endsAt }), "2 timer");
  assert.equal(timeInWords({ startsAt, endsAt }), "søndag den 28. marts 2027 kl. 01.00 til 04.00");
});

test("on 31 October 2027 the hour from 2 to 3 comes twice: the first is meant, and a night from 1 to 4 is four hours", () => {
  const night = localDate("2027-10-31");
  assert.equal(momentOf(night, "02:30"), "2027-10-31T00:30:00.000Z");
  const [startsAt, endsAt] = [momentOf(night, "01:00") ?? "", momentOf(night, "04:00") ?? ""];
  assert.deepEqual([startsAt, endsAt], ["2027-10-30T23:00:00.000Z", "2027-10-31T03:00:00.000Z"]);
  assert.equal(lengthInWords({ startsAt, endsAt }), "4 timer");
});

test("a week begins on Monday at midnight in Denmark, also the one in which the clock is changed", () => {
  assert.equal(mondayOf(localDate("2027-03-28")), "2027-03-22");
  assert.equal(mondayOf(localDate("2027-03-29")), "2027-03-29");
  assert.deepEqual(momentsOfDays(localDate("2027-03-22"), localDate("2027-03-28")), {
    from: "2027-03-21T23:00:00.000Z",
    before: "2027-03-28T22:00:00.000Z",
  });
});

test("a length is told in hours and minutes", () => {
  const length = (endsAt: string) => lengthInWords({ startsAt: "2026-03-10T09:00:00.000Z", endsAt });
  assert.deepEqual(
    [
      "2026-03-10T09:45:00.000Z",
      "2026-03-10T10:00:00.000Z",
      "2026-03-10T10:01:00.000Z",
      "2026-03-10T11:30:00.000Z",
    ].map(length),
    ["45 minutter", "1 time", "1 time og 1 minut", "2 timer og 30 minutter"],
  );
});

test("who is late comes at another time, and the time that was agreed is told as the one it comes instead of", () => {
  const time = { startsAt: "2026-05-27T08:00:00.000Z", endsAt: "2026-05-27T09:00:00.000Z" };
  assert.equal(comingInWords({ ...time, expectedAt: null }), "kl. 10.00 til 11.00");
  const late = comingInWords({ ...time, expectedAt: "2026-05-27T08:30:00.000Z" });
  assert.equal(late, "cirka kl. 10.30 i stedet for kl. 10.00");
});
