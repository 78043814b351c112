import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { Appointment } from "./appointment.ts";
import { weeksOfCase } from "./weeks-of-case.ts";

const visit = (day: string, state: Appointment["state"], orderId: string | null = "bestilling"): Appointment => ({
  id: day,
  caseId: "sag",
  orderId,
  seriesId: null,
  expectedAt: null,
  kind: "support-visit",
  state,
  startsAt: `${day}T08:00:00.000Z`,
  endsAt: `${day}T09:00:00.000Z`,
  where: "home",
  place: "",
  whom: "Kim",
  about: "Post",
  bring: "",
  driving: "",
  allTheSame: "",
  deliverer: "staff",
  staffId: "kim",
  version: 1,
  steps: [],
});

test("by hand: nine weeks around today, each with what was planned, held, not held, called off, and not told", () => {
  const [today, now] = [localDate("2026-04-22"), "2026-04-22T12:00:00.000Z"];
  const appointments = [
    visit("2026-03-24", "held"),
    visit("2026-03-30", "not-held"),
    visit("2026-04-20", "held"),
    visit("2026-04-21", "booked"),
    visit("2026-04-22", "cancelled"),
    visit("2026-04-24", "moved"),
    // The authority's own are no support.
    visit("2026-04-23", "held", null),
    visit("2026-06-01", "booked"),
  ];
  const weeks = weeksOfCase(appointments, today, now);
  assert.deepEqual([weeks.length, weeks[0]?.monday, weeks.at(-1)?.monday], [9, "2026-03-23", "2026-05-18"]);
  const { monday: _, ...first } = weeks[0] ?? { monday: null };
  assert.deepEqual(first, { planned: 1, held: 1, notHeld: 0, cancelled: 0, untold: 0 });
  assert.deepEqual(weeks[1]?.notHeld, 1);
  assert.deepEqual(weeks[4], { monday: "2026-04-20", planned: 3, held: 1, notHeld: 0, cancelled: 1, untold: 1 });
  assert.deepEqual(weeks[5]?.planned, 0);
  assert.deepEqual(weeksOfCase([visit("2026-04-20", "held", null)], today, now), []);
});
