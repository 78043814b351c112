import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, only, owedOn, type WrittenEvent } from "./case-on-a-day.fixture.ts";

const granted: readonly WrittenEvent[] = [
  { type: "application-received", on: "2026-03-03" },
  { type: "decision-made", on: "2026-04-01", legalBasis: "SEL-85", outcome: "granted", receivedOn: "2026-04-01" },
  { type: "support-started", on: "2026-04-13" },
  { type: "application-received", on: "2026-06-01" },
  { type: "complaint-received", on: "2026-04-20", about: "decision" },
];
const moved = (acts: "here" | "there"): WrittenEvent => ({ type: "moved-away", on: "2026-06-15", acts, to: "Kolding" });
const names = ["decision", "first-follow-up", "reconsideration"] as const;
const owed = (day: string, ...events: readonly WrittenEvent[]) =>
  lines(only(owedOn("vejen", day, [...granted, ...events]), ...names)).filter((line) => !line.startsWith("decision 1"));

// Vejen: 3 months from Monday 13 April 2026; 8 weeks from Monday 1 June; 4 weeks from Monday 20 April.
const open = {
  followUp: "first-follow-up 1: 2026-04-13 > 2026-07-13, open",
  decision: "decision 2: 2026-06-01 > 2026-07-27, open",
  complaint: "reconsideration 1: 2026-04-20 > 2026-05-18, missed",
};
const lapsed = (line: string) => line.replace("open", "lapsed");

test("a removal ends nothing where this municipality acts on", () => {
  assert.deepEqual(owed("2026-06-20", moved("here")).toSorted(), Object.values(open).toSorted());
});

test("where the other one acts, all lapses from that day but what belongs to decisions already made", () => {
  const all = [lapsed(open.followUp), lapsed(open.decision), open.complaint];
  assert.deepEqual(owed("2026-06-20", moved("there")).toSorted(), all.toSorted());
  assert.deepEqual(owed("2026-06-14", moved("there")).toSorted(), Object.values(open).toSorted());
});

test("an answer to a complaint without an appeal body, and one that Ankestyrelsen asks for, stay here as well", () => {
  const about = [
    { type: "complaint-received", on: "2026-06-01", about: "delivery", complaint: "k2" },
    { type: "ankestyrelsen-asked", on: "2026-06-10", answerBy: "2026-06-24", complaint: "k1" },
  ] as const satisfies readonly WrittenEvent[];
  const after = only(
    owedOn("vejen", "2026-06-20", [...granted, ...about, moved("there")]),
    "complaint-answer",
    "ankestyrelsen-answer",
  );
  assert.deepEqual(after.map(({ due, status, what }) => [what, due, status]).toSorted(), [
    ["ankestyrelsen-answer", "2026-06-24", "open"],
    ["complaint-answer", null, "open"],
  ]);
});

test("what comes after it, in a case that goes on here all the same, is owed as ever", () => {
  const again: WrittenEvent = { type: "application-received", on: "2026-07-01" };
  assert.ok(owed("2026-07-02", moved("there"), again).includes("decision 3: 2026-07-01 > 2026-08-26, open"));
});

test("a death that was registered by mistake, or a removal, is owed for again once that is put right", () => {
  const died: WrittenEvent = { type: "died", on: "2026-06-10" };
  const wrong = (what: "died" | "moved-away", was: string): WrittenEvent => ({
    type: "event-corrected",
    on: "2026-06-18",
    what,
    was,
  });
  assert.deepEqual(owed("2026-06-17", died).includes(lapsed(open.followUp)), true);
  assert.deepEqual(owed("2026-06-20", died, wrong("died", "2026-06-10")).toSorted(), Object.values(open).toSorted());
  assert.deepEqual(
    owed("2026-06-20", moved("there"), wrong("moved-away", "2026-06-15")).toSorted(),
    Object.values(open).toSorted(),
  );
});
