import assert from "node:assert/strict";
import { test } from "node:test";
import type { Appointment } from "./appointment.ts";
import { calendarFeed, fedAppointment } from "./calendar-feed.ts";

test("an appointment that is 45 minutes late is as long in a calendar as was agreed, and never ends before it begins", () => {
  const visit = {
    startsAt: "2026-04-21T08:00:00.000Z",
    endsAt: "2026-04-21T08:30:00.000Z",
    expectedAt: "2026-04-21T08:45:00.000Z",
    state: "booked",
    version: 2,
  } as Appointment;
  const text = calendarFeed([fedAppointment(visit, "uid")], "Aftale", "2026-04-21T07:50:00.000Z");
  assert.match(text, /DTSTART:20260421T084500Z\r\nDTEND:20260421T091500Z/);
});
