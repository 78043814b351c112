import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, only, owedOn, type WrittenEvent } from "./case-on-a-day.fixture.ts";

const granted: readonly WrittenEvent[] = [
  { type: "application-received", on: "2026-03-03" },
  { type: "decision-made", on: "2026-04-01", legalBasis: "SEL-85", outcome: "granted", receivedOn: "2026-04-01" },
  { type: "support-started", on: "2026-04-13" },
];
const opened = (worsens: boolean, on = "2026-09-01"): WrittenEvent => ({ type: "change-opened", on, worsens });
const heard: WrittenEvent = { type: "hearing-sent", on: "2026-09-02", answerBy: "2026-09-16" };
const decided = (changes?: string[]): WrittenEvent => ({
  type: "decision-made",
  on: "2026-09-20",
  legalBasis: "SEL-85",
  outcome: "refused",
  decides: [],
  ...(changes && { changes }),
});
const dropped: WrittenEvent = { type: "change-dropped", on: "2026-09-10", openedOn: "2026-09-01" };

const owed = (day: string, ...events: readonly WrittenEvent[]) =>
  lines(only(owedOn("broenderslev", day, [...granted, ...events]), "change-hearing", "change-decision"));

test("a change to the citizen's disadvantage owes a hearing and a decision, and no act sets them a length", () => {
  assert.deepEqual(owed("2026-09-02", opened(true)), [
    "change-hearing 1: 2026-09-01 > -, open",
    "change-decision 1: 2026-09-01 > -, open",
  ]);
  const [hearing, decision] = only(
    owedOn("broenderslev", "2026-09-02", [...granted, opened(true)]),
    "change-hearing",
    "change-decision",
  );
  assert.deepEqual([hearing?.owedBy, hearing?.sources], ["authority", ["forvaltningsloven § 19, stk. 1"]]);
  assert.deepEqual([decision?.owedBy, decision?.sources], ["authority", ["forvaltningsloven § 22"]]);
});

test("a change that the citizen wants owes a decision and no hearing", () => {
  assert.deepEqual(owed("2026-09-02", opened(false)), ["change-decision 1: 2026-09-01 > -, open"]);
});

test("the hearing is met when it is sent, the decision by the decision on this change and no other", () => {
  assert.deepEqual(owed("2026-09-21", opened(true), heard, decided()), [
    "change-hearing 1: 2026-09-01 > -, met 2026-09-02",
    "change-decision 1: 2026-09-01 > -, open",
  ]);
  assert.deepEqual(owed("2026-09-21", opened(true), heard, decided(["2026-09-01"])), [
    "change-hearing 1: 2026-09-01 > -, met 2026-09-02",
    "change-decision 1: 2026-09-01 > -, met 2026-09-20",
  ]);
});

test("a change that is given up owes nothing more; one that is taken up again the same day does", () => {
  assert.deepEqual(owed("2026-09-21", opened(true), dropped), [
    "change-hearing 1: 2026-09-01 > -, lapsed",
    "change-decision 1: 2026-09-01 > -, lapsed",
  ]);
  const sameDay: WrittenEvent = { type: "change-dropped", on: "2026-09-01", openedOn: "2026-09-01" };
  assert.deepEqual(owed("2026-09-02", opened(false), sameDay, opened(false)), [
    "change-decision 1: 2026-09-01 > -, lapsed",
    "change-decision 2: 2026-09-01 > -, open",
  ]);
});

test("[AAB-25.1] until a change is decided the support runs on: its follow-up is owed as before", () => {
  const followUps = only(owedOn("vejen", "2026-07-01", [...granted, opened(true, "2026-06-01")]), "first-follow-up");
  assert.deepEqual(lines(followUps), ["first-follow-up 1: 2026-04-13 > 2026-07-13, open"]);
});

test("the hearing of a change is met by the hearing about its own application, and of two by both", () => {
  const named = (applications?: string[]): WrittenEvent => ({
    type: "change-opened",
    on: "2026-09-01",
    worsens: true,
    ...(applications && { applications }),
  });
  const heardAbout = (on: string, application?: string): WrittenEvent => ({
    type: "hearing-sent",
    on,
    answerBy: "2026-09-25",
    ...(application !== undefined && { application }),
  });
  const hearing = (...events: readonly WrittenEvent[]) => owed("2026-09-21", ...events)[0];
  const met = (day: string) => `change-hearing 1: 2026-09-01 > -, met ${day}`;
  const open = "change-hearing 1: 2026-09-01 > -, open";
  assert.equal(hearing(named(["a"]), heardAbout("2026-09-02", "b")), open);
  assert.equal(hearing(named(["a"]), heardAbout("2026-09-02", "b"), heardAbout("2026-09-04", "a")), met("2026-09-04"));
  assert.equal(hearing(named(["a"]), heardAbout("2026-09-02")), met("2026-09-02"));
  assert.equal(hearing(named(), heardAbout("2026-09-02", "b")), met("2026-09-02"));
  assert.equal(hearing(named(["a", "b"]), heardAbout("2026-09-02", "a")), open);
  assert.equal(
    hearing(named(["a", "b"]), heardAbout("2026-09-02", "a"), heardAbout("2026-09-09", "b")),
    met("2026-09-09"),
  );
});
