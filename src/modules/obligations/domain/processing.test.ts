import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { Edition, Standard } from "../../standards/domain/standard.ts";
import { lines, type Municipality, only, owedOn, standardOf, withSettings } from "./case-on-a-day.fixture.ts";

const applied = { type: "application-received", on: "2026-03-03" } as const;
const decided = (on: string) => ({ type: "decision-made", on, legalBasis: "SEL-85", outcome: "granted" }) as const;

test("the decision is owed by each municipality's own processing time, with the clause and the law that say so", () => {
  const expected: Readonly<Record<Municipality, readonly [line: string, clause: string]>> = {
    aabenraa: ["decision 1: 2026-03-03 > 2026-05-03, act by 2026-05-01, open", "AAB-25.2"],
    vejen: ["decision 1: 2026-03-03 > 2026-04-28, open", "VEJ-3.4.1"],
    broenderslev: ["decision 1: 2026-03-03 > 2026-04-07, open", "BRO-6.1"],
    soenderborg: ["decision 1: 2026-03-03 > -, open", "SON-10.1"],
    unavngivet: ["decision 1: 2026-03-03 > 2026-05-12, open", "UNA-8.1"],
  };
  for (const slug of Object.keys(expected) as Municipality[]) {
    const owed = only(owedOn(slug, "2026-03-10", [applied]), "decision");
    assert.deepEqual(lines(owed), [expected[slug][0]]);
    assert.deepEqual(owed[0]?.sources, [expected[slug][1], "retssikkerhedsloven § 3, stk. 2"]);
  }
});

test("on the day of receipt a receipt and a decision are owed, and nothing else", () => {
  const owed = owedOn("broenderslev", "2026-03-03", [applied]);
  assert.deepEqual(lines(owed), ["receipt 1: 2026-03-03 > -, open", "decision 1: 2026-03-03 > 2026-04-07, open"]);
  assert.deepEqual(
    owed.map(({ owedBy, owedTo }) => `${owedBy} to ${owedTo}`),
    ["authority to citizen", "authority to citizen"],
  );
});

test("a decision is open through its last day and missed the day after", () => {
  const statusOn = (day: string) => only(owedOn("broenderslev", day, [applied]), "decision")[0]?.status;
  assert.equal(statusOn("2026-04-07"), "open");
  assert.equal(statusOn("2026-04-08"), "missed");
});

test("a decision on its last day is met, one the day after is met late", () => {
  const lineOf = (day: string) =>
    lines(only(owedOn("broenderslev", "2026-06-01", [applied, decided(day)]), "decision"))[0];
  assert.equal(lineOf("2026-04-07"), "decision 1: 2026-03-03 > 2026-04-07, met 2026-04-07");
  assert.equal(lineOf("2026-04-08"), "decision 1: 2026-03-03 > 2026-04-07, met-late 2026-04-08");
});

test("where the standard gives no number the day is unknown, until the municipality sets its own", () => {
  const [unset] = only(owedOn("soenderborg", "2026-03-10", [applied]), "decision");
  assert.deepEqual(
    [unset?.due, unset?.actBy, unset?.length, unset?.unset, unset?.ownSetting],
    [null, null, null, true, false],
  );

  const own = withSettings("soenderborg", { decision: { weeks: 8 } });
  const [set] = only(owedOn(own, "2026-03-10", [applied]), "decision");
  assert.deepEqual([set?.due, set?.length, set?.unset, set?.ownSetting], ["2026-04-28", { weeks: 8 }, false, true]);
  assert.deepEqual(set?.sources, ["SON-10.1", "retssikkerhedsloven § 3, stk. 2"]);
});

test("an own setting never replaces a number that the standard gives", () => {
  const own = withSettings("broenderslev", { decision: { weeks: 2 } });
  const [owed] = only(owedOn(own, "2026-03-10", [applied]), "decision");
  assert.deepEqual([owed?.due, owed?.ownSetting], ["2026-04-07", false]);
});

test("a decision whose day is unknown is met whenever it is made", () => {
  const owed = only(owedOn("soenderborg", "2027-01-10", [applied, decided("2026-12-01")]), "decision");
  assert.deepEqual(lines(owed), ["decision 1: 2026-03-03 > -, met 2026-12-01"]);
});

test("the receipt has a day only where the municipality has set one, and lapses when the case is decided", () => {
  const own = withSettings("soenderborg", { receipt: { days: 3 } });
  const receiptIn = (day: string, ...events: Parameters<typeof owedOn>[2]) => {
    const [owed] = only(owedOn(own, day, [applied, ...events]), "receipt");
    return [lines(owed ? [owed] : [])[0], owed?.ownSetting];
  };
  assert.deepEqual(receiptIn("2026-03-04"), ["receipt 1: 2026-03-03 > 2026-03-06, open", true]);
  assert.deepEqual(receiptIn("2026-03-07"), ["receipt 1: 2026-03-03 > 2026-03-06, missed", true]);
  assert.deepEqual(receiptIn("2026-03-20", { type: "receipt-sent", on: "2026-03-09" }), [
    "receipt 1: 2026-03-03 > 2026-03-06, met-late 2026-03-09",
    true,
  ]);
  assert.deepEqual(receiptIn("2026-03-20", decided("2026-03-05")), [
    "receipt 1: 2026-03-03 > 2026-03-06, lapsed",
    true,
  ]);
  assert.deepEqual(only(owedOn("soenderborg", "2026-03-04", [applied]), "receipt")[0]?.sources, [
    "SON-10.2",
    "forvaltningsloven § 7, stk. 1",
  ]);
});

test("a notice of delay is owed when no more than a fifth of the time is left, on the decision's own day", () => {
  const noticeOn = (day: string) => lines(only(owedOn("broenderslev", day, [applied]), "delay-notice"));
  assert.deepEqual(noticeOn("2026-03-30"), []);
  assert.deepEqual(noticeOn("2026-03-31"), ["delay-notice 1: 2026-03-03 > 2026-04-07, open"]);
  assert.deepEqual(noticeOn("2026-04-08"), ["delay-notice 1: 2026-03-03 > 2026-04-07, missed"]);
});

test("a notice of delay cites its clause, the processing time and the law (retssikkerhedsloven § 3, stk. 2)", () => {
  const [owed] = only(owedOn("vejen", "2026-04-28", [applied]), "delay-notice");
  assert.deepEqual(owed?.sources, ["VEJ-3.4.3", "VEJ-3.4.1", "retssikkerhedsloven § 3, stk. 2"]);
  assert.deepEqual(lines(owed ? [owed] : []), ["delay-notice 1: 2026-03-03 > 2026-04-28, open"]);
});

test("a notice never moves the first day: it opens a second decision with the day that the citizen was told", () => {
  const events = [applied, { type: "delay-notice-sent", on: "2026-04-01", expectedOn: "2026-04-21" }] as const;
  assert.deepEqual(lines(only(owedOn("broenderslev", "2026-04-02", events), "decision", "delay-notice")), [
    "decision 1: 2026-03-03 > 2026-04-07, open",
    "delay-notice 1: 2026-03-03 > 2026-04-07, met 2026-04-01",
    "decision 2: 2026-04-01 > 2026-04-21, open",
  ]);
  assert.deepEqual(lines(only(owedOn("broenderslev", "2026-04-21", [...events, decided("2026-04-20")]), "decision")), [
    "decision 1: 2026-03-03 > 2026-04-07, met-late 2026-04-20",
    "decision 2: 2026-04-01 > 2026-04-21, met 2026-04-20",
  ]);
});

test("a notified day that cannot be kept either is owed a notice of its own", () => {
  const events = [
    applied,
    { type: "delay-notice-sent", on: "2026-04-01", expectedOn: "2026-04-21" },
    { type: "delay-notice-sent", on: "2026-04-20", expectedOn: "2026-05-16" },
  ] as const;
  assert.deepEqual(lines(only(owedOn("broenderslev", "2026-05-18", events), "decision", "delay-notice")), [
    "decision 1: 2026-03-03 > 2026-04-07, missed",
    "delay-notice 1: 2026-03-03 > 2026-04-07, met 2026-04-01",
    "decision 2: 2026-04-01 > 2026-04-21, missed",
    "delay-notice 2: 2026-04-01 > 2026-04-21, met 2026-04-20",
    "decision 3: 2026-04-20 > 2026-05-16, act by 2026-05-15, missed",
    "delay-notice 3: 2026-04-20 > 2026-05-16, act by 2026-05-15, missed",
  ]);
});

test("a notice after the time has run out is late, and a late decision without one leaves it missed", () => {
  const late = { type: "delay-notice-sent", on: "2026-04-10", expectedOn: "2026-05-01" } as const;
  assert.deepEqual(lines(only(owedOn("broenderslev", "2026-04-10", [applied, late]), "delay-notice")), [
    "delay-notice 1: 2026-03-03 > 2026-04-07, met-late 2026-04-10",
  ]);
  assert.deepEqual(
    lines(only(owedOn("broenderslev", "2026-05-10", [applied, decided("2026-04-15")]), "delay-notice")),
    ["delay-notice 1: 2026-03-03 > 2026-04-07, missed"],
  );
});

test("a decision in time makes the notice needless", () => {
  const noticeOf = (day: string) =>
    lines(only(owedOn("broenderslev", "2026-05-10", [applied, decided(day)]), "delay-notice"));
  assert.deepEqual(noticeOf("2026-03-20"), []);
  assert.deepEqual(noticeOf("2026-04-01"), ["delay-notice 1: 2026-03-03 > 2026-04-07, lapsed"]);
});

test("a notice may be sent where no processing time is known, and its day then counts", () => {
  const events = [applied, { type: "delay-notice-sent", on: "2026-05-01", expectedOn: "2026-05-29" }] as const;
  assert.deepEqual(lines(only(owedOn("soenderborg", "2026-06-01", events), "decision", "delay-notice")), [
    "decision 1: 2026-03-03 > -, open",
    "delay-notice 1: 2026-03-03 > -, met 2026-05-01",
    "decision 2: 2026-05-01 > 2026-05-29, missed",
    "delay-notice 2: 2026-05-01 > 2026-05-29, missed",
  ]);
});

test("hearing and waiting for papers stop no clock", () => {
  const events = [
    applied,
    { type: "hearing-sent", on: "2026-03-20", answerBy: "2026-04-10" },
    { type: "hearing-answered", on: "2026-04-10" },
  ] as const;
  assert.deepEqual(lines(only(owedOn("broenderslev", "2026-04-11", events), "decision")), [
    "decision 1: 2026-03-03 > 2026-04-07, missed",
  ]);
});

test("an application that is taken back lapses and is never missed afterwards", () => {
  const events = [applied, { type: "application-withdrawn", on: "2026-03-20" }] as const;
  assert.deepEqual(lines(owedOn("broenderslev", "2026-06-01", events)), [
    "receipt 1: 2026-03-03 > -, lapsed",
    "decision 1: 2026-03-03 > 2026-04-07, lapsed",
  ]);
});

test("what was missed before the application was taken back stays missed", () => {
  const events = [applied, { type: "application-withdrawn", on: "2026-04-09" }] as const;
  assert.deepEqual(lines(only(owedOn("broenderslev", "2026-06-01", events), "decision")), [
    "decision 1: 2026-03-03 > 2026-04-07, missed",
  ]);
});

test("when advice was enough and the case ends at the citizen's wish, no decision is owed", () => {
  const ends = { type: "advice-given", on: "2026-03-10", endsCase: true } as const;
  const goesOn = { type: "advice-given", on: "2026-03-10" } as const;
  const statusOf = (...events: Parameters<typeof owedOn>[2]) =>
    only(owedOn("broenderslev", "2026-03-12", [applied, ...events]), "decision")[0]?.status;
  assert.equal(statusOf(ends), "lapsed");
  assert.equal(statusOf(goesOn), "open");
});

test("the processing time is that of the edition in force on the day of receipt", () => {
  const standard = standardOf("broenderslev");
  const current = standard.editions[0];
  assert.ok(current);
  const renewed: Standard = { ...standard, editions: [shortened(current), current] };
  const dueOf = (on: string) =>
    only(owedOn(renewed, "2026-03-20", [{ type: "application-received", on }]), "decision")[0]?.due;
  assert.equal(dueOf("2026-03-09"), "2026-04-13");
  assert.equal(dueOf("2026-03-10"), "2026-03-31");
});

/** The same edition with three weeks of processing time, in force from 10 March 2026. */
const shortened = (edition: Edition): Edition => ({
  ...edition,
  id: localDate("2026-03-10"),
  inForceFrom: localDate("2026-03-10"),
  clauses: edition.clauses.map((clause) =>
    clause.id === "BRO-6.1" && clause.effect === "deadline" ? { ...clause, length: { weeks: 3 } } : clause,
  ),
});

test("before the first edition there is no rule: asking for such a day, or for what such a day starts, stops", () => {
  assert.throws(() => owedOn("broenderslev", "2024-12-10", []), RangeError);
  assert.throws(
    () => owedOn("broenderslev", "2026-03-10", [{ type: "application-received", on: "2024-12-10" }]),
    /broenderslev has no edition in force on 2024-12-10/,
  );
  assert.deepEqual(owedOn("broenderslev", "2024-12-11", []), []);
});

test("a clause for acute cases counts for an acute application, and the shortest time wins", () => {
  const standard = standardOf("broenderslev");
  const urgent: Standard = {
    ...standard,
    editions: standard.editions.map((edition) => ({
      ...edition,
      clauses: [
        ...edition.clauses,
        {
          id: "BRO-99.1",
          section: "akut",
          text: { da: "Akut" },
          effect: "deadline",
          what: "decision",
          length: { days: 3 },
          when: { acute: true },
        },
      ],
    })),
  };
  const [acute] = only(owedOn(urgent, "2026-03-04", [{ ...applied, acute: true }]), "decision");
  assert.deepEqual(
    [acute?.due, acute?.sources],
    ["2026-03-06", ["BRO-6.1", "BRO-99.1", "retssikkerhedsloven § 3, stk. 2"]],
  );
  const [ordinary] = only(owedOn(urgent, "2026-03-04", [{ ...applied, acute: false }]), "decision");
  assert.deepEqual([ordinary?.due, ordinary?.provisional], ["2026-04-07", false]);
  const [unknown] = only(owedOn(urgent, "2026-03-04", [applied]), "decision");
  assert.deepEqual([unknown?.due, unknown?.provisional], ["2026-04-07", false]);
});

test("where every clause depends on facts that nobody knows yet, the shortest counts for the time being", () => {
  const standard = standardOf("broenderslev");
  const split: Standard = {
    ...standard,
    editions: standard.editions.map((edition) => ({
      ...edition,
      clauses: edition.clauses.flatMap((clause) =>
        clause.id === "BRO-6.1" && clause.effect === "deadline"
          ? [
              { ...clause, when: { earlyPension: true } },
              { ...clause, id: "BRO-6.2", length: { weeks: 3 }, when: { earlyPension: false } },
            ]
          : [clause],
      ),
    })),
  };
  const owed = (facts: Parameters<typeof owedOn>[3]) => {
    const [one] = only(owedOn(split, "2026-03-04", [applied], facts), "decision");
    return [one?.due, one?.provisional];
  };
  assert.deepEqual(owed({}), ["2026-03-24", true]);
  assert.deepEqual(owed({ earlyPension: true }), ["2026-04-07", false]);
  assert.deepEqual(owed({ earlyPension: false }), ["2026-03-24", false]);
});

test("a decision answers the application that has waited longest, or those that it names", () => {
  const second = { type: "application-received", on: "2026-03-10" } as const;
  const decisions = (...events: Parameters<typeof owedOn>[2]) =>
    lines(only(owedOn("broenderslev", "2026-03-25", [applied, second, ...events]), "decision"));
  assert.deepEqual(decisions(decided("2026-03-20")), [
    "decision 1: 2026-03-03 > 2026-04-07, met 2026-03-20",
    "decision 2: 2026-03-10 > 2026-04-14, open",
  ]);
  assert.deepEqual(decisions({ ...decided("2026-03-20"), decides: ["2026-03-10"] }), [
    "decision 1: 2026-03-03 > 2026-04-07, open",
    "decision 2: 2026-03-10 > 2026-04-14, met 2026-03-20",
  ]);
  assert.deepEqual(decisions({ ...decided("2026-03-20"), decides: ["2026-03-03", "2026-03-10"] }), [
    "decision 1: 2026-03-03 > 2026-04-07, met 2026-03-20",
    "decision 2: 2026-03-10 > 2026-04-14, met 2026-03-20",
  ]);
  assert.deepEqual(decisions({ ...decided("2026-03-20"), decides: [] }), [
    "decision 1: 2026-03-03 > 2026-04-07, open",
    "decision 2: 2026-03-10 > 2026-04-14, open",
  ]);
});

test("a case that Ankestyrelsen sends back has the processing time anew, from the day the ruling came (retssikkerhedsloven § 3 a)", () => {
  const ruling = { type: "ruling-received", on: "2026-09-01", outcome: "sent-back" } as const;
  const events = [applied, decided("2026-04-01"), ruling] as const;
  const [owed] = only(owedOn("broenderslev", "2026-09-02", events), "remitted-decision");
  assert.deepEqual(lines(owed ? [owed] : []), ["remitted-decision 1: 2026-09-01 > 2026-10-06, open"]);
  assert.deepEqual(owed?.sources, ["BRO-6.1", "retssikkerhedsloven § 3, stk. 2", "retssikkerhedsloven § 3 a"]);
  assert.deepEqual(
    lines(
      only(owedOn("broenderslev", "2026-11-01", [...events, decided("2026-10-05")]), "decision", "remitted-decision"),
    ),
    [
      "decision 1: 2026-03-03 > 2026-04-07, met 2026-04-01",
      "remitted-decision 1: 2026-09-01 > 2026-10-06, met 2026-10-05",
    ],
  );
});

test("a case sent back can be notified as delayed too, and any other ruling starts no clock", () => {
  const events = [
    applied,
    decided("2026-03-20"),
    { type: "ruling-received", on: "2026-09-01", outcome: "sent-back" },
    { type: "delay-notice-sent", on: "2026-10-05", expectedOn: "2026-10-20" },
  ] as const;
  assert.deepEqual(lines(only(owedOn("broenderslev", "2026-10-06", events), "remitted-decision", "delay-notice")), [
    "remitted-decision 1: 2026-09-01 > 2026-10-06, open",
    "delay-notice 1: 2026-09-01 > 2026-10-06, met 2026-10-05",
    "remitted-decision 2: 2026-10-05 > 2026-10-20, open",
  ]);
  for (const outcome of ["upheld", "changed", "annulled", "dismissed"] as const) {
    const other = [applied, decided("2026-03-20"), { type: "ruling-received", on: "2026-09-01", outcome }] as const;
    assert.deepEqual(only(owedOn("broenderslev", "2026-09-02", other), "remitted-decision"), []);
  }
});
