import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, type Municipality, only, owedOn, type WrittenEvent } from "./case-on-a-day.fixture.ts";

const granted = (on: string, more: Partial<Extract<WrittenEvent, { type: "decision-made" }>> = {}): WrittenEvent => ({
  type: "decision-made",
  on,
  legalBasis: "SEL-85",
  outcome: "granted",
  ...more,
});
const started = (on: string): WrittenEvent => ({ type: "support-started", on });
const ended = (on: string): WrittenEvent => ({ type: "support-ended", on });
type Held = Extract<WrittenEvent, { type: "follow-up-held" }>;
const held = (on: string, more: Partial<Held> = {}): WrittenEvent => ({ type: "follow-up-held", on, ...more });

const followUpsOn = (standard: Municipality, day: string, ...events: readonly WrittenEvent[]) =>
  lines(only(owedOn(standard, day, events), "first-follow-up", "follow-up"));

test("the first follow-up is owed three months after support started, where the standard says so (VEJ-3.8.2, BRO-13.1, UNA-8.3), else on no day (AAB-27.1)", () => {
  const events = [granted("2026-04-01"), started("2026-04-13")];
  const expected: Readonly<Record<Municipality, string>> = {
    aabenraa: "first-follow-up 1: 2026-04-13 > -, open",
    vejen: "first-follow-up 1: 2026-04-13 > 2026-07-13, open",
    broenderslev: "first-follow-up 1: 2026-04-13 > 2026-07-13, open",
    soenderborg: "first-follow-up 1: 2026-04-13 > -, open",
    unavngivet: "first-follow-up 1: 2026-04-13 > 2026-07-13, open",
  };
  for (const slug of Object.keys(expected) as Municipality[])
    assert.deepEqual(followUpsOn(slug, "2026-05-01", ...events), [expected[slug]], slug);
});

test("until support has started the first follow-up counts from the grant, for the time being", () => {
  const [before] = only(owedOn("vejen", "2026-04-10", [granted("2026-04-01")]), "first-follow-up");
  assert.deepEqual([before?.countedFrom, before?.due, before?.provisional], ["2026-04-01", "2026-07-01", true]);
  const [after] = only(
    owedOn("vejen", "2026-04-15", [granted("2026-04-01"), started("2026-04-13")]),
    "first-follow-up",
  );
  assert.deepEqual([after?.countedFrom, after?.due, after?.provisional], ["2026-04-13", "2026-07-13", false]);
});

test("the first follow-up moves with the day support really started, not the one that was planned (VEJ-3.8.2, BRO-13.1, UNA-8.3)", () => {
  const planned = granted("2026-04-01");
  for (const slug of ["vejen", "broenderslev", "unavngivet"] as const) {
    // Counted from the grant until it starts; then from 2 June, or from the day it is put right to.
    assert.match(followUpsOn(slug, "2026-05-01", planned)[0] ?? "", /2026-04-01 > 2026-07-01/, slug);
    assert.match(followUpsOn(slug, "2026-06-10", planned, started("2026-06-02"))[0] ?? "", /> 2026-09-02/, slug);
    assert.match(followUpsOn(slug, "2026-06-10", planned, started("2026-06-09"))[0] ?? "", /> 2026-09-09/, slug);
  }
});

test("support that starts on the last of a month is followed up on the last day of a shorter one", () => {
  assert.deepEqual(followUpsOn("vejen", "2026-12-01", granted("2026-11-20"), started("2026-11-30")), [
    "first-follow-up 1: 2026-11-30 > 2027-02-28, act by 2027-02-26, open",
  ]);
});

test("the next follow-up is a year from the last one held (VEJ-3.8.2, UNA-8.3), and has no day in Brønderslev and Aabenraa", () => {
  const events = [granted("2026-04-01"), started("2026-04-13"), held("2026-07-10")];
  assert.deepEqual(followUpsOn("vejen", "2026-08-01", ...events), [
    "first-follow-up 1: 2026-04-13 > 2026-07-13, met 2026-07-10",
    "follow-up 1: 2026-07-10 > 2027-07-10, act by 2027-07-09, open",
  ]);
  assert.equal(
    followUpsOn("unavngivet", "2026-08-01", ...events)[1],
    "follow-up 1: 2026-07-10 > 2027-07-10, act by 2027-07-09, open",
  );
  assert.equal(followUpsOn("broenderslev", "2026-08-01", ...events)[1], "follow-up 1: 2026-07-10 > -, open");
  assert.equal(followUpsOn("aabenraa", "2026-08-01", ...events)[1], "follow-up 1: 2026-07-10 > -, open");
});

test("follow-ups run on, each from the one before", () => {
  const events = [
    granted("2026-01-05"),
    started("2026-01-12"),
    held("2026-04-14"),
    held("2027-04-20"),
    held("2027-10-05"),
  ];
  assert.deepEqual(followUpsOn("vejen", "2028-01-10", ...events), [
    "first-follow-up 1: 2026-01-12 > 2026-04-12, act by 2026-04-10, met-late 2026-04-14",
    "follow-up 1: 2026-04-14 > 2027-04-14, met-late 2027-04-20",
    "follow-up 2: 2027-04-20 > 2028-04-20, met 2027-10-05",
    "follow-up 3: 2027-10-05 > 2028-10-05, open",
  ]);
});

test("where follow-up is by need, the day in the plan or at the last follow-up counts (AAB-27.1)", () => {
  const planned = granted("2026-04-01", { firstFollowUpOn: "2026-06-15" });
  assert.deepEqual(followUpsOn("aabenraa", "2026-05-01", planned), [
    "first-follow-up 1: 2026-04-01 > 2026-06-15, open",
  ]);
  assert.deepEqual(
    followUpsOn("aabenraa", "2026-05-01", planned, {
      type: "plan-offered",
      on: "2026-04-20",
      firstFollowUpOn: "2026-06-01",
    }),
    ["first-follow-up 1: 2026-04-01 > 2026-06-01, open"],
  );
  assert.deepEqual(followUpsOn("aabenraa", "2026-07-01", planned, held("2026-06-15", { nextOn: "2026-12-01" })), [
    "first-follow-up 1: 2026-04-01 > 2026-06-15, met 2026-06-15",
    "follow-up 1: 2026-06-15 > 2026-12-01, open",
  ]);
});

test("an agreed day counts when it comes first, and cannot put the standard's day off", () => {
  const events = [granted("2026-04-01"), started("2026-04-13")];
  const after = (nextOn: string) => followUpsOn("vejen", "2026-08-01", ...events, held("2026-07-10", { nextOn }))[1];
  assert.equal(after("2027-01-11"), "follow-up 1: 2026-07-10 > 2027-01-11, open");
  assert.equal(after("2027-12-01"), "follow-up 1: 2026-07-10 > 2027-07-10, act by 2027-07-09, open");
});

test("a CTI course is followed up by its method: no day until one is agreed (BRO-13.2)", () => {
  const cti = granted("2026-04-01", { deliveryForm: "cti" });
  const [owed] = only(owedOn("broenderslev", "2026-05-01", [cti, started("2026-04-13")]), "first-follow-up");
  assert.deepEqual([owed?.due, owed?.unset, owed?.ownSetting], [null, false, false]);
  assert.deepEqual(owed?.sources, ["BRO-13.1", "BRO-13.2", "serviceloven § 148, stk. 2"]);
  assert.deepEqual(
    followUpsOn(
      "broenderslev",
      "2026-05-01",
      granted("2026-04-01", { deliveryForm: "cti", firstFollowUpOn: "2026-05-20" }),
    ),
    ["first-follow-up 1: 2026-04-01 > 2026-05-20, open"],
  );
  const byFacts = owedOn("broenderslev", "2026-05-01", [granted("2026-04-01")], { deliveryForm: "cti" });
  assert.equal(only(byFacts, "first-follow-up")[0]?.due, null);
});

test("a CTI course is followed up on the day that was agreed when its phase began (BRO-13.2, BRO-10.6)", () => {
  const phase = (on: string, phase: number, followUpOn?: string) =>
    ({ type: "phase-begun", on, phase, ...(followUpOn === undefined ? {} : { followUpOn }) }) as WrittenEvent;
  const cti = granted("2026-04-01", { deliveryForm: "cti" });
  assert.deepEqual(
    followUpsOn("broenderslev", "2026-05-01", cti, started("2026-04-13"), phase("2026-04-13", 1, "2026-07-01")),
    ["first-follow-up 1: 2026-04-13 > 2026-07-01, open"],
  );
  // The next phase begins after the follow-up and agrees on another day than that follow-up did.
  const then = [held("2026-07-01", { nextOn: "2026-12-01" }), phase("2026-07-13", 2, "2026-10-01")];
  assert.deepEqual(
    followUpsOn(
      "broenderslev",
      "2026-08-01",
      cti,
      started("2026-04-13"),
      phase("2026-04-13", 1, "2026-07-01"),
      ...then,
    ).at(-1),
    "follow-up 1: 2026-07-01 > 2026-10-01, open",
  );
});

test("when the support ends, the follow-up that was open lapses, and none is owed after it", () => {
  const events = [granted("2026-04-01"), started("2026-04-13"), held("2026-07-10"), ended("2026-12-01")];
  assert.deepEqual(followUpsOn("vejen", "2028-01-01", ...events), [
    "first-follow-up 1: 2026-04-13 > 2026-07-13, met 2026-07-10",
    "follow-up 1: 2026-07-10 > 2027-07-10, act by 2027-07-09, lapsed",
  ]);
  assert.equal(followUpsOn("vejen", "2028-01-01", ...events, held("2027-01-10")).length, 2);
});

test("a follow-up that ends the support opens no next one", () => {
  for (const outcome of ["end", "other-help"] as const)
    assert.deepEqual(
      followUpsOn("vejen", "2026-08-01", granted("2026-04-01"), started("2026-04-13"), held("2026-07-10", { outcome })),
      ["first-follow-up 1: 2026-04-13 > 2026-07-13, met 2026-07-10"],
    );
});

test("with two kinds of support running, one follow-up counts for both, and one that ends opens no gap for the other", () => {
  const events = [
    granted("2026-04-01"),
    started("2026-04-13"),
    granted("2026-05-04", { legalBasis: "SEL-82a" }),
    started("2026-05-11"),
    held("2026-07-10", { outcome: "end" }),
    ended("2026-07-15"),
  ];
  assert.deepEqual(followUpsOn("vejen", "2026-08-01", ...events), [
    "first-follow-up 1: 2026-04-13 > 2026-07-13, met 2026-07-10",
    "first-follow-up 2: 2026-05-11 > 2026-08-11, met 2026-07-10",
    "follow-up 1: 2026-07-10 > 2027-07-10, act by 2027-07-09, open",
  ]);
});

test("support that started without a decision in the file is followed up all the same", () => {
  assert.deepEqual(followUpsOn("vejen", "2026-05-01", started("2026-04-13")), [
    "first-follow-up 1: 2026-04-13 > 2026-07-13, open",
  ]);
  assert.deepEqual(followUpsOn("vejen", "2026-05-01", held("2026-04-13")), [
    "follow-up 1: 2026-04-13 > 2027-04-13, open",
  ]);
});

test("a follow-up that the answer to a report names is owed by its day while any support runs, in Aabenraa too (AAB-27.1, AAB-23.4)", () => {
  const short = granted("2026-04-01", { legalBasis: "SEL-82b", period: { from: "2026-04-01", to: "2026-09-30" } });
  const events = [short, started("2026-04-13"), granted("2026-05-01"), started("2026-05-04")];
  const answered: WrittenEvent = { type: "report-answered", on: "2026-06-01", followUpBy: "2026-06-20" };
  const agreed = (...more: readonly WrittenEvent[]) =>
    followUpsOn("aabenraa", "2026-06-10", ...events, answered, ...more).filter((line) => line.startsWith("follow-up"));
  const open = "follow-up 1: 2026-06-01 > 2026-06-20, act by 2026-06-19, open";
  assert.deepEqual(agreed(), [open]);
  // The short support ends; the other runs on, and so does what was promised.
  assert.deepEqual(agreed(ended("2026-06-05")), [open]);
  assert.deepEqual(agreed(ended("2026-06-05"), ended("2026-06-08")), [
    "follow-up 1: 2026-06-01 > 2026-06-20, act by 2026-06-19, lapsed",
  ]);
});
