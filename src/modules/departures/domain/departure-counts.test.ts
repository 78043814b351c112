import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { type ClauseCount, sharedCounts } from "./departure-counts.ts";
import { periodAsked, periodOf } from "./departure-period.ts";

const count = (clause: string, cases: number, more: Partial<ClauseCount> = {}): ClauseCount => ({
  clause,
  editionOn: localDate("2025-05-01"),
  times: cases,
  cases,
  grounds: [],
  acts: [],
  ...more,
});

test("a clause that fewer than five cases depart from loses its number before it is shared", () => {
  const shared = sharedCounts([count("VEJ-3.4.1", 5), count("VEJ-3.2.2", 4), count("VEJ-1.0.2", 1)]);
  assert.deepEqual(
    shared.shown.map(({ clause, cases }) => [clause, cases]),
    [["VEJ-3.4.1", 5]],
  );
  assert.deepEqual(
    shared.few.map(({ clause }) => clause),
    ["VEJ-3.2.2", "VEJ-1.0.2"],
  );
  assert.doesNotMatch(JSON.stringify(shared.few), /times|cases/);
});

test("many departures in few cases are few: it is people who are counted", () => {
  assert.deepEqual(sharedCounts([count("VEJ-3.4.1", 2, { times: 40 })]).shown, []);
});

test("a ground that few share is not told, also where the clause is", () => {
  const grounds = [
    { ground: "too-little", times: 6 },
    { ground: "health", times: 1 },
  ] as const;
  assert.deepEqual(sharedCounts([count("VEJ-3.4.1", 7, { grounds })]).shown[0]?.grounds, [
    { ground: "too-little", times: 6 },
  ]);
});

test("a span ends today: three months from 24 November 2026 begin on 25 August, a year on 25 November", () => {
  const today = localDate("2026-11-24");
  assert.deepEqual(periodOf("three-months", today), { from: "2026-08-25", to: "2026-11-24" });
  assert.deepEqual(periodOf("year", today), { from: "2025-11-25", to: "2026-11-24" });
  assert.deepEqual(periodOf("this-year", today), { from: "2026-01-01", to: "2026-11-24" });
  assert.equal(periodAsked("3-maaneder"), "three-months");
  assert.equal(periodAsked("i-morgen"), "year");
});
