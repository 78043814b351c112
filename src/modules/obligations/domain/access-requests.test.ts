import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, municipalities, only, owedOn, type WrittenEvent } from "./case-on-a-day.fixture.ts";

const asked = (on: string): WrittenEvent => ({ type: "access-requested", on });
const given = (on: string): WrittenEvent => ({ type: "access-given", on });
const delayed = (on: string, expectedOn: string): WrittenEvent => ({ type: "access-delayed", on, expectedOn });
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

test("the clock is counted by hand over Easter, Whitsun, 5 June, Christmas and a weekend", () => {
  const days: readonly (readonly [string, string])[] = [
    ["2026-03-27", "2026-04-10"],
    ["2026-04-06", "2026-04-15"],
    ["2026-05-13", "2026-05-26"],
    ["2026-05-21", "2026-06-02"],
    ["2026-05-29", "2026-06-10"],
    ["2026-06-06", "2026-06-16"],
    ["2026-12-18", "2027-01-04"],
    ["2026-12-31", "2027-01-12"],
    ["2027-03-24", "2027-04-07"],
  ];
  for (const [on, due] of days) {
    assert.deepEqual(accessOn(on, asked(on)), [`access 1: ${on} > ${due}, open`], on);
  }
});

test("a notice of delay opens a further answer on the day that was told, and the first day stays", () => {
  const events = [asked("2026-03-03"), delayed("2026-03-11", "2026-03-20")];
  const first = "access 1: 2026-03-03 > 2026-03-12";
  assert.deepEqual(accessOn("2026-03-12", ...events), [`${first}, open`, "access 2: 2026-03-11 > 2026-03-20, open"]);
  assert.deepEqual(accessOn("2026-03-20", ...events, given("2026-03-19")), [
    `${first}, met-late 2026-03-19`,
    "access 2: 2026-03-11 > 2026-03-20, met 2026-03-19",
  ]);
  const again = delayed("2026-03-20", "2026-03-27");
  assert.deepEqual(accessOn("2026-03-28", ...events, again), [
    `${first}, missed`,
    "access 2: 2026-03-11 > 2026-03-20, missed",
    "access 3: 2026-03-20 > 2026-03-27, missed",
  ]);
});

test("a notice is about the request that it names, else the oldest that waits; after the answer it opens nothing", () => {
  const named = (event: WrittenEvent, request: string): WrittenEvent => ({ ...event, request }) as WrittenEvent;
  const two = [named(asked("2026-03-03"), "a"), named(asked("2026-03-04"), "b")];
  const late = delayed("2026-03-10", "2026-03-25");
  const answered = named(given("2026-03-12"), "a");
  assert.deepEqual(accessOn("2026-03-12", ...two, named(late, "b"), answered).slice(1), [
    "access 2: 2026-03-04 > 2026-03-13, open",
    "access 3: 2026-03-10 > 2026-03-25, open",
  ]);
  assert.match(accessOn("2026-03-12", ...two, late, answered).at(-1) ?? "", /> 2026-03-25, met 2026-03-12$/);
  const early = named(given("2026-03-05"), "a");
  assert.equal(accessOn("2026-03-12", ...two, early, named(late, "a")).length, 2);
});

test("what somebody else asks for runs by offentlighedsloven alone, and ends where it is taken back", () => {
  const outside = { type: "access-requested", on: "2026-03-03", request: "a", outside: true } as WrittenEvent;
  const [owed] = only(owedOn("vejen", "2026-03-05", [outside]), "access");
  assert.deepEqual(owed?.sources, ["offentlighedsloven § 36, stk. 2"]);
  const back = { type: "access-withdrawn", on: "2026-03-06", request: "a" } as WrittenEvent;
  assert.deepEqual(accessOn("2026-03-20", outside, back), ["access 1: 2026-03-03 > 2026-03-12, lapsed"]);
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

test("a death ends what the citizen asked to see, and nothing of what somebody outside did (offentlighedsloven § 36, stk. 2)", () => {
  const died: WrittenEvent = { type: "died", on: "2026-03-05" };
  const outside: WrittenEvent = { type: "access-requested", on: "2026-03-03", request: "paper", outside: true };
  const told: WrittenEvent = {
    ...{ type: "access-delayed", on: "2026-03-04", expectedOn: "2026-03-20" },
    ...{ request: "paper", outside: true },
  };
  assert.deepEqual(accessOn("2026-03-13", asked("2026-03-03"), died), ["access 1: 2026-03-03 > 2026-03-12, lapsed"]);
  const [owedToThem] = only(owedOn("vejen", "2026-03-05", [outside]), "access");
  assert.equal(owedToThem?.owedTo, "other");
  assert.deepEqual(accessOn("2026-03-13", outside, told, died), [
    "access 1: 2026-03-03 > 2026-03-12, missed",
    "access 2: 2026-03-04 > 2026-03-20, open",
  ]);
  assert.deepEqual(
    accessOn("2026-03-13", outside, died, { ...given("2026-03-10"), request: "paper" } as WrittenEvent),
    ["access 1: 2026-03-03 > 2026-03-12, met 2026-03-10"],
  );
});
