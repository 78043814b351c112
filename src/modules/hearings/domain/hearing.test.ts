import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarFrom } from "../../../kernel/calendar.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { loadLaw } from "../../../platform/standard-files.ts";
import { type Hearing, hearingState, hearingToAnswer, type SentHearing, withAnswer } from "./hearing.ts";
import { proposedAnswerDay, readHearing, readNoHearing } from "./hearing-form.ts";

const calendar = calendarFrom(loadLaw().calendar, { fridayAfterAscensionIsClosed: false });
const day = localDate;
const sent: SentHearing = {
  id: "h",
  registeredOn: day("2026-03-03"),
  way: "sent",
  facts: [{ text: "Lægen skriver, at du klarer dig selv.", source: "lægen, 1. marts 2026" }],
  meaning: "Vi kan nå frem til et nej.",
  answerBy: day("2026-03-17"),
  letterId: "l",
  sentOn: day("2026-03-03"),
  answeredOn: null,
  answer: "",
};
const needless: Hearing = {
  id: "n",
  registeredOn: day("2026-03-04"),
  way: "not-needed",
  reason: "Alt er fra borgeren.",
};

test("nobody has been heard before somebody has looked at it", () => {
  assert.equal(hearingState([], day("2026-03-03")), "missing");
});

test("the decision waits through the whole of the answer day, unless the citizen has answered", () => {
  assert.equal(hearingState([sent], day("2026-03-17")), "waiting");
  assert.equal(hearingState([sent], day("2026-03-18")), "met");
  assert.equal(hearingState([{ ...sent, answeredOn: day("2026-03-05") }], day("2026-03-05")), "met");
});

test("a paper letter that is not posted has put nothing to the citizen, however late it is", () => {
  assert.equal(hearingState([{ ...sent, sentOn: null }], day("2026-04-30")), "not-posted");
});

test("an exception or a word that nothing is to be heard does not shorten a hearing that runs", () => {
  assert.equal(hearingState([needless], day("2026-03-04")), "met");
  assert.equal(hearingState([sent, needless], day("2026-03-04")), "waiting");
});

test("the citizen answers the newest hearing that has been sent", () => {
  assert.equal(hearingToAnswer([sent, needless])?.id, "h");
  assert.equal(hearingToAnswer([{ ...sent, sentOn: null }]), undefined);
  assert.equal(withAnswer("Først", "og så"), "Først\n\nog så");
});

test("two weeks are proposed, moved to a working day as a citizen's deadline is", () => {
  assert.equal(proposedAnswerDay(calendar, day("2026-03-03")), "2026-03-17");
  // 19 March + 14 days is Skærtorsdag, 2 April 2026; the next working day after Easter is Tuesday 7 April.
  assert.equal(proposedAnswerDay(calendar, day("2026-03-19")), "2026-04-07");
});

test("an answer day that is no working day moves to the next one", () => {
  const fields = { "oplysning-0": "Noget", "kilde-0": "lægen", betydning: "Det taler imod." };
  const read = readHearing(fields, day("2026-06-05"), day("2026-05-20"), calendar);
  assert.equal(read.ok && read.value.answerBy, "2026-06-08");
});

test("a hearing says what is put to the citizen, where it comes from, what it may mean and by when", () => {
  const read = readHearing({ "oplysning-0": "Noget" }, "blank", day("2026-05-20"), calendar);
  assert.deepEqual(!read.ok && read.refusal.map(({ field }) => field), ["kilde-0", "betydning", "svarfrist"]);
  const past = readHearing({}, day("2026-05-20"), day("2026-05-20"), calendar);
  assert.deepEqual(!past.ok && past.refusal.map(({ field }) => field), ["oplysning-0", "betydning", "svarfrist"]);
});

test("an exception needs its number and why it holds in this case", () => {
  const known = [1, 2, 3, 4, 5, 6];
  const none = readNoHearing({ undtagelse: "7" }, "exception", known);
  assert.deepEqual(!none.ok && none.refusal.map(({ field }) => field), ["undtagelse", "undtagelse-grund"]);
  const one = readNoHearing({ undtagelse: "1", "undtagelse-grund": "Oplysningen er fra i dag." }, "exception", known);
  assert.deepEqual(one, { ok: true, value: { number: 1, reason: "Oplysningen er fra i dag." } });
  const needlessly = readNoHearing({}, "not-needed", known);
  assert.deepEqual(!needlessly.ok && needlessly.refusal.map(({ field }) => field), ["ikke-noedvendig-grund"]);
});
