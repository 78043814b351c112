import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, only, owedOn, type WrittenEvent } from "./case-on-a-day.fixture.ts";

const asked: WrittenEvent = {
  type: "ankestyrelsen-asked",
  on: "2026-05-04",
  answerBy: "2026-05-16",
  complaint: "k",
  question: "q",
};
const owed = (day: string, ...events: readonly WrittenEvent[]) =>
  lines(only(owedOn("vejen", day, events), "ankestyrelsen-answer"));

test("what the appeal board asks for is owed by the day in its letter, and is met by the answer that names the question", () => {
  // 16 May 2026 is a Saturday: the authority's day is not moved, and the last working day is the Friday.
  assert.deepEqual(owed("2026-05-05", asked), [
    "ankestyrelsen-answer 1: 2026-05-04 > 2026-05-16, act by 2026-05-15, open",
  ]);
  const answered = (question: string): WrittenEvent => ({ type: "ankestyrelsen-answered", on: "2026-05-12", question });
  assert.deepEqual(owed("2026-05-18", asked, answered("q")), [
    "ankestyrelsen-answer 1: 2026-05-04 > 2026-05-16, act by 2026-05-15, met 2026-05-12",
  ]);
  assert.deepEqual(owed("2026-05-18", asked, answered("another")), [
    "ankestyrelsen-answer 1: 2026-05-04 > 2026-05-16, act by 2026-05-15, missed",
  ]);
});

test("a question without a day has none, and one lapses with the ruling or where its own complaint is withdrawn", () => {
  const { type, on, complaint, question } = { ...asked, complaint: "k", question: "q" } as const;
  assert.deepEqual(owed("2026-05-05", { type: "ankestyrelsen-asked", on, complaint, question }), [
    "ankestyrelsen-answer 1: 2026-05-04 > -, open",
  ]);
  assert.equal(type, "ankestyrelsen-asked");
  const ruling: WrittenEvent = { type: "ruling-received", on: "2026-05-08", outcome: "upheld", complaint: "k" };
  const gone = ["ankestyrelsen-answer 1: 2026-05-04 > 2026-05-16, act by 2026-05-15, lapsed"];
  assert.deepEqual(owed("2026-05-18", asked, ruling), gone);
  assert.deepEqual(owed("2026-05-10", asked, { type: "complaint-withdrawn", on: "2026-05-08", complaint: "k" }), gone);
  assert.notDeepEqual(
    owed("2026-05-10", asked, { type: "complaint-withdrawn", on: "2026-05-08", complaint: "x" }),
    gone,
  );
});

test("a death leaves the question to be answered: it is the appeal board that asked, and it does not know", () => {
  const died: WrittenEvent = { type: "died", on: "2026-05-06" };
  assert.deepEqual(owed("2026-05-07", asked, died), [
    "ankestyrelsen-answer 1: 2026-05-04 > 2026-05-16, act by 2026-05-15, open",
  ]);
});
