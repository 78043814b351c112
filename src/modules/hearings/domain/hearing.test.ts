import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarFrom } from "../../../kernel/calendar.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { loadLaw } from "../../../platform/standard-files.ts";
import {
  answersTogether,
  type Hearing,
  type HearingAnswer,
  hearingState,
  hearingsToTakeBack,
  hearingToAnswer,
  isLate,
  type SentHearing,
} from "./hearing.ts";
import { typedDraft } from "./hearing-draft.ts";
import { proposedAnswerDay, readNoHearing, settleHearing } from "./hearing-form.ts";
import type { Postponement } from "./postponement.ts";

const calendar = calendarFrom(loadLaw().calendar, { fridayAfterAscensionIsClosed: false });
const day = localDate;
const sent: SentHearing = {
  id: "h",
  registeredOn: day("2026-03-03"),
  applicationId: "a",
  way: "sent",
  facts: [{ text: "Lægen skriver, at du klarer dig selv.", source: "lægen, 1. marts 2026" }],
  meaning: "Vi kan nå frem til et nej.",
  answerBy: day("2026-03-17"),
  letterId: "l",
  sentOn: day("2026-03-03"),
  takenBackOn: null,
  answeredOn: null,
  answer: "",
  firstAnswerBy: day("2026-03-17"),
  leftOut: [],
  postponements: [],
  answers: [],
  points: [],
};
const answered = (on: string, text: string): HearingAnswer => ({
  on: day(on),
  as: "citizen",
  name: "",
  way: "pages",
  readBack: false,
  text,
});
const asked: Postponement = {
  id: "p",
  askedOn: day("2026-03-16"),
  askedAs: "citizen",
  wish: "",
  wishedOn: null,
  decided: null,
};
const needless: Hearing = {
  id: "n",
  registeredOn: day("2026-03-04"),
  applicationId: "a",
  way: "not-needed",
  reason: "Alt er fra borgeren.",
};

test("a hearing whose letter was taken out of the post is none: nobody was heard by it", () => {
  const waits: SentHearing = { ...sent, sentOn: null };
  assert.equal(hearingState([waits], day("2026-03-20")), "not-posted");
  assert.deepEqual(hearingsToTakeBack([sent, waits]), [waits]);
  const back: SentHearing = { ...waits, takenBackOn: day("2026-03-20") };
  assert.equal(hearingState([back], day("2026-03-20")), "missing");
  assert.equal(hearingState([back, needless], day("2026-03-20")), "met");
  assert.deepEqual(hearingsToTakeBack([back]), []);
});

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

test("a letter that came when the day to answer by was over has heard nobody", () => {
  const late = { ...sent, sentOn: day("2026-03-18") };
  assert.equal(hearingState([late], day("2026-03-18")), "came-too-late");
  assert.equal(hearingState([{ ...sent, sentOn: day("2026-03-17") }], day("2026-03-18")), "came-too-late");
  assert.equal(hearingState([{ ...sent, sentOn: day("2026-03-16") }], day("2026-03-18")), "met");
  const cameLater = { ...sent, sentOn: day("2026-03-16"), cameOn: day("2026-03-20") };
  assert.equal(hearingState([cameLater], day("2026-03-21")), "came-too-late");
  assert.equal(hearingState([{ ...late, answeredOn: day("2026-03-20") }], day("2026-03-21")), "met");
  assert.equal(hearingState([late, needless], day("2026-03-21")), "met");
});

test("an exception or a word that nothing is to be heard does not shorten a hearing that runs", () => {
  assert.equal(hearingState([needless], day("2026-03-04")), "met");
  assert.equal(hearingState([sent, needless], day("2026-03-04")), "waiting");
});

test("the citizen answers the newest hearing that has been sent", () => {
  assert.equal(hearingToAnswer([sent, needless])?.id, "h");
  assert.equal(hearingToAnswer([{ ...sent, sentOn: null }]), undefined);
  assert.equal(answersTogether([answered("2026-03-10", "Først"), answered("2026-03-12", "og så")]), "Først\n\nog så");
});

test("two weeks are proposed, moved to a working day as a citizen's deadline is", () => {
  assert.equal(proposedAnswerDay(calendar, day("2026-03-03")), "2026-03-17");
  // 19 March + 14 days is Skærtorsdag, 2 April 2026; the next working day after Easter is Tuesday 7 April.
  assert.equal(proposedAnswerDay(calendar, day("2026-03-19")), "2026-04-07");
});

test("an answer day that is no working day moves to the next one", () => {
  const fields = { "oplysning-0": "Noget", "kilde-0": "lægen", betydning: "Det taler imod." };
  const read = settleHearing(typedDraft(fields), day("2026-06-05"), day("2026-05-20"), calendar);
  assert.equal(read.ok && read.value.answerBy, "2026-06-08");
});

test("a hearing says what is put to the citizen, where it comes from, what it may mean and by when", () => {
  const read = settleHearing(typedDraft({ "oplysning-0": "Noget" }), "blank", day("2026-05-20"), calendar);
  assert.deepEqual(!read.ok && read.refusal.map(({ field }) => field), ["kilde-0", "betydning", "svarfrist"]);
  const past = settleHearing(typedDraft({}), day("2026-05-20"), day("2026-05-20"), calendar);
  assert.deepEqual(!past.ok && past.refusal.map(({ field }) => field), ["oplysning-0", "betydning", "svarfrist"]);
});

test("an exception needs its number and why it holds in this case", () => {
  const known = [1, 2, 3, 4, 5, 6].map((number) => ({ section: 19 as const, number }));
  const none = readNoHearing({ undtagelse: "7" }, "exception", known);
  assert.deepEqual(!none.ok && none.refusal.map(({ field }) => field), ["undtagelse", "undtagelse-grund"]);
  const one = readNoHearing({ undtagelse: "1", "undtagelse-grund": "Oplysningen er fra i dag." }, "exception", known);
  assert.deepEqual(one, {
    ok: true,
    value: { exception: { section: 19, number: 1 }, reason: "Oplysningen er fra i dag." },
  });
  const needlessly = readNoHearing({}, "not-needed", known);
  assert.deepEqual(!needlessly.ok && needlessly.refusal.map(({ field }) => field), ["ikke-noedvendig-grund"]);
});

test("a party who asks for more time holds the decision back until somebody has answered, whatever day it was (§ 21)", () => {
  const late = { ...sent, postponements: [asked] };
  assert.equal(hearingState([late], day("2026-03-30")), "waiting");
  assert.equal(hearingState([{ ...late, answeredOn: day("2026-03-12") }], day("2026-03-30")), "waiting");
});

test("more time holds the decision back until the new day has gone by; a refusal does not", () => {
  const decided = { on: day("2026-03-17"), letterId: "l2", reason: "", number: null };
  const more = { ...asked, decided: { ...decided, answerBy: day("2026-03-31") } };
  const granted = { ...sent, answerBy: day("2026-03-31"), postponements: [more] };
  assert.equal(hearingState([granted], day("2026-03-31")), "waiting");
  assert.equal(hearingState([granted], day("2026-04-01")), "met");
  // What was said before more time was granted is not all that the party wants to say; what was said after it is.
  const said = (on: string) => ({ ...granted, answeredOn: day(on), answers: [answered(on, "Nej")] });
  assert.equal(hearingState([said("2026-03-12")], day("2026-03-20")), "waiting");
  assert.equal(hearingState([said("2026-03-18")], day("2026-03-20")), "met");
  const no = { ...sent, postponements: [{ ...asked, decided: { ...decided, answerBy: null } }] };
  assert.equal(hearingState([no], day("2026-03-18")), "met");
});

test("an answer is late after the day there is, not after the day there was", () => {
  assert.equal(isLate(answered("2026-03-18", "Nej"), sent), true);
  assert.equal(isLate(answered("2026-03-17", "Nej"), sent), false);
  assert.equal(isLate(answered("2026-03-18", "Nej"), { ...sent, answerBy: day("2026-03-31") }), false);
});

test("the letter quotes only what is to the citizen's detriment, essential and perhaps unknown; the rest is kept with why", () => {
  const fields = {
    "oplysning-0": "Det første",
    "kilde-0": "lægen",
    "hoeres-0": "known",
    "oplysning-7": "Det andet",
    "kilde-7": "psykiatrien",
    "hoeres-7": "hear",
    betydning: "Det taler imod.",
  };
  const settled = settleHearing(typedDraft(fields), day("2026-06-01"), day("2026-05-20"), calendar);
  assert.deepEqual(settled.ok && settled.value.facts, [{ text: "Det andet", source: "psykiatrien" }]);
  assert.deepEqual(settled.ok && settled.value.leftOut.map(({ mark }) => mark), ["known"]);
  const none = settleHearing(
    typedDraft({ ...fields, "hoeres-7": "not-essential" }),
    day("2026-06-01"),
    day("2026-05-20"),
    calendar,
  );
  assert.deepEqual(!none.ok && none.refusal.map(({ field }) => field), ["hoeres-0"]);
});

test("a hearing has room for more facts than a page shows at once", () => {
  const rows = Array.from({ length: 9 }, (_, at) => [
    [`oplysning-${at}`, `Oplysning nummer ${at}`],
    [`kilde-${at}`, "lægen"],
  ]);
  assert.equal(typedDraft(Object.fromEntries(rows.flat())).facts.length, 9);
});

test("§ 20 is chosen by itself, and is not one of the numbers of § 19", () => {
  const known = [
    { section: 19 as const, number: 1 },
    { section: 20 as const, number: 1 },
  ];
  const read = readNoHearing({ undtagelse: "20", "undtagelse-grund": "Det haster for borgeren." }, "exception", known);
  assert.deepEqual(read.ok && read.value.exception, { section: 20, number: 1 });
});
