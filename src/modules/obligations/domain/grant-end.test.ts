import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, type Municipality, only, owedOn, type WrittenEvent } from "./case-on-a-day.fixture.ts";

type Made = Extract<WrittenEvent, { type: "decision-made" }>;
const granted = (on: string, more: Partial<Made> = {}): WrittenEvent => ({
  type: "decision-made",
  on,
  legalBasis: "SEL-82b",
  outcome: "granted",
  ...more,
});
const on = (
  type: "support-started" | "support-ended" | "closing-talk-held" | "what-next-settled",
  day: string,
): WrittenEvent => ({
  type,
  on: day,
});

const endsOn = (standard: Municipality, day: string, ...events: readonly WrittenEvent[]) =>
  lines(only(owedOn(standard, day, events), "grant-end", "closing-talk", "what-next"));

test("a § 82 b grant ends six months after its start, with a closing talk, and what comes next is settled four weeks before", () => {
  const owed = owedOn("vejen", "2026-04-01", [granted("2026-03-02"), on("support-started", "2026-03-09")]);
  assert.deepEqual(lines(only(owed, "grant-end", "closing-talk", "what-next")), [
    "grant-end 1: 2026-03-09 > 2026-09-09, open",
    "closing-talk 1: 2026-03-09 > 2026-09-09, open",
    "what-next 1: 2026-03-09 > 2026-08-12, open",
  ]);
  assert.deepEqual(
    only(owed, "grant-end", "closing-talk", "what-next").map(({ sources }) => sources),
    [
      ["VEJ-1.0.3", "serviceloven § 82 b, stk. 1"],
      ["VEJ-1.1.5", "serviceloven § 148, stk. 2"],
      ["VEJ-1.1.6", "serviceloven § 85", "serviceloven § 148, stk. 2"],
    ],
  );
});

test("the law ends the grant where the standard says nothing of it (serviceloven § 82 b)", () => {
  const [owed] = only(
    owedOn("unavngivet", "2026-04-01", [granted("2026-03-02", { legalBasis: ["SEL-82b"] })]),
    "grant-end",
  );
  assert.deepEqual(
    [owed?.due, owed?.length, owed?.sources],
    ["2026-09-02", { months: 6 }, ["serviceloven § 82 b, stk. 1"]],
  );
});

test("until support has started the six months count from the decision, for the time being", () => {
  const [before] = only(owedOn("soenderborg", "2026-03-03", [granted("2026-03-02")]), "grant-end");
  assert.deepEqual([before?.countedFrom, before?.due, before?.provisional], ["2026-03-02", "2026-09-02", true]);
});

test("a period in the decision sets the start and, when it is shorter, the end; a longer one is cut at six months", () => {
  const shorter = granted("2026-03-02", { period: { from: "2026-03-16", to: "2026-06-30" } });
  assert.deepEqual(endsOn("soenderborg", "2026-04-01", shorter, on("support-started", "2026-03-20")), [
    "grant-end 1: 2026-03-16 > 2026-06-30, open",
    "closing-talk 1: 2026-03-16 > 2026-06-30, open",
    "what-next 1: 2026-03-16 > 2026-06-02, open",
  ]);
  const longer = granted("2026-03-02", { period: { from: "2026-03-16", to: "2026-12-31" } });
  assert.deepEqual(endsOn("soenderborg", "2026-04-01", longer)[0], "grant-end 1: 2026-03-16 > 2026-09-16, open");
  const open = granted("2026-03-02", { period: { from: "2026-03-16" } });
  assert.deepEqual(endsOn("soenderborg", "2026-04-01", open)[0], "grant-end 1: 2026-03-16 > 2026-09-16, open");
});

test("six months from the last of August end on the last of February", () => {
  assert.deepEqual(endsOn("vejen", "2026-10-01", granted("2026-08-24"), on("support-started", "2026-08-31")), [
    "grant-end 1: 2026-08-31 > 2027-02-28, act by 2027-02-26, open",
    "closing-talk 1: 2026-08-31 > 2027-02-28, act by 2027-02-26, open",
    "what-next 1: 2026-08-31 > 2027-01-31, act by 2027-01-29, open",
  ]);
});

test("for a grant of less than four weeks, what comes next is to be settled from its first day", () => {
  const short = granted("2026-03-02", { period: { from: "2026-03-02", to: "2026-03-20" } });
  assert.deepEqual(endsOn("vejen", "2026-03-02", short)[2], "what-next 1: 2026-03-02 > 2026-03-02, open");
});

test("the end is met when support ends, the talk when it is held, what next when it is settled", () => {
  const events = [
    granted("2026-03-02"),
    on("support-started", "2026-03-09"),
    on("what-next-settled", "2026-08-10"),
    on("closing-talk-held", "2026-09-07"),
    on("support-ended", "2026-09-10"),
  ];
  assert.deepEqual(endsOn("vejen", "2026-10-01", ...events), [
    "grant-end 1: 2026-03-09 > 2026-09-09, met-late 2026-09-10",
    "closing-talk 1: 2026-03-09 > 2026-09-09, met 2026-09-07",
    "what-next 1: 2026-03-09 > 2026-08-12, met 2026-08-10",
  ]);
});

test("what comes next is settled by a new decision too, or by a follow-up that ends the support or points elsewhere", () => {
  const begun = [granted("2026-03-02"), on("support-started", "2026-03-09")];
  const nextAfter = (...events: readonly WrittenEvent[]) =>
    endsOn("vejen", "2026-10-01", ...begun, ...events).find((line) => line.startsWith("what-next 1"));
  assert.equal(
    nextAfter({ type: "decision-made", on: "2026-08-03", legalBasis: "SEL-85", outcome: "refused" }),
    "what-next 1: 2026-03-09 > 2026-08-12, met 2026-08-03",
  );
  assert.equal(
    nextAfter({ type: "follow-up-held", on: "2026-08-05", outcome: "other-help" }),
    "what-next 1: 2026-03-09 > 2026-08-12, met 2026-08-05",
  );
  assert.equal(
    nextAfter({ type: "follow-up-held", on: "2026-06-05", outcome: "continue" }),
    "what-next 1: 2026-03-09 > 2026-08-12, missed",
  );
});

test("nobody settles anything: each is missed the day after its own day", () => {
  const begun = [granted("2026-03-02"), on("support-started", "2026-03-09")];
  const statuses = (day: string) => endsOn("vejen", day, ...begun).map((line) => line.split(", ").at(-1));
  assert.deepEqual(statuses("2026-08-12"), ["open", "open", "open"]);
  assert.deepEqual(statuses("2026-08-13"), ["open", "open", "missed"]);
  assert.deepEqual(statuses("2026-09-10"), ["missed", "missed", "missed"]);
});

test("support that ends early leaves nothing to settle, but the talk is still owed", () => {
  assert.deepEqual(
    endsOn(
      "vejen",
      "2026-06-02",
      granted("2026-03-02"),
      on("support-started", "2026-03-09"),
      on("support-ended", "2026-06-01"),
    ),
    [
      "grant-end 1: 2026-03-09 > 2026-09-09, met 2026-06-01",
      "closing-talk 1: 2026-03-09 > 2026-09-09, open",
      "what-next 1: 2026-03-09 > 2026-08-12, lapsed",
    ],
  );
});

test("a new grant on the same ground takes over, with six months of its own", () => {
  const events = [granted("2026-03-02"), on("support-started", "2026-03-09"), granted("2026-08-20")];
  assert.deepEqual(endsOn("vejen", "2026-08-21", ...events), [
    "grant-end 1: 2026-03-09 > 2026-09-09, lapsed",
    "closing-talk 1: 2026-03-09 > 2026-09-09, lapsed",
    "what-next 1: 2026-03-09 > 2026-08-12, met-late 2026-08-20",
    "grant-end 2: 2026-08-20 > 2027-02-20, act by 2027-02-19, open",
    "closing-talk 2: 2026-08-20 > 2027-02-20, act by 2027-02-19, open",
    "what-next 2: 2026-08-20 > 2027-01-23, act by 2027-01-22, open",
  ]);
});

test("a § 85 grant that follows a § 82 b course leaves the end of the course to be met", () => {
  const events = [
    granted("2026-03-02"),
    on("support-started", "2026-03-09"),
    granted("2026-08-24", { legalBasis: "SEL-85" }),
    on("support-ended", "2026-09-09"),
    on("support-started", "2026-09-10"),
  ];
  const owed = owedOn("vejen", "2026-09-11", events);
  assert.deepEqual(lines(only(owed, "grant-end")), ["grant-end 1: 2026-03-09 > 2026-09-09, met 2026-09-09"]);
  assert.deepEqual(lines(only(owed, "start")), [
    "start 1: 2026-03-02 > -, met 2026-03-09",
    "start 2: 2026-08-24 > -, met 2026-09-10",
  ]);
});

test("a § 85 grant has no end in law; a § 82 a course in Vejen has its closing talk by the end of its period", () => {
  assert.deepEqual(
    endsOn(
      "vejen",
      "2026-04-01",
      granted("2026-03-02", { legalBasis: "SEL-85", period: { from: "2026-03-02", to: "2026-12-31" } }),
    ),
    [],
  );
  const group = { legalBasis: "SEL-82a", period: { from: "2026-03-02", to: "2026-07-31" } } as const;
  assert.deepEqual(endsOn("vejen", "2026-04-01", granted("2026-03-02", group)), [
    "closing-talk 1: 2026-03-02 > 2026-07-31, open",
    "what-next 1: 2026-03-02 > 2026-07-03, open",
  ]);
  assert.deepEqual(endsOn("soenderborg", "2026-04-01", granted("2026-03-02", group)), []);
});

test("a decision on two grounds is capped for its § 82 b part", () => {
  assert.deepEqual(
    endsOn("soenderborg", "2026-04-01", granted("2026-03-02", { legalBasis: ["SEL-82b", "SEL-85"] }))[0],
    "grant-end 1: 2026-03-02 > 2026-09-02, open",
  );
});

test("a refusal of § 82 b ends nothing", () => {
  assert.deepEqual(endsOn("vejen", "2026-04-01", granted("2026-03-02", { outcome: "refused" })), []);
});

test("a refused § 82 b part caps nothing: only what is granted has an end, and the complaint is about it all", () => {
  const mixed = granted("2026-03-02", {
    legalBasis: ["SEL-85", "SEL-82b"],
    outcome: "partly",
    granted: ["SEL-85"],
    receivedOn: "2026-03-02",
  });
  assert.deepEqual(endsOn("soenderborg", "2026-03-03", mixed), []);
  const refusedAppealable = granted("2026-03-02", {
    legalBasis: ["SEL-82b", "SEL-85"],
    outcome: "partly",
    granted: ["SEL-82b"],
    receivedOn: "2026-03-02",
  });
  assert.deepEqual(lines(only(owedOn("soenderborg", "2026-03-03", [refusedAppealable]), "complaint", "grant-end")), [
    "grant-end 1: 2026-03-02 > 2026-09-02, open",
    "complaint 1: 2026-03-02 > 2026-03-30, open",
  ]);
});

test("a change on the way gives time-limited support no more than six months from its first day (serviceloven § 82 b)", () => {
  const first = granted("2026-03-02", { period: { from: "2026-03-09", to: "2026-09-09" } });
  const changed = (more: Partial<Made>) => granted("2026-06-01", { decides: [], ...more });
  const onlyEnds = (...events: readonly WrittenEvent[]) =>
    lines(only(owedOn("vejen", "2026-07-01", [first, on("support-started", "2026-03-09"), ...events]), "grant-end"));
  assert.deepEqual(onlyEnds(changed({ changes: ["2026-05-20"] })), [
    "grant-end 1: 2026-03-09 > 2026-09-09, lapsed",
    "grant-end 2: 2026-03-09 > 2026-09-09, open",
  ]);
  assert.deepEqual(onlyEnds(changed({ changes: ["2026-05-20"], period: { from: "2026-06-08", to: "2026-12-08" } })), [
    "grant-end 1: 2026-03-09 > 2026-09-09, lapsed",
    "grant-end 2: 2026-03-09 > 2026-09-09, open",
  ]);
  assert.deepEqual(onlyEnds(changed({ period: { from: "2026-06-08", to: "2026-12-08" } })), [
    "grant-end 1: 2026-03-09 > 2026-09-09, lapsed",
    "grant-end 2: 2026-06-08 > 2026-12-08, open",
  ]);
});
