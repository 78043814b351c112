import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, type Municipality, municipalities, only, owedOn, type WrittenEvent } from "./case-on-a-day.fixture.ts";

type Made = Extract<WrittenEvent, { type: "decision-made" }>;
const decided = (on: string, more: Partial<Made> = {}): WrittenEvent => ({
  type: "decision-made",
  on,
  legalBasis: "SEL-85",
  outcome: "refused",
  receivedOn: on,
  ...more,
});
const complained = (
  on: string,
  more: { decidedOn?: string; decision?: string; complaint?: string } = {},
): WrittenEvent => ({
  type: "complaint-received",
  on,
  about: "decision",
  ...more,
});
const reconsidered = (on: string, outcome: "upheld" | "partly" | "kept", receivedOn?: string): WrittenEvent => ({
  type: "reconsidered",
  on,
  outcome,
  ...(receivedOn === undefined ? {} : { receivedOn }),
});
const on = (
  type: "complaint-maintained" | "complaint-withdrawn" | "sent-to-ankestyrelsen",
  day: string,
): WrittenEvent => ({ type, on: day });

const appealOn = (standard: Municipality, day: string, ...events: readonly WrittenEvent[]) =>
  lines(
    only(
      owedOn(standard, day, events),
      "complaint",
      "reconsideration",
      "complaint-maintained",
      "forward-to-ankestyrelsen",
    ),
  );

test("the time to complain is four weeks from the day the letter is available, in all five municipalities", () => {
  for (const slug of municipalities)
    assert.deepEqual(appealOn(slug, "2026-03-10", decided("2026-03-02", { receivedOn: "2026-03-03" })), [
      "complaint 1: 2026-03-03 > 2026-03-31, open",
    ]);
});

test("the time to complain moves past holidays, 5 June and 24 December", () => {
  const dueOf = (receivedOn: string) => appealOn("broenderslev", receivedOn, decided("2026-03-01", { receivedOn }))[0];
  assert.equal(dueOf("2026-03-05"), "complaint 1: 2026-03-05 > 2026-04-07, open");
  assert.equal(dueOf("2026-05-07"), "complaint 1: 2026-05-07 > 2026-06-04, open");
  assert.equal(dueOf("2026-05-08"), "complaint 1: 2026-05-08 > 2026-06-08, open");
  assert.equal(dueOf("2026-11-26"), "complaint 1: 2026-11-26 > 2026-12-28, open");
});

test("of two decisions, the letter that comes first begins the time of its own alone", () => {
  const undelivered = (on: string): WrittenEvent => {
    const { receivedOn: _, ...unknown } = decided(on) as Made;
    return unknown;
  };
  const came = (on: string, decidedOn: string): WrittenEvent => ({
    type: "decision-letter-sent",
    on,
    receivedOn: on,
    decidedOn,
  });
  const first = [undelivered("2026-03-02"), undelivered("2026-03-09"), came("2026-03-10", "2026-03-09")];
  assert.deepEqual(appealOn("broenderslev", "2026-03-11", ...first), [
    "complaint 1: - > -, open",
    "complaint 2: 2026-03-10 > 2026-04-07, open",
  ]);
  assert.deepEqual(appealOn("broenderslev", "2026-03-13", ...first, came("2026-03-12", "2026-03-02")), [
    "complaint 1: 2026-03-12 > 2026-04-09, open",
    "complaint 2: 2026-03-10 > 2026-04-07, open",
  ]);
  const atOnce = [undelivered("2026-03-02"), decided("2026-03-09"), came("2026-03-09", "2026-03-09")];
  assert.deepEqual(appealOn("broenderslev", "2026-03-11", ...atOnce), [
    "complaint 1: - > -, open",
    "complaint 2: 2026-03-09 > 2026-04-07, open",
  ]);
});

test("while nobody knows when the letter arrived, the time to complain has not begun", () => {
  const { receivedOn: _, ...unknown } = decided("2026-03-02") as Made;
  assert.deepEqual(appealOn("broenderslev", "2026-08-01", unknown), ["complaint 1: - > -, open"]);
  assert.deepEqual(
    appealOn("broenderslev", "2026-08-01", unknown, {
      type: "decision-letter-sent",
      on: "2026-03-04",
      receivedOn: "2026-03-12",
    }),
    ["complaint 1: 2026-03-12 > 2026-04-09, missed"],
  );
});

test("§ 82 a and § 82 b decisions cannot be appealed: no time to complain, no reconsideration, nothing to send on", () => {
  for (const legalBasis of ["SEL-82a", "SEL-82b"] as const)
    assert.deepEqual(
      appealOn("vejen", "2026-08-01", decided("2026-03-02", { legalBasis }), complained("2026-03-10")),
      [],
    );
});

test("a decision on § 82 b and § 85 can be appealed for the § 85 part", () => {
  const mixed = decided("2026-03-02", { legalBasis: ["SEL-82b", "SEL-85"], outcome: "partly" });
  assert.deepEqual(appealOn("vejen", "2026-03-10", mixed), ["complaint 1: 2026-03-02 > 2026-03-30, open"]);
  assert.deepEqual(appealOn("broenderslev", "2026-03-10", decided("2026-03-02", { legalBasis: "SEL-85a" })), [
    "complaint 1: 2026-03-02 > 2026-03-30, open",
  ]);
});

test("a grant in full can be complained about as well", () => {
  assert.deepEqual(appealOn("vejen", "2026-03-10", decided("2026-03-02", { outcome: "granted" })), [
    "complaint 1: 2026-03-02 > 2026-03-30, open",
  ]);
});

test("a complaint received on Friday 8 May 2026 is reconsidered by Friday 5 June, act by Thursday 4 June (BRO-5.2)", () => {
  const owed = owedOn("broenderslev", "2026-05-10", [decided("2026-04-20"), complained("2026-05-08")]);
  assert.deepEqual(lines(only(owed, "reconsideration")), [
    "reconsideration 1: 2026-05-08 > 2026-06-05, act by 2026-06-04, open",
  ]);
  assert.deepEqual(only(owed, "reconsideration")[0]?.sources, [
    "BRO-5.2",
    "BRO-5.3",
    "retssikkerhedsbekendtgørelsen § 11, stk. 1",
    "retssikkerhedsloven § 66, stk. 1",
  ]);
});

test("a complaint upheld is over with the new decision", () => {
  assert.deepEqual(
    appealOn(
      "broenderslev",
      "2026-07-01",
      decided("2026-04-20"),
      complained("2026-05-08"),
      reconsidered("2026-06-04", "upheld"),
    ),
    [
      "complaint 1: 2026-04-20 > 2026-05-18, met 2026-05-08",
      "reconsideration 1: 2026-05-08 > 2026-06-05, act by 2026-06-04, met 2026-06-04",
    ],
  );
});

test("a decision that is kept must be sent on within the same four weeks (BRO-5.6)", () => {
  const kept = [decided("2026-04-20"), complained("2026-05-08"), reconsidered("2026-05-20", "kept")];
  const owed = owedOn("broenderslev", "2026-05-21", kept);
  assert.deepEqual(lines(only(owed, "reconsideration", "forward-to-ankestyrelsen")), [
    "reconsideration 1: 2026-05-08 > 2026-06-05, act by 2026-06-04, met 2026-05-20",
    "forward-to-ankestyrelsen 1: 2026-05-08 > 2026-06-05, act by 2026-06-04, open",
  ]);
  const [forward] = only(owed, "forward-to-ankestyrelsen");
  assert.deepEqual(
    [forward?.owedTo, forward?.sources],
    ["ankestyrelsen", ["BRO-5.6", "retssikkerhedsbekendtgørelsen § 11, stk. 1"]],
  );
  assert.deepEqual(
    appealOn("broenderslev", "2026-06-20", ...kept, on("sent-to-ankestyrelsen", "2026-06-08")).at(-1),
    "forward-to-ankestyrelsen 1: 2026-05-08 > 2026-06-05, act by 2026-06-04, met-late 2026-06-08",
  );
});

test("partly upheld: four weeks from the new decision to say that the complaint stands, then 14 days to send it on (BRO-5.4, BRO-5.5)", () => {
  const partly = [decided("2026-04-20"), complained("2026-05-08"), reconsidered("2026-05-28", "partly", "2026-05-29")];
  const open = owedOn("broenderslev", "2026-06-10", partly);
  assert.deepEqual(lines(only(open, "complaint-maintained", "forward-to-ankestyrelsen")), [
    "complaint-maintained 1: 2026-05-29 > 2026-06-26, open",
  ]);
  assert.deepEqual(only(open, "complaint-maintained")[0]?.sources, ["BRO-5.4", "retssikkerhedsbekendtgørelsen § 12"]);
  const stands = owedOn("broenderslev", "2026-06-20", [...partly, on("complaint-maintained", "2026-06-15")]);
  assert.deepEqual(lines(only(stands, "complaint-maintained", "forward-to-ankestyrelsen")), [
    "complaint-maintained 1: 2026-05-29 > 2026-06-26, met 2026-06-15",
    "forward-to-ankestyrelsen 1: 2026-06-15 > 2026-06-29, open",
  ]);
  assert.deepEqual(only(stands, "forward-to-ankestyrelsen")[0]?.sources, [
    "BRO-5.5",
    "retssikkerhedsbekendtgørelsen § 12",
  ]);
});

test("the citizen's four weeks move past a Sunday, and wait while nobody knows when the new decision arrived", () => {
  const partly = [decided("2026-04-20"), complained("2026-05-08")];
  assert.equal(
    appealOn("vejen", "2026-06-10", ...partly, reconsidered("2026-05-28", "partly", "2026-05-31")).at(-1),
    "complaint-maintained 1: 2026-05-31 > 2026-06-29, open",
  );
  assert.equal(
    appealOn("vejen", "2026-06-10", ...partly, reconsidered("2026-05-28", "partly")).at(-1),
    "complaint-maintained 1: - > -, open",
  );
  const renewed = decided("2026-05-28", { outcome: "partly", receivedOn: "2026-06-01", decides: [] });
  assert.ok(
    appealOn("vejen", "2026-06-10", ...partly, reconsidered("2026-05-28", "partly"), renewed).includes(
      "complaint-maintained 1: 2026-06-01 > 2026-06-29, open",
    ),
  );
});

test("no answer in four weeks: the complaint does not stand, and nothing is sent on; a late answer is sent on all the same", () => {
  const partly = [decided("2026-04-20"), complained("2026-05-08"), reconsidered("2026-05-28", "partly", "2026-05-29")];
  assert.deepEqual(appealOn("vejen", "2026-06-27", ...partly).slice(2), [
    "complaint-maintained 1: 2026-05-29 > 2026-06-26, missed",
  ]);
  assert.deepEqual(appealOn("vejen", "2026-07-02", ...partly, on("complaint-maintained", "2026-07-01")).slice(2), [
    "complaint-maintained 1: 2026-05-29 > 2026-06-26, met-late 2026-07-01",
    "forward-to-ankestyrelsen 1: 2026-07-01 > 2026-07-15, open",
  ]);
});

test("a complaint on the last day is in time; a late one is sent on at once and not reconsidered (retssikkerhedsbekendtgørelsen § 13)", () => {
  const decision = decided("2026-03-03");
  assert.deepEqual(appealOn("vejen", "2026-03-31", decision, complained("2026-03-31")), [
    "complaint 1: 2026-03-03 > 2026-03-31, met 2026-03-31",
    "reconsideration 1: 2026-03-31 > 2026-04-28, open",
  ]);
  const owed = owedOn("vejen", "2026-04-01", [decision, complained("2026-04-01")]);
  assert.deepEqual(lines(only(owed, "complaint", "reconsideration", "forward-to-ankestyrelsen")), [
    "complaint 1: 2026-03-03 > 2026-03-31, met-late 2026-04-01",
    "forward-to-ankestyrelsen 1: 2026-04-01 > 2026-04-01, open",
  ]);
  assert.deepEqual(only(owed, "forward-to-ankestyrelsen")[0]?.sources, ["retssikkerhedsbekendtgørelsen § 13, stk. 1"]);
  assert.equal(
    appealOn("vejen", "2026-04-02", decision, complained("2026-04-01")).at(-1),
    "forward-to-ankestyrelsen 1: 2026-04-01 > 2026-04-01, missed",
  );
});

test("a late complaint that comes on a Saturday is not to be sent on before it came", () => {
  assert.equal(
    appealOn("vejen", "2026-04-11", decided("2026-03-03"), complained("2026-04-11")).at(-1),
    "forward-to-ankestyrelsen 1: 2026-04-11 > 2026-04-11, open",
  );
});

test("a late complaint that the municipality upholds after all needs no sending on", () => {
  assert.equal(
    appealOn(
      "vejen",
      "2026-04-20",
      decided("2026-03-03"),
      complained("2026-04-01"),
      reconsidered("2026-04-01", "upheld"),
    ).at(-1),
    "forward-to-ankestyrelsen 1: 2026-04-01 > 2026-04-01, lapsed",
  );
});

test("a complaint that is taken back lapses; the right to complain was used", () => {
  assert.deepEqual(
    appealOn(
      "vejen",
      "2026-09-01",
      decided("2026-03-03"),
      complained("2026-03-20"),
      on("complaint-withdrawn", "2026-04-01"),
    ),
    ["complaint 1: 2026-03-03 > 2026-03-31, met 2026-03-20", "reconsideration 1: 2026-03-20 > 2026-04-17, lapsed"],
  );
});

test("a complaint about how the support is given starts no appeal", () => {
  assert.deepEqual(
    appealOn("vejen", "2026-03-20", decided("2026-03-03"), {
      type: "complaint-received",
      on: "2026-03-10",
      about: "delivery",
    }),
    ["complaint 1: 2026-03-03 > 2026-03-31, open"],
  );
});

test("a complaint that was sent on has been reconsidered, even where nobody wrote it down", () => {
  assert.deepEqual(
    appealOn(
      "vejen",
      "2026-05-01",
      decided("2026-03-03"),
      complained("2026-03-20"),
      on("sent-to-ankestyrelsen", "2026-04-15"),
    ),
    [
      "complaint 1: 2026-03-03 > 2026-03-31, met 2026-03-20",
      "reconsideration 1: 2026-03-20 > 2026-04-17, met 2026-04-15",
      "forward-to-ankestyrelsen 1: 2026-03-20 > 2026-04-17, met 2026-04-15",
    ],
  );
});

test("a ruling leaves nothing of the complaint open", () => {
  const events = [decided("2026-03-03"), complained("2026-03-20"), reconsidered("2026-04-10", "kept")];
  assert.equal(
    appealOn("vejen", "2026-09-01", ...events, { type: "ruling-received", on: "2026-04-16", outcome: "upheld" }).at(-1),
    "forward-to-ankestyrelsen 1: 2026-03-20 > 2026-04-17, lapsed",
  );
});

test("two decisions and two complaints in a row each have their own days", () => {
  const events = [
    decided("2026-01-05"),
    complained("2026-01-12"),
    reconsidered("2026-02-02", "upheld"),
    decided("2026-06-01"),
    complained("2026-06-22"),
    on("complaint-withdrawn", "2026-06-30"),
  ];
  assert.deepEqual(appealOn("vejen", "2026-08-01", ...events), [
    "complaint 1: 2026-01-05 > 2026-02-02, met 2026-01-12",
    "reconsideration 1: 2026-01-12 > 2026-02-09, met 2026-02-02",
    "complaint 2: 2026-06-01 > 2026-06-29, met 2026-06-22",
    "reconsideration 2: 2026-06-22 > 2026-07-20, lapsed",
  ]);
});

test("a complaint may name an earlier decision than the latest", () => {
  const events = [decided("2026-03-02"), decided("2026-03-16"), complained("2026-04-08", { decidedOn: "2026-03-02" })];
  assert.deepEqual(appealOn("vejen", "2026-04-08", ...events), [
    "complaint 1: 2026-03-02 > 2026-03-30, met-late 2026-04-08",
    "complaint 2: 2026-03-16 > 2026-04-13, open",
    "forward-to-ankestyrelsen 1: 2026-04-08 > 2026-04-08, open",
  ]);
});

test("a complaint without its decision in the file is reconsidered in four weeks, unless the case's ground has no appeal body", () => {
  assert.deepEqual(appealOn("vejen", "2026-03-20", complained("2026-03-10")), [
    "reconsideration 1: 2026-03-10 > 2026-04-07, open",
  ]);
  assert.deepEqual(
    only(owedOn("vejen", "2026-03-20", [complained("2026-03-10")], { legalBasis: "SEL-82a" }), "reconsideration"),
    [],
  );
});

test("an answer that the complaint stands is sent on in 14 days, even where the complaint itself is not in the file", () => {
  assert.deepEqual(appealOn("vejen", "2026-03-20", on("complaint-maintained", "2026-03-10")), [
    "forward-to-ankestyrelsen 1: 2026-03-10 > 2026-03-24, open",
  ]);
});

/** Each named as one of several: by what was said in the journal, not by which came first. */
const named = (complaint: string, event: WrittenEvent): WrittenEvent => ({ ...event, complaint }) as WrittenEvent;

test("what happens to a complaint that is named touches no other, and a name that no complaint about a decision has touches none", () => {
  const two = [named("a", complained("2026-03-10")), named("b", complained("2026-03-12"))];
  const statuses = (event: WrittenEvent) =>
    appealOn("broenderslev", "2026-03-20", decided("2026-03-03"), ...two, event)
      .filter((line) => line.startsWith("reconsideration"))
      .map((line) => /, (\w+)/.exec(line)?.[1]);
  assert.deepEqual(statuses(on("complaint-withdrawn", "2026-03-15")), ["lapsed", "open"]);
  assert.deepEqual(statuses(named("b", on("complaint-withdrawn", "2026-03-15"))), ["open", "lapsed"]);
  assert.deepEqual(statuses(named("b", reconsidered("2026-03-15", "upheld"))), ["open", "met"]);
  assert.deepEqual(statuses(named("om-støtten", on("complaint-withdrawn", "2026-03-15"))), ["open", "open"]);
});

test("a complaint about the § 82 b task of a mixed decision owes no reconsideration and uses up no time to complain (serviceloven § 82 b, stk. 2)", () => {
  const mixed = decided("2026-03-03", { legalBasis: ["SEL-82b", "SEL-85"] });
  const about = (...grounds: readonly string[]) =>
    appealOn("vejen", "2026-03-20", mixed, { ...complained("2026-03-10"), grounds } as WrittenEvent).map((line) =>
      line.replace(/ \d+: .*, (\w+).*$/, " $1"),
    );
  assert.deepEqual(about("SEL-82b"), ["complaint open"]);
  assert.deepEqual(about("SEL-85"), ["complaint met", "reconsideration open"]);
  assert.deepEqual(about("SEL-82b", "SEL-85"), ["complaint met", "reconsideration open"]);
});

test("filed as one about support, it counts from the day it came; moved the other way, it owes nothing more and has used up no time to complain", () => {
  const filed = named("a", { type: "complaint-received", on: "2026-03-10", about: "delivery" });
  const crossed = { type: "complaint-crossed", to: "decision", receivedOn: "2026-03-10", complaint: "a" } as const;
  const seen = (...events: readonly WrittenEvent[]) =>
    appealOn("broenderslev", "2026-04-02", decided("2026-03-03"), filed, ...events).map((line) =>
      line.replace(/ \d+: [\d-]+ > ([\d-]+).*, (open|met|missed|lapsed)\b.*$/, " $1 $2"),
    );
  assert.deepEqual(seen(), ["complaint 2026-03-31 missed"]);
  assert.deepEqual(seen({ ...crossed, on: "2026-04-01" }), [
    "complaint 2026-03-31 met",
    "reconsideration 2026-04-07 open",
  ]);
  assert.deepEqual(seen({ ...crossed, on: "2026-04-01" }, { ...crossed, to: "delivery", on: "2026-04-02" }), [
    "complaint 2026-03-31 missed",
    "reconsideration 2026-04-07 lapsed",
  ]);
});

test("what somebody else brought and the citizen says no to has used nothing of the citizen's own time to complain", () => {
  const events = [decided("2026-03-03"), { ...complained("2026-03-10"), complaint: "k" }] as const;
  const end = (denied: boolean): WrittenEvent => ({
    ...{ type: "complaint-withdrawn", on: "2026-03-13", complaint: "k" },
    ...(denied && { denied }),
  });
  const timeOn = (day: string, ...more: readonly WrittenEvent[]) =>
    appealOn("vejen", day, ...events, ...more).filter((line) => line.startsWith("complaint "));
  assert.deepEqual(timeOn("2026-03-12"), ["complaint 1: 2026-03-03 > 2026-03-31, met 2026-03-10"]);
  assert.deepEqual(timeOn("2026-03-13", end(true)), ["complaint 1: 2026-03-03 > 2026-03-31, open"]);
  assert.deepEqual(timeOn("2026-04-01", end(true)), ["complaint 1: 2026-03-03 > 2026-03-31, missed"]);
  assert.deepEqual(timeOn("2026-03-13", end(false)), ["complaint 1: 2026-03-03 > 2026-03-31, met 2026-03-10"]);
  const own = { ...complained("2026-03-20"), complaint: "own" };
  assert.deepEqual(timeOn("2026-03-20", end(true), own), ["complaint 1: 2026-03-03 > 2026-03-31, met 2026-03-20"]);
  assert.deepEqual(
    appealOn("vejen", "2026-03-13", ...events, end(true)).filter((line) => line.startsWith("reconsideration")),
    ["reconsideration 1: 2026-03-10 > 2026-04-07, lapsed"],
  );
});

/** One decided on a day whose letter had not come then, and the letter that came later. */
const without = (on: string, decision: string): WrittenEvent => {
  const { receivedOn: _, ...unknown } = decided(on, { decision }) as Made;
  return unknown;
};
const letterOf = (decision: string, on: string): WrittenEvent => ({
  ...{ type: "decision-letter-sent", on, receivedOn: on, decidedOn: "2026-03-02", decision },
});

test("of two decisions on one day, each has its own letter, its own time to complain and its own complaint", () => {
  const two = [without("2026-03-02", "a"), without("2026-03-02", "b")];
  const letters = [letterOf("b", "2026-03-10"), letterOf("a", "2026-03-12")];
  const timesOn = (day: string, ...more: readonly WrittenEvent[]) =>
    appealOn("broenderslev", day, ...two, ...letters, ...more);
  assert.deepEqual(timesOn("2026-03-13"), [
    "complaint 1: 2026-03-12 > 2026-04-09, open",
    "complaint 2: 2026-03-10 > 2026-04-07, open",
  ]);
  const about = (decision: string) => complained("2026-04-08", { decidedOn: "2026-03-02", decision });
  assert.deepEqual(timesOn("2026-04-08", about("a")), [
    "complaint 1: 2026-03-12 > 2026-04-09, met 2026-04-08",
    "complaint 2: 2026-03-10 > 2026-04-07, missed",
    "reconsideration 1: 2026-04-08 > 2026-05-06, open",
  ]);
  assert.deepEqual(timesOn("2026-04-08", about("b")), [
    "complaint 1: 2026-03-12 > 2026-04-09, open",
    "complaint 2: 2026-03-10 > 2026-04-07, met-late 2026-04-08",
    "forward-to-ankestyrelsen 1: 2026-04-08 > 2026-04-08, open",
  ]);
});

test("of two decisions on one day, the citizen's four weeks count from the letter of the one that the reconsideration led to", () => {
  const renewed = [without("2026-04-20", "other"), without("2026-04-20", "new")];
  const letters = ["other", "new"].map((name, at) => ({
    ...letterOf(name, at === 0 ? "2026-04-21" : "2026-04-24"),
    decidedOn: "2026-04-20",
  }));
  const partly = { ...reconsidered("2026-04-20", "partly"), decision: "new" };
  const owed = appealOn(
    "broenderslev",
    "2026-04-24",
    decided("2026-03-10", { decision: "first" }),
    complained("2026-04-07", { decision: "first" }),
    ...renewed,
    ...letters,
    partly,
  );
  assert.deepEqual(
    owed.filter((line) => line.startsWith("complaint-maintained")),
    ["complaint-maintained 1: 2026-04-24 > 2026-05-22, open"],
  );
});
