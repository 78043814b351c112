import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, only, owedOn, type WrittenEvent } from "./case-on-a-day.fixture.ts";

const applied: WrittenEvent = { type: "application-received", on: "2026-03-03" };
const heard = (on: string, answerBy: string): WrittenEvent => ({ type: "hearing-sent", on, answerBy });
const answered = (on: string): WrittenEvent => ({ type: "hearing-answered", on });
const decided = (on: string): WrittenEvent => ({ type: "decision-made", on, legalBasis: "SEL-85", outcome: "refused" });

const answersOn = (day: string, ...events: readonly WrittenEvent[]) =>
  lines(only(owedOn("vejen", day, [applied, ...events]), "hearing-answer"));

test("the citizen owes an answer by the day that the hearing gives", () => {
  assert.deepEqual(answersOn("2026-03-15", heard("2026-03-10", "2026-03-24")), [
    "hearing-answer 1: 2026-03-10 > 2026-03-24, open",
  ]);
  const [owed] = only(owedOn("vejen", "2026-03-15", [applied, heard("2026-03-10", "2026-03-24")]), "hearing-answer");
  assert.deepEqual([owed?.owedBy, owed?.owedTo, owed?.length], ["citizen", "authority", null]);
  assert.deepEqual(owed?.sources, ["forvaltningsloven § 19, stk. 1"]);
});

test("a day given on a Sunday moves to Monday, over Easter to Tuesday: the citizen is not the worse for it", () => {
  assert.deepEqual(answersOn("2026-03-15", heard("2026-03-10", "2026-03-22")), [
    "hearing-answer 1: 2026-03-10 > 2026-03-23, open",
  ]);
  assert.deepEqual(answersOn("2026-04-07", heard("2026-03-19", "2026-04-02"), answered("2026-04-07")), [
    "hearing-answer 1: 2026-03-19 > 2026-04-07, met 2026-04-07",
  ]);
});

test("an answer after the day is late, no answer is missed", () => {
  assert.deepEqual(answersOn("2026-04-01", heard("2026-03-10", "2026-03-24"), answered("2026-03-26")), [
    "hearing-answer 1: 2026-03-10 > 2026-03-24, met-late 2026-03-26",
  ]);
  assert.deepEqual(answersOn("2026-03-25", heard("2026-03-10", "2026-03-24")), [
    "hearing-answer 1: 2026-03-10 > 2026-03-24, missed",
  ]);
});

test("a decision or a withdrawal before the day makes the answer needless; after it, it stays missed", () => {
  assert.deepEqual(answersOn("2026-04-01", heard("2026-03-10", "2026-03-24"), decided("2026-03-20")), [
    "hearing-answer 1: 2026-03-10 > 2026-03-24, lapsed",
  ]);
  assert.deepEqual(
    answersOn("2026-04-01", heard("2026-03-10", "2026-03-24"), { type: "application-withdrawn", on: "2026-03-12" }),
    ["hearing-answer 1: 2026-03-10 > 2026-03-24, lapsed"],
  );
  assert.deepEqual(answersOn("2026-04-01", heard("2026-03-10", "2026-03-24"), decided("2026-03-27")), [
    "hearing-answer 1: 2026-03-10 > 2026-03-24, missed",
  ]);
});

test("with two hearings an answer belongs to the one whose day has not gone by, else to the newest", () => {
  const both = [heard("2026-03-06", "2026-03-13"), heard("2026-03-16", "2026-03-25")];
  assert.deepEqual(answersOn("2026-03-30", ...both, answered("2026-03-20")), [
    "hearing-answer 1: 2026-03-06 > 2026-03-13, missed",
    "hearing-answer 2: 2026-03-16 > 2026-03-25, met 2026-03-20",
  ]);
  assert.deepEqual(answersOn("2026-03-30", ...both, answered("2026-03-12"), answered("2026-03-27")), [
    "hearing-answer 1: 2026-03-06 > 2026-03-13, met 2026-03-12",
    "hearing-answer 2: 2026-03-16 > 2026-03-25, met-late 2026-03-27",
  ]);
  assert.deepEqual(answersOn("2026-04-10", ...both, answered("2026-04-01")), [
    "hearing-answer 1: 2026-03-06 > 2026-03-13, missed",
    "hearing-answer 2: 2026-03-16 > 2026-03-25, met-late 2026-04-01",
  ]);
});

const putOff = (on: string, insteadOf: string, answerBy: string): WrittenEvent => ({
  type: "hearing-postponed",
  on,
  insteadOf,
  answerBy,
});

test("more time moves the citizen's day, once or twice, and what was missed is open again (forvaltningsloven § 21)", () => {
  const first = heard("2026-03-10", "2026-03-24");
  assert.deepEqual(answersOn("2026-03-25", first, putOff("2026-03-23", "2026-03-24", "2026-03-31")), [
    "hearing-answer 1: 2026-03-10 > 2026-03-31, open",
  ]);
  assert.deepEqual(
    answersOn(
      "2026-04-01",
      first,
      putOff("2026-03-23", "2026-03-24", "2026-03-31"),
      putOff("2026-03-30", "2026-03-31", "2026-04-14"),
    ),
    ["hearing-answer 1: 2026-03-10 > 2026-04-14, open"],
  );
  assert.deepEqual(answersOn("2026-03-26", first, putOff("2026-03-26", "2026-03-24", "2026-04-08")), [
    "hearing-answer 1: 2026-03-10 > 2026-04-08, open",
  ]);
});

test("a new day on a Saturday moves to Monday, at Easter to Tuesday, on 5 June to Monday: worked out by hand", () => {
  const first = heard("2026-03-10", "2026-03-24");
  const movedTo = (answerBy: string) => answersOn("2026-03-20", first, putOff("2026-03-18", "2026-03-24", answerBy));
  // 28 March 2026 is a Saturday; 3 April is Langfredag; 5 June is a Friday.
  assert.deepEqual(movedTo("2026-03-28"), ["hearing-answer 1: 2026-03-10 > 2026-03-30, open"]);
  assert.deepEqual(movedTo("2026-04-03"), ["hearing-answer 1: 2026-03-10 > 2026-04-07, open"]);
  assert.deepEqual(movedTo("2026-06-05"), ["hearing-answer 1: 2026-03-10 > 2026-06-08, open"]);
});

test("of two hearings the one whose day is named is put off, and before more time was given nothing has moved", () => {
  const two = [heard("2026-03-10", "2026-03-24"), heard("2026-03-12", "2026-03-26")];
  assert.deepEqual(answersOn("2026-03-20", ...two, putOff("2026-03-18", "2026-03-26", "2026-04-09")), [
    "hearing-answer 1: 2026-03-10 > 2026-03-24, open",
    "hearing-answer 2: 2026-03-12 > 2026-04-09, open",
  ]);
  assert.deepEqual(answersOn("2026-03-17", ...two, putOff("2026-03-18", "2026-03-26", "2026-04-09")), [
    "hearing-answer 1: 2026-03-10 > 2026-03-24, open",
    "hearing-answer 2: 2026-03-12 > 2026-03-26, open",
  ]);
});

test("a hearing that came after its own day owes no answer, until more time is given", () => {
  const late = heard("2026-03-26", "2026-03-24");
  assert.deepEqual(answersOn("2026-03-27", late), []);
  assert.deepEqual(answersOn("2026-03-28", late, putOff("2026-03-27", "2026-03-24", "2026-04-10")), [
    "hearing-answer 1: 2026-03-26 > 2026-04-10, open",
  ]);
});
