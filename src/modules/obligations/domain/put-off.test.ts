import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, only, owedOn, type WrittenEvent } from "./case-on-a-day.fixture.ts";

const decided = (on: string, decides: readonly string[]): WrittenEvent =>
  ({ type: "decision-made", on, legalBasis: "SEL-85", outcome: "granted", decides }) as WrittenEvent;

test("a decision that puts tasks off keeps no time: the processing time is met by the one that takes the last of them", () => {
  // Brønderslev: five weeks. Received Tuesday 3 March 2026, due Tuesday 7 April.
  const received: WrittenEvent = { type: "application-received", on: "2026-03-03" } as WrittenEvent;
  const owed = (day: string, ...events: readonly WrittenEvent[]) =>
    lines(only(owedOn("broenderslev", day, [received, ...events]), "decision"));
  const first = decided("2026-03-20", []);
  assert.deepEqual(owed("2026-03-21", first), owed("2026-03-21"));
  assert.deepEqual(owed("2026-04-20", first, decided("2026-04-09", ["2026-03-03"])), [
    "decision 1: 2026-03-03 > 2026-04-07, met-late 2026-04-09",
  ]);
});
