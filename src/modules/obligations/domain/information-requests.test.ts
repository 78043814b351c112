import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, only, owedOn, type WrittenEvent } from "./case-on-a-day.fixture.ts";

const applied: WrittenEvent = { type: "application-received", on: "2026-03-03" };
const decided = (on: string): WrittenEvent => ({ type: "decision-made", on, legalBasis: "SEL-85", outcome: "refused" });
const withdrawn = (on: string, consent = "ja-1"): WrittenEvent => ({ type: "consent-withdrawn", on, consent });
const received = (on: string, request?: string): WrittenEvent => ({
  type: "information-received",
  on,
  ...(request && { request }),
});
const givenUp = (on: string, request?: string): WrittenEvent => ({
  type: "information-given-up",
  on,
  ...(request && { request }),
});

/** Asked on Tuesday 10 March of the doctor, to be answered by Tuesday 24 March, on the consent `ja-1`. */
const doctor: WrittenEvent = {
  type: "information-requested",
  on: "2026-03-10",
  answerBy: "2026-03-24",
  request: "laege",
  consent: "ja-1",
};
const until = (consentUntil: string): WrittenEvent => ({ ...doctor, consentUntil });
const reminded = (on: string, answerBy: string, consent = "ja-1"): WrittenEvent => ({
  type: "information-reminded",
  on,
  answerBy,
  request: "laege",
  consent,
});

const owed = (day: string, ...events: readonly WrittenEvent[]) =>
  lines(only(owedOn("vejen", day, [applied, ...events]), "information-answer", "information-recall"));

test("whoever was asked owes an answer by the day that was asked for, and no clock waits for it", () => {
  assert.deepEqual(owed("2026-03-15", doctor), ["information-answer 1: 2026-03-10 > 2026-03-24, open"]);
  const [one] = only(owedOn("vejen", "2026-03-15", [applied, doctor]), "information-answer");
  assert.deepEqual(
    [one?.owedBy, one?.owedTo, one?.sources],
    ["other", "authority", ["retssikkerhedsloven § 11 a, stk. 1"]],
  );
  const decision = (events: readonly WrittenEvent[]) => lines(only(owedOn("vejen", "2026-03-15", events), "decision"));
  assert.deepEqual(decision([applied, doctor]), decision([applied]));
});

test("a day on a Sunday is not moved: it is not a citizen's; the last working day is shown beside it", () => {
  const sunday = { ...doctor, answerBy: "2026-03-22" } as WrittenEvent;
  assert.deepEqual(owed("2026-03-15", sunday), [
    "information-answer 1: 2026-03-10 > 2026-03-22, act by 2026-03-20, open",
  ]);
});

test("an answer in time is met, one after the day is late, and none is missed until it is reminded of a new day", () => {
  assert.deepEqual(owed("2026-03-30", doctor, received("2026-03-20")), [
    "information-answer 1: 2026-03-10 > 2026-03-24, met 2026-03-20",
  ]);
  assert.deepEqual(owed("2026-03-30", doctor, received("2026-03-26")), [
    "information-answer 1: 2026-03-10 > 2026-03-24, met-late 2026-03-26",
  ]);
  assert.deepEqual(owed("2026-03-25", doctor), ["information-answer 1: 2026-03-10 > 2026-03-24, missed"]);
  assert.deepEqual(owed("2026-03-30", doctor, reminded("2026-03-25", "2026-04-08")), [
    "information-answer 1: 2026-03-10 > 2026-04-08, open",
  ]);
});

test("two questions are told apart by name; without a name an answer belongs to the oldest that waits", () => {
  const hospital = { ...doctor, on: "2026-03-11", answerBy: "2026-03-26", request: "sygehus" } as WrittenEvent;
  assert.deepEqual(owed("2026-03-20", doctor, hospital, received("2026-03-18", "sygehus")), [
    "information-answer 1: 2026-03-10 > 2026-03-24, open",
    "information-answer 2: 2026-03-11 > 2026-03-26, met 2026-03-18",
  ]);
  assert.deepEqual(owed("2026-03-20", doctor, hospital, received("2026-03-18"), received("2026-03-19")), [
    "information-answer 1: 2026-03-10 > 2026-03-24, met 2026-03-18",
    "information-answer 2: 2026-03-11 > 2026-03-26, met 2026-03-19",
  ]);
});

test("given up, decided or taken back, the answer is waited for no more, also after its day", () => {
  for (const end of [givenUp("2026-03-27", "laege"), decided("2026-03-27")]) {
    assert.deepEqual(owed("2026-03-30", doctor, end), ["information-answer 1: 2026-03-10 > 2026-03-24, lapsed"]);
  }
  assert.deepEqual(owed("2026-03-30", doctor, { type: "application-withdrawn", on: "2026-03-12" }), [
    "information-answer 1: 2026-03-10 > 2026-03-24, lapsed",
  ]);
  // What is asked on the day of a decision is asked for what comes next.
  assert.deepEqual(owed("2026-03-15", decided("2026-03-10"), doctor), [
    "information-answer 1: 2026-03-10 > 2026-03-24, open",
  ]);
});

test("a consent that is withdrawn while the question is open ends the waiting, and the question is recalled at once", () => {
  assert.deepEqual(owed("2026-03-17", doctor, withdrawn("2026-03-16")), [
    "information-answer 1: 2026-03-10 > 2026-03-24, lapsed",
    "information-recall 1: 2026-03-16 > 2026-03-16, missed",
  ]);
  assert.deepEqual(owed("2026-03-20", doctor, withdrawn("2026-03-16"), givenUp("2026-03-16")), [
    "information-answer 1: 2026-03-10 > 2026-03-24, lapsed",
    "information-recall 1: 2026-03-16 > 2026-03-16, met 2026-03-16",
  ]);
  assert.deepEqual(owed("2026-03-20", doctor, withdrawn("2026-03-16"), received("2026-03-16")), [
    "information-answer 1: 2026-03-10 > 2026-03-24, met 2026-03-16",
  ]);
  assert.deepEqual(owed("2026-03-20", doctor, withdrawn("2026-03-16"), givenUp("2026-03-18")), [
    "information-answer 1: 2026-03-10 > 2026-03-24, lapsed",
    "information-recall 1: 2026-03-16 > 2026-03-16, met-late 2026-03-18",
  ]);
  // Another consent, or one whose question has been answered: nothing to recall.
  assert.deepEqual(owed("2026-03-17", doctor, withdrawn("2026-03-16", "ja-2")), [
    "information-answer 1: 2026-03-10 > 2026-03-24, open",
  ]);
  assert.deepEqual(owed("2026-03-17", doctor, received("2026-03-13"), withdrawn("2026-03-16")), [
    "information-answer 1: 2026-03-10 > 2026-03-24, met 2026-03-13",
  ]);
});

test("a letter that was posted after the consent was withdrawn is recalled from its first day", () => {
  assert.deepEqual(owed("2026-03-10", withdrawn("2026-03-09"), doctor), [
    "information-answer 1: 2026-03-10 > 2026-03-24, lapsed",
    "information-recall 1: 2026-03-10 > 2026-03-10, open",
  ]);
});

test("a consent that runs out is the same from the day after, and a reminder on a new consent sets it right", () => {
  assert.deepEqual(owed("2026-03-20", until("2026-03-20")), ["information-answer 1: 2026-03-10 > 2026-03-24, open"]);
  assert.deepEqual(owed("2026-03-21", until("2026-03-20")), [
    "information-answer 1: 2026-03-10 > 2026-03-24, lapsed",
    "information-recall 1: 2026-03-21 > 2026-03-21, open",
  ]);
  assert.deepEqual(owed("2026-03-25", until("2026-03-20"), reminded("2026-03-21", "2026-04-01", "ja-2")), [
    "information-answer 1: 2026-03-10 > 2026-04-01, open",
    "information-recall 1: 2026-03-21 > 2026-03-21, met 2026-03-21",
  ]);
  assert.deepEqual(owed("2026-03-25", until("2026-03-20"), reminded("2026-03-23", "2026-04-01", "ja-2")), [
    "information-answer 1: 2026-03-10 > 2026-04-01, open",
    "information-recall 1: 2026-03-21 > 2026-03-21, met-late 2026-03-23",
  ]);
});
