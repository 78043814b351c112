import assert from "node:assert/strict";
import { test } from "node:test";
import type { Appointment } from "./appointment.ts";
import { readDelay } from "./late-form.ts";

const delay = (startsAt: string, clock: string) => {
  const read = readDelay({ "nyt-klokkeslaet": clock, besked: "called" }, { startsAt } as Appointment);
  return read.ok ? read.value.expectedAt : read.refusal.map(({ field }) => field);
};

test("a visit late in the evening can be late until after midnight", () => {
  assert.equal(delay("2026-04-21T21:45:00.000Z", "0.15"), "2026-04-21T22:15:00.000Z");
  assert.equal(delay("2026-04-21T08:00:00.000Z", "10.40"), "2026-04-21T08:40:00.000Z");
  assert.deepEqual(delay("2026-04-21T08:00:00.000Z", "0.15"), ["nyt-klokkeslaet"]);
});
