import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, only, owedOn, type WrittenEvent, withSettings } from "./case-on-a-day.fixture.ts";

const granted = (on: string, more: Partial<Extract<WrittenEvent, { type: "decision-made" }>> = {}): WrittenEvent => ({
  type: "decision-made",
  on,
  legalBasis: "SEL-85",
  outcome: "granted",
  ...more,
});
const on = (
  type:
    | "plan-offered"
    | "order-sent"
    | "order-returned"
    | "first-contact"
    | "support-started"
    | "support-ended"
    | "decision-letter-sent",
  day: string,
): WrittenEvent => ({ type, on: day });

test("a refusal sets going its letter and the time to complain, and no support", () => {
  const owed = owedOn("broenderslev", "2026-04-01", [
    granted("2026-04-01", { outcome: "refused", receivedOn: "2026-04-01" }),
  ]);
  assert.deepEqual(lines(owed), [
    "decision-letter 1: 2026-04-01 > -, met 2026-04-01",
    "complaint 1: 2026-04-01 > 2026-04-29, open",
  ]);
});

test("a grant in Brønderslev must start within 14 days (BRO-3.6)", () => {
  const [start] = only(owedOn("broenderslev", "2026-04-02", [granted("2026-04-01")]), "start");
  assert.deepEqual(lines(start ? [start] : []), ["start 1: 2026-04-01 > 2026-04-15, open"]);
  assert.deepEqual([start?.owedBy, start?.owedTo], ["provider", "citizen"]);
  assert.deepEqual(start?.sources, ["BRO-3.6", "serviceloven § 4, stk. 1"]);
  assert.deepEqual(
    lines(
      only(owedOn("broenderslev", "2026-05-01", [granted("2026-04-01"), on("support-started", "2026-04-16")]), "start"),
    ),
    ["start 1: 2026-04-01 > 2026-04-15, met-late 2026-04-16"],
  );
});

test("a provider's last day is kept, and shown with the last working day before it", () => {
  assert.deepEqual(lines(only(owedOn("broenderslev", "2026-12-12", [granted("2026-12-12")]), "start")), [
    "start 1: 2026-12-12 > 2026-12-26, act by 2026-12-23, open",
  ]);
});

test("in Sønderborg the provider makes contact within a week of the grant (SON-5.1)", () => {
  const contactOn = (day: string, ...events: readonly WrittenEvent[]) =>
    lines(only(owedOn("soenderborg", day, [granted("2026-04-01"), ...events]), "first-contact"));
  assert.deepEqual(contactOn("2026-04-08"), ["first-contact 1: 2026-04-01 > 2026-04-08, open"]);
  assert.deepEqual(contactOn("2026-04-09"), ["first-contact 1: 2026-04-01 > 2026-04-08, missed"]);
  assert.deepEqual(contactOn("2026-04-20", on("first-contact", "2026-04-08")), [
    "first-contact 1: 2026-04-01 > 2026-04-08, met 2026-04-08",
  ]);
});

test("support that has started has made contact, even where nobody wrote it down", () => {
  assert.deepEqual(
    lines(
      only(
        owedOn("soenderborg", "2026-04-20", [granted("2026-04-01"), on("support-started", "2026-04-07")]),
        "first-contact",
      ),
    ),
    ["first-contact 1: 2026-04-01 > 2026-04-08, met 2026-04-07"],
  );
});

test("letter, plan and order have a day only where the municipality has set one", () => {
  const names = ["decision-letter", "plan-offer", "order"] as const;
  assert.deepEqual(lines(only(owedOn("vejen", "2026-04-01", [granted("2026-04-01")]), ...names)), [
    "decision-letter 1: 2026-04-01 > -, open",
    "plan-offer 1: 2026-04-01 > -, open",
    "order 1: 2026-04-01 > -, open",
  ]);
  const own = withSettings("vejen", {
    "decision-letter": { days: 3 },
    "plan-offer": { weeks: 4 },
    order: { workingDays: 2 },
  });
  const owed = only(owedOn(own, "2026-04-01", [granted("2026-04-01")]), ...names);
  assert.deepEqual(lines(owed), [
    "decision-letter 1: 2026-04-01 > 2026-04-04, act by 2026-04-01, open",
    "plan-offer 1: 2026-04-01 > 2026-04-29, open",
    "order 1: 2026-04-01 > 2026-04-08, open",
  ]);
  assert.ok(owed.every(({ ownSetting, unset }) => ownSetting && !unset));
});

test("the letter is met when it is sent, else on the day it is known to have arrived", () => {
  const letterOf = (day: string, ...events: readonly WrittenEvent[]) =>
    lines(only(owedOn("vejen", day, events), "decision-letter"));
  assert.deepEqual(letterOf("2026-04-10", granted("2026-04-01"), on("decision-letter-sent", "2026-04-02")), [
    "decision-letter 1: 2026-04-01 > -, met 2026-04-02",
  ]);
  assert.deepEqual(letterOf("2026-04-10", granted("2026-04-01", { receivedOn: "2026-04-09" })), [
    "decision-letter 1: 2026-04-01 > -, met 2026-04-09",
  ]);
  assert.deepEqual(letterOf("2026-04-08", granted("2026-04-01", { receivedOn: "2026-04-09" })), [
    "decision-letter 1: 2026-04-01 > -, open",
  ]);
});

test("an order that the provider sends back is owed anew", () => {
  const events = [granted("2026-04-01"), on("order-sent", "2026-04-07"), on("order-returned", "2026-04-09")];
  const own = withSettings("vejen", { order: { days: 3 } });
  assert.deepEqual(lines(only(owedOn(own, "2026-04-10", events), "order")), [
    "order 1: 2026-04-01 > 2026-04-04, act by 2026-04-01, met-late 2026-04-07",
    "order 2: 2026-04-09 > 2026-04-12, act by 2026-04-10, open",
  ]);
  assert.deepEqual(
    lines(only(owedOn(own, "2026-04-20", [...events, on("order-sent", "2026-04-10")]), "order"))[1],
    "order 2: 2026-04-09 > 2026-04-12, act by 2026-04-10, met 2026-04-10",
  );
});

test("a later grant on the same ground continues the support: no new start, contact or first follow-up", () => {
  const events = [
    granted("2026-04-01"),
    on("support-started", "2026-04-10"),
    granted("2026-08-03", { outcome: "partly" }),
  ];
  const owed = owedOn("broenderslev", "2026-08-04", events);
  assert.deepEqual(lines(only(owed, "start", "first-contact")), [
    "first-contact 1: 2026-04-01 > -, met 2026-04-10",
    "start 1: 2026-04-01 > 2026-04-15, met 2026-04-10",
  ]);
  assert.deepEqual(lines(only(owed, "first-follow-up")), ["first-follow-up 1: 2026-04-10 > 2026-07-10, missed"]);
  assert.equal(only(owed, "order").length, 2);
});

test("a grant after the support ended, or on another ground, starts anew", () => {
  const ended = [granted("2026-04-01"), on("support-started", "2026-04-10"), on("support-ended", "2026-07-31")];
  assert.deepEqual(lines(only(owedOn("broenderslev", "2026-08-04", [...ended, granted("2026-08-03")]), "start")), [
    "start 1: 2026-04-01 > 2026-04-15, met 2026-04-10",
    "start 2: 2026-08-03 > 2026-08-17, open",
  ]);
  const other = [
    granted("2026-04-01"),
    on("support-started", "2026-04-10"),
    granted("2026-08-03", { legalBasis: "SEL-85a" }),
  ];
  assert.deepEqual(
    lines(only(owedOn("broenderslev", "2026-08-04", other), "start"))[1],
    "start 2: 2026-08-03 > 2026-08-17, open",
  );
});

test("a grant whose period has run out is not continued by the next one", () => {
  const first = granted("2026-04-01", { period: { from: "2026-04-01", to: "2026-06-30" } });
  const events = [first, on("support-started", "2026-04-10"), granted("2026-07-01")];
  assert.deepEqual(
    lines(only(owedOn("broenderslev", "2026-07-02", events), "start"))[1],
    "start 2: 2026-07-01 > 2026-07-15, open",
  );
});

test("support that ends before it began owes no start, plan or order any more", () => {
  const events = [granted("2026-04-01"), on("support-ended", "2026-04-08")];
  const names = ["plan-offer", "order", "first-contact", "start"] as const;
  assert.deepEqual(
    only(owedOn("broenderslev", "2026-05-01", events), ...names).map(({ what, status }) => `${what} ${status}`),
    ["plan-offer lapsed", "order lapsed", "first-contact lapsed", "start lapsed"],
  );
});

test("an application taken back after the grant ends what had not begun, and leaves running support alone", () => {
  const withdrawn: WrittenEvent = { type: "application-withdrawn", on: "2026-04-10" };
  const statusOf = (...events: readonly WrittenEvent[]) =>
    only(owedOn("broenderslev", "2026-05-20", [granted("2026-04-01"), ...events]), "start", "first-follow-up").map(
      ({ status }) => status,
    );
  assert.deepEqual(statusOf(withdrawn), ["lapsed", "lapsed"]);
  assert.deepEqual(statusOf(on("support-started", "2026-04-08"), withdrawn), ["met", "open"]);
});

test("a new application taken back leaves the first grant's start alone", () => {
  const events: readonly WrittenEvent[] = [
    granted("2026-04-01"),
    { type: "application-received", on: "2026-04-03" },
    { type: "application-withdrawn", on: "2026-04-08" },
  ];
  assert.deepEqual(lines(only(owedOn("broenderslev", "2026-04-09", events), "start", "decision")), [
    "start 1: 2026-04-01 > 2026-04-15, open",
    "decision 1: 2026-04-03 > 2026-05-08, lapsed",
  ]);
});

test("when the citizen dies, what is open lapses and what was missed stays missed", () => {
  const events: readonly WrittenEvent[] = [granted("2026-04-01"), { type: "died", on: "2026-04-20" }];
  assert.deepEqual(
    owedOn("broenderslev", "2026-05-20", events).map(({ what, status }) => `${what} ${status}`),
    [
      "decision-letter lapsed",
      "plan-offer lapsed",
      "order lapsed",
      "first-contact lapsed",
      "start missed",
      "first-follow-up lapsed",
      "complaint lapsed",
    ],
  );
});

test("acute support that started before the decision has started: its grant owes no other start (SON-5.2)", () => {
  const events = [on("support-started", "2026-03-30"), granted("2026-04-01")];
  assert.deepEqual(
    lines(only(owedOn("soenderborg", "2026-04-20", events), "first-contact", "start", "first-follow-up")),
    [
      "first-follow-up 1: 2026-03-30 > -, open",
      "first-contact 1: 2026-04-01 > 2026-04-08, met 2026-03-30",
      "start 1: 2026-04-01 > -, met 2026-03-30",
    ],
  );
});
