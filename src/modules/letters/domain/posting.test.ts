import assert from "node:assert/strict";
import { test } from "node:test";
import { lawCalendar } from "../../../kernel/law-calendar.fixture.ts";
import { type LocalDate, localDate } from "../../../kernel/local-date.ts";
import { mayBeReadBy } from "./letter.ts";
import { eventOfPosting, type PostTime, posting, restsOnEndedConsent } from "./posting.ts";

const today = localDate("2026-03-03");
const paper = { channel: "paper", postedOn: null, withheldOn: null } as const;

test("a letter is taken to have come on the day told, else by the municipality's setting, else nobody knows", () => {
  const told = localDate("2026-03-05");
  const receivedOn = (time: PostTime | null, by: LocalDate | null = null, postedOn = today) => {
    const posted = posting(paper, postedOn, by, time);
    return posted.ok && posted.value.receivedOn;
  };
  const six = { length: { workingDays: 6 }, calendar: lawCalendar };
  assert.equal(receivedOn(six, told), told);
  // 4, 5, 6, 9, 10 and 11 March; over Easter 7, 8, 9, 10, 13 and 14 April.
  assert.equal(receivedOn(six), "2026-03-11");
  assert.equal(receivedOn(six, null, localDate("2026-04-01")), "2026-04-14");
  assert.equal(receivedOn({ ...six, length: { days: 5 } }), "2026-03-08");
  assert.equal(receivedOn(null), null);
});

test("what cannot be posted is refused by name", () => {
  const refusal = (letter: Parameters<typeof posting>[0], told: string | null = null) => {
    const outcome = posting(letter, today, told === null ? null : localDate(told), null);
    return outcome.ok ? "posted" : outcome.refusal;
  };
  assert.equal(refusal({ ...paper, channel: "own-pages" }), "not-paper");
  assert.equal(refusal({ ...paper, postedOn: today }), "already-posted");
  assert.equal(refusal({ ...paper, withheldOn: today }), "withheld");
  assert.equal(refusal(paper, "2026-03-02"), "received-before-posting");
});

test("a question to others is not posted by a consent that has run out (retssikkerhedsloven § 11 a, stk. 1)", () => {
  const event = { type: "information-requested", answerBy: today, request: "1", consent: "2" } as const;
  assert.ok(!restsOnEndedConsent(event, today));
  assert.ok(!restsOnEndedConsent({ ...event, consentUntil: today }, today));
  assert.ok(restsOnEndedConsent({ ...event, consentUntil: localDate("2026-03-02") }, today));
  assert.ok(!restsOnEndedConsent({ type: "receipt-sent" }, today));
});

test("a decision's letter starts the time to complain on the day it came, and not at all where nobody knows", () => {
  const posted = { postedOn: today, receivedOn: localDate("2026-03-09") };
  const decision = { kind: "decision" } as const;
  assert.deepEqual(eventOfPosting(decision, null, posted), {
    type: "decision-letter-sent",
    on: today,
    receivedOn: "2026-03-09",
  });
  assert.deepEqual(eventOfPosting(decision, null, { ...posted, receivedOn: null }), {
    type: "decision-letter-sent",
    on: today,
  });
});

test("posting is the event that the letter carries, and none for a letter that carries none", () => {
  const posted = { postedOn: today, receivedOn: null };
  const delay = { type: "delay-notice-sent", expectedOn: localDate("2026-05-04") } as const;
  assert.deepEqual(eventOfPosting({ kind: "delay-notice" }, delay, posted), { ...delay, on: today });
  assert.deepEqual(eventOfPosting({ kind: "receipt" }, { type: "receipt-sent" }, posted), {
    type: "receipt-sent",
    on: today,
  });
  assert.equal(eventOfPosting({ kind: "plan" }, null, posted), null);
});

test("a letter is for its receiver and the authority, and on paper only once it is posted", () => {
  const citizen = { kind: "citizen" } as const;
  const provider = { kind: "staff", role: "provider" } as const;
  const caseworker = { kind: "staff", role: "caseworker" } as const;
  const readers = (
    letter: Partial<Parameters<typeof mayBeReadBy>[1]> & Pick<Parameters<typeof mayBeReadBy>[1], "channel">,
  ) =>
    [citizen, provider, caseworker].map((reader) =>
      mayBeReadBy(reader, { kind: "receipt", part: null, postedOn: null, dispatch: null, ...letter }),
    );
  assert.deepEqual(readers({ channel: "own-pages", postedOn: null }), [true, false, true]);
  assert.deepEqual(readers({ channel: "provider", postedOn: null }), [false, true, true]);
  assert.deepEqual(readers({ channel: "paper", postedOn: null }), [false, false, true]);
  assert.deepEqual(readers({ channel: "paper", postedOn: today }), [true, false, true]);
  assert.deepEqual(readers({ channel: "digital-post", dispatch: "handed-over" }), [false, false, true]);
  assert.deepEqual(readers({ channel: "digital-post", dispatch: "available" }), [true, false, true]);
});

test("whoever acts for the citizen reads the letters of the parts that are named, and of no other", () => {
  const kinds = [
    "receipt",
    "acknowledgement",
    "message",
    "appointment",
    "support-news",
    "delay-notice",
    "hearing",
    "consent",
    "information-request",
    "decision",
    "plan",
    "change",
    "end",
  ] as const;
  const opens = (part: "letters" | "hearing" | "decision" | "plan" | "status" | "consents") =>
    kinds.filter((kind) =>
      mayBeReadBy(
        { kind: "representative", parts: [part] },
        { kind, part: null, channel: "own-pages", postedOn: null, dispatch: null },
      ),
    );
  assert.deepEqual(opens("letters"), ["receipt", "acknowledgement", "message", "delay-notice", "change", "end"]);
  assert.deepEqual(opens("hearing"), ["hearing"]);
  assert.deepEqual(opens("decision"), ["decision"]);
  assert.deepEqual(opens("plan"), ["plan"]);
  assert.deepEqual(opens("consents"), ["consent", "information-request"]);
  assert.deepEqual(opens("status"), ["appointment", "support-news"]);
});

test("an acknowledgement of something in another part of the case is read with that part alone", () => {
  const may = (part: "letters" | "hearing") =>
    mayBeReadBy(
      { kind: "representative", parts: [part] },
      { kind: "acknowledgement", part: "hearing", channel: "own-pages", postedOn: null, dispatch: null },
    );
  assert.deepEqual([may("letters"), may("hearing")], [false, true]);
});
