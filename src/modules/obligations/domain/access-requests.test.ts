import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, municipalities, only, owedOn, type WrittenEvent } from "./case-on-a-day.fixture.ts";

const asked = (on: string): WrittenEvent => ({ type: "access-requested", on });
const given = (on: string): WrittenEvent => ({ type: "access-given", on });
const accessOn = (day: string, ...events: readonly WrittenEvent[]) =>
  lines(only(owedOn("vejen", day, events), "access"));

test("a request for access is answered within seven working days, in every municipality", () => {
  for (const slug of municipalities) {
    const [owed] = only(owedOn(slug, "2026-03-05", [asked("2026-03-03")]), "access");
    assert.deepEqual(lines(owed ? [owed] : []), ["access 1: 2026-03-03 > 2026-03-12, open"]);
    assert.deepEqual(owed?.sources, ["forvaltningsloven § 16, stk. 2", "offentlighedsloven § 36, stk. 2"]);
  }
});

test("working days leave out Easter, and 5 June, 24 and 31 December", () => {
  assert.deepEqual(accessOn("2026-04-01", asked("2026-03-31")), ["access 1: 2026-03-31 > 2026-04-14, open"]);
  assert.deepEqual(accessOn("2026-06-04", asked("2026-06-04")), ["access 1: 2026-06-04 > 2026-06-16, open"]);
  assert.deepEqual(accessOn("2026-12-23", asked("2026-12-23")), ["access 1: 2026-12-23 > 2027-01-07, open"]);
});

test("each request has its own answer, the oldest first; a case that is taken back ends none of them", () => {
  const events: readonly WrittenEvent[] = [
    { type: "application-received", on: "2026-03-02" },
    asked("2026-03-03"),
    asked("2026-03-09"),
    { type: "application-withdrawn", on: "2026-03-10" },
    given("2026-03-13"),
  ];
  assert.deepEqual(accessOn("2026-03-19", ...events), [
    "access 1: 2026-03-03 > 2026-03-12, met-late 2026-03-13",
    "access 2: 2026-03-09 > 2026-03-18, missed",
  ]);
});

test("an answer that names its request settles that one and no older; one that names none, or an unknown one, the oldest that waits", () => {
  const named = (event: WrittenEvent, request: string): WrittenEvent => ({ ...event, request }) as WrittenEvent;
  const two = [named(asked("2026-03-03"), "a"), named(asked("2026-03-09"), "b")];
  const met = (...events: readonly WrittenEvent[]) =>
    accessOn("2026-03-11", ...two, ...events).map((line) => /, ([a-z-]+.*)$/.exec(line)?.[1]);
  assert.deepEqual(met(named(given("2026-03-10"), "b")), ["open", "met 2026-03-10"]);
  assert.deepEqual(met(given("2026-03-10")), ["met 2026-03-10", "open"]);
  assert.deepEqual(met(named(given("2026-03-10"), "x")), ["met 2026-03-10", "open"]);
  assert.deepEqual(met(named(given("2026-03-10"), "b"), given("2026-03-11")), ["met 2026-03-11", "met 2026-03-10"]);
});
