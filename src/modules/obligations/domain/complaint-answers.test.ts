import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, only, owedOn, type WrittenEvent, withSettings } from "./case-on-a-day.fixture.ts";

/** A municipality that answers complaints within three weeks. */
const vejen = withSettings("vejen", { "complaint-answer": { weeks: 3 } });
const decided: WrittenEvent = {
  type: "decision-made",
  on: "2026-03-02",
  legalBasis: "SEL-82b",
  outcome: "refused",
  receivedOn: "2026-03-02",
};
const came = (grounds: readonly ("SEL-82b" | "SEL-85")[]): WrittenEvent => ({
  ...{ type: "complaint-received", about: "decision", on: "2026-03-10", decidedOn: "2026-03-02" },
  grounds: [...grounds],
  complaint: "k1",
});
const answers = (day: string, ...events: readonly WrittenEvent[]) =>
  lines(only(owedOn(vejen, day, events), "complaint-answer"));

/** Three weeks from Tuesday 10 March 2026 are Tuesday 31 March 2026. */
test("a complaint about a decision without an appeal body is answered by the municipality's own time [VEJ-1.0.4]", () => {
  const open = [decided, came(["SEL-82b"])];
  assert.deepEqual(answers("2026-03-20", ...open), ["complaint-answer 1: 2026-03-10 > 2026-03-31, open"]);
  assert.deepEqual(answers("2026-04-01", ...open), ["complaint-answer 1: 2026-03-10 > 2026-03-31, missed"]);
  const answered: WrittenEvent = { type: "complaint-answered", on: "2026-03-31", complaint: "k1" };
  assert.deepEqual(answers("2026-04-01", ...open, answered), [
    "complaint-answer 1: 2026-03-10 > 2026-03-31, met 2026-03-31",
  ]);
});

test("to look at the decision again answers it as well, another complaint's answer does not, and a withdrawal ends it", () => {
  const open = [decided, came(["SEL-82b"])];
  const again: WrittenEvent = { type: "reconsidered", on: "2026-04-02", outcome: "kept", complaint: "k1" };
  assert.deepEqual(answers("2026-04-03", ...open, again), [
    "complaint-answer 1: 2026-03-10 > 2026-03-31, met-late 2026-04-02",
  ]);
  const others: WrittenEvent = { type: "complaint-answered", on: "2026-03-20", complaint: "k2" };
  assert.deepEqual(answers("2026-03-21", ...open, others), ["complaint-answer 1: 2026-03-10 > 2026-03-31, open"]);
  const withdrawn: WrittenEvent = { type: "complaint-withdrawn", on: "2026-03-20", complaint: "k1" };
  assert.deepEqual(answers("2026-03-21", ...open, withdrawn), ["complaint-answer 1: 2026-03-10 > 2026-03-31, lapsed"]);
});

test("what an appeal body can look at is reconsidered instead; narrowed to the rest, the rest is answered", () => {
  const mixed = [decided, came(["SEL-85", "SEL-82b"])];
  assert.deepEqual(answers("2026-03-20", ...mixed), []);
  const narrowed: WrittenEvent = {
    ...{ type: "complaint-narrowed", on: "2026-03-20", decidedOn: "2026-03-02", complaint: "k1" },
    grounds: ["SEL-82b"],
  };
  assert.deepEqual(answers("2026-03-21", ...mixed, narrowed), ["complaint-answer 1: 2026-03-10 > 2026-03-31, open"]);
});

/** Product: what neither law nor standard nor the municipality has set a length of is owed without a day. */
test("without a time of the municipality's own it is owed all the same, by no day that is made up", () => {
  const open = [decided, came(["SEL-82b"])];
  const [owed] = only(owedOn("vejen", "2027-03-20", open), "complaint-answer");
  assert.deepEqual(
    [owed?.due, owed?.actBy, owed?.length, owed?.status, owed?.complaint],
    [null, null, null, "open", "k1"],
  );
  const answered: WrittenEvent = { type: "complaint-answered", on: "2026-03-31", complaint: "k1" };
  const [met] = only(owedOn("vejen", "2027-03-20", [...open, answered]), "complaint-answer");
  assert.deepEqual([met?.status, met?.metOn], ["met", "2026-03-31"]);
});

test("a complaint that was moved to the decision and back again is owed an answer in the track that it is in now", () => {
  const moves: readonly WrittenEvent[] = [
    { type: "complaint-received", about: "delivery", on: "2026-03-10", complaint: "k1" },
    { type: "complaint-crossed", to: "decision", on: "2026-03-12", receivedOn: "2026-03-10", complaint: "k1" },
    { type: "complaint-crossed", to: "delivery", on: "2026-03-16", receivedOn: "2026-03-10", complaint: "k1" },
  ];
  assert.deepEqual(
    answers("2026-03-20", decided, ...moves).map((line) => line.replace(/ \d:/, "")),
    [
      "complaint-answer 2026-03-10 > 2026-03-31, lapsed",
      "complaint-answer 2026-03-10 > 2026-03-31, lapsed",
      "complaint-answer 2026-03-10 > 2026-03-31, open",
    ],
    "one for each time in a track; the last stands",
  );
});
