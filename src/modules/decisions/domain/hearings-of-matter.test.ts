import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { type Hearing, hearingState, type SentHearing } from "../../hearings/domain/hearing.ts";
import { hearingsOfMatter } from "./hearings-of-matter.ts";

const day = localDate;
const sent: SentHearing = {
  id: "sent",
  registeredOn: day("2026-03-10"),
  applicationId: "first",
  way: "sent",
  facts: [],
  leftOut: [],
  meaning: "",
  firstAnswerBy: day("2026-03-24"),
  answerBy: day("2026-03-24"),
  letterId: "letter",
  sentOn: day("2026-03-10"),
  takenBackOn: null,
  answeredOn: null,
  answer: "",
  answers: [],
  points: [],
  postponements: [],
};
const needless: Hearing = {
  id: "none",
  registeredOn: day("2026-03-16"),
  applicationId: "first",
  way: "not-needed",
  reason: "Intet nyt.",
};
const received = day("2026-03-03");

test("a hearing from before the matter was opened anew says nothing of it once its time is over", () => {
  const matter = { applicationId: "first", receivedOn: received, reopenedOn: day("2026-03-15") };
  assert.deepEqual(hearingsOfMatter([sent], matter, day("2026-03-25")), []);
  assert.deepEqual(hearingsOfMatter([sent, needless], matter, day("2026-03-25")), [needless]);
  const untouched = { applicationId: "first", receivedOn: received, reopenedOn: undefined };
  assert.deepEqual(hearingsOfMatter([sent], untouched, day("2026-03-25")), [sent]);
});

test("opening a task anew takes no time from a citizen who still may answer", () => {
  const matter = { applicationId: "first", receivedOn: received, reopenedOn: day("2026-03-15") };
  const about = hearingsOfMatter([sent, needless], matter, day("2026-03-16"));
  assert.equal(hearingState(about, day("2026-03-16")), "waiting");
});

test("a hearing about an earlier application does not hold a later one", () => {
  const later = { applicationId: "second", receivedOn: day("2026-03-12"), reopenedOn: undefined };
  assert.deepEqual(hearingsOfMatter([sent], later, day("2026-03-16")), []);
});

test("a hearing about the first application says nothing of a second, though it was sent after the second came", () => {
  const second = { applicationId: "second", receivedOn: day("2026-03-09"), reopenedOn: undefined };
  const first = { applicationId: "first", receivedOn: received, reopenedOn: undefined };
  assert.deepEqual(hearingsOfMatter([sent], second, day("2026-03-16")), []);
  assert.deepEqual(hearingsOfMatter([sent], first, day("2026-03-16")), [sent]);
});

test("a hearing that does not say what it is about is told by its day", () => {
  const unsaid = { ...sent, applicationId: null };
  const matter = { applicationId: "second", reopenedOn: undefined };
  assert.deepEqual(hearingsOfMatter([unsaid], { ...matter, receivedOn: day("2026-03-10") }, day("2026-03-16")), [
    unsaid,
  ]);
  assert.deepEqual(hearingsOfMatter([unsaid], { ...matter, receivedOn: day("2026-03-11") }, day("2026-03-16")), []);
});
