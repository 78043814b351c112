import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../kernel/local-date.ts";
import { clockOn, systemClock } from "./clock.ts";

test("a clock set on a day stands on that day, and its moments are of that day in Denmark", () => {
  const clock = clockOn(localDate("2026-07-01"));
  assert.equal(clock.today(), "2026-07-01");
  const moment = Temporal.Instant.from(clock.now()).toZonedDateTimeISO("Europe/Copenhagen");
  assert.equal(moment.toPlainDate().toString(), "2026-07-01");
});

test("the machine's clock tells the moment in UTC and the day in Denmark", () => {
  const before = Date.now();
  const told = Date.parse(systemClock.now());
  assert.ok(told >= before && told <= Date.now());
  const day = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format();
  const [earlier, today, later] = [day(), systemClock.today(), day()];
  assert.ok(today === earlier || today === later);
});
