import assert from "node:assert/strict";
import { test } from "node:test";
import { byUrgency } from "./by-urgency.ts";
import { lines, owedOn } from "./case-on-a-day.fixture.ts";

test("the missed come first, then the open by the last day to act, then those without a day, then the settled", () => {
  const owed = owedOn("broenderslev", "2026-06-02", [
    { type: "application-received", on: "2026-03-03" },
    { type: "decision-made", on: "2026-04-01", legalBasis: "SEL-85", outcome: "granted", receivedOn: "2026-04-01" },
    { type: "complaint-received", on: "2026-04-27", about: "decision" },
    { type: "reconsidered", on: "2026-05-11", outcome: "partly", receivedOn: "2026-05-12" },
    { type: "access-requested", on: "2026-05-29" },
  ]);
  assert.deepEqual(lines(owed.toSorted(byUrgency)), [
    "start 1: 2026-04-01 > 2026-04-15, missed",
    "complaint-maintained 1: 2026-05-12 > 2026-06-09, open",
    "access 1: 2026-05-29 > 2026-06-10, open",
    "first-follow-up 1: 2026-04-01 > 2026-07-01, open",
    "first-contact 1: 2026-04-01 > -, open",
    "order 1: 2026-04-01 > -, open",
    "plan-offer 1: 2026-04-01 > -, open",
    "decision 1: 2026-03-03 > 2026-04-07, met 2026-04-01",
    "delay-notice 1: 2026-03-03 > 2026-04-07, lapsed",
    "complaint 1: 2026-04-01 > 2026-04-29, met 2026-04-27",
    "reconsideration 1: 2026-04-27 > 2026-05-25, act by 2026-05-22, met 2026-05-11",
    "decision-letter 1: 2026-04-01 > -, met 2026-04-01",
    "receipt 1: 2026-03-03 > -, lapsed",
  ]);
});
