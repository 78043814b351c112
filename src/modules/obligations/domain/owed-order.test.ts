import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { Obligation } from "./obligation.ts";
import { owedNow, settledBefore, toldFirst } from "./owed-order.ts";

const today = localDate("2026-04-10");
const day = (text: string | null) => (text === null ? null : localDate(text));

function owed(what: Obligation["what"], due: string | null, more: Partial<Obligation> = {}): Obligation {
  return {
    what,
    owedBy: "authority",
    owedTo: "citizen",
    countedFrom: null,
    due: day(due),
    actBy: day(due),
    status: "open",
    metOn: null,
    sources: ["serviceloven § 141, stk. 2"],
    length: null,
    ownSetting: false,
    unset: false,
    provisional: false,
    ordinal: 1,
    ...more,
  };
}

const names = (all: readonly Obligation[]) => all.map(({ what }) => what);

test("what is late comes first, then what is due in a week, then what has no day, then the rest; a choice last", () => {
  const order = owedNow(
    [
      owed("first-follow-up", "2026-07-01", { provisional: true }),
      owed("complaint", "2026-04-11", { owedBy: "citizen" }),
      owed("order", null),
      owed("plan-offer", null),
      owed("start", "2026-04-15", { owedBy: "provider" }),
      owed("first-contact", "2026-04-08", { owedBy: "provider", status: "missed" }),
    ],
    today,
  );
  assert.deepEqual(names(order), ["first-contact", "start", "plan-offer", "order", "first-follow-up", "complaint"]);
});

test("a day that has gone by since the case was last touched is late, also where the row still says open", () => {
  const order = owedNow([owed("start", "2026-04-12"), owed("decision", "2026-04-09")], today);
  assert.deepEqual(names(order), ["decision", "start"]);
});

test("a complaint that nobody made is no longer owed when its time has run out, and nobody is late", () => {
  const complaint = owed("complaint", "2026-04-09", { owedBy: "citizen", status: "missed" });
  assert.deepEqual(owedNow([complaint], today), []);
  assert.deepEqual(names(settledBefore([complaint], today)), ["complaint"]);
});

test("what is done or has lapsed is told apart from what is owed, the latest first", () => {
  const done = [
    owed("receipt", "2026-03-05", { status: "met", metOn: localDate("2026-03-04") }),
    owed("decision", "2026-04-07", { status: "met-late", metOn: localDate("2026-04-08") }),
  ];
  assert.deepEqual(owedNow(done, today), []);
  assert.deepEqual(names(settledBefore(done, today)), ["decision", "receipt"]);
});

test("a citizen is told the next two things that others owe and all that the citizen may do; the rest comes later", () => {
  const all = [
    owed("plan-offer", "2026-04-12"),
    owed("order", "2026-04-13"),
    owed("first-contact", "2026-04-14", { owedBy: "provider" }),
    owed("first-follow-up", "2026-07-01"),
    owed("complaint", "2026-05-08", { owedBy: "citizen" }),
  ];
  const { first, later } = toldFirst(all);
  assert.deepEqual(names(first), ["plan-offer", "order", "complaint"]);
  assert.deepEqual(names(later), ["first-contact", "first-follow-up"]);
});
