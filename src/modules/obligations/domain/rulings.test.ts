import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { lines, only, owedOn, standardOf, type WrittenEvent, withSettings } from "./case-on-a-day.fixture.ts";

const applied = { type: "application-received", on: "2026-03-03" } as const;
const decided = (
  on: string,
  more: { decides?: string[]; rulings?: { on: string; complaint: string }[] } = {},
): WrittenEvent => ({
  type: "decision-made",
  on,
  legalBasis: "SEL-85",
  outcome: "refused",
  receivedOn: on,
  ...more,
});
const complaint: WrittenEvent = { type: "complaint-received", on: "2026-04-10", about: "decision", complaint: "K1" };
const kept: WrittenEvent = { type: "reconsidered", on: "2026-05-05", outcome: "kept", complaint: "K1" };
const sent: WrittenEvent = { type: "sent-to-ankestyrelsen", on: "2026-05-05", complaint: "K1" };
type Ruling = Omit<Extract<WrittenEvent, { type: "ruling-received" }>, "type" | "on">;
const ruled = (on: string, told: Ruling): WrittenEvent => ({ type: "ruling-received", on, complaint: "K1", ...told });
const atTheBoard = [applied, decided("2026-03-26"), complaint, kept, sent] as const;

const afterRuling = (standard: Parameters<typeof owedOn>[0], day: string, ...events: readonly WrittenEvent[]) =>
  lines(only(owedOn(standard, day, events), "remitted-decision", "carry-out-ruling"));

/** What each outcome leaves to do, seen the day after a ruling that came on Tuesday 1 September 2026. */
const outcomes: readonly (readonly [Ruling, readonly string[]])[] = [
  [{ outcome: "upheld" }, []],
  [{ outcome: "dismissed" }, []],
  [{ outcome: "annulled" }, []],
  [{ outcome: "annulled", carryOut: true }, ["carry-out-ruling 1: 2026-09-01 > -, open"]],
  [{ outcome: "changed", carryOut: true }, ["carry-out-ruling 1: 2026-09-01 > -, open"]],
  // Saturday 12 September: the authority's day is not moved, and the last working day before it is the Friday.
  [
    { outcome: "changed", carryOutBy: "2026-09-12" },
    ["carry-out-ruling 1: 2026-09-01 > 2026-09-12, act by 2026-09-11, open"],
  ],
];

test("what each ruling leaves to do is the same in a standard with a processing time and in one without", () => {
  for (const standard of ["broenderslev", "soenderborg"] as const)
    for (const [ruling, left] of outcomes)
      assert.deepEqual(
        afterRuling(standard, "2026-09-02", ...atTheBoard, ruled("2026-09-01", ruling)),
        left,
        `${standard}: ${ruling.outcome}`,
      );
});

test("sent back: the processing time anew from the day the ruling came, by each standard's own (retssikkerhedsloven § 3 a)", () => {
  const back = [...atTheBoard, ruled("2026-09-01", { outcome: "sent-back" })];
  const due = {
    // 5 weeks; 8 weeks; 10 weeks; 2 months, all from Tuesday 1 September 2026.
    broenderslev: "2026-10-06",
    vejen: "2026-10-27",
    unavngivet: "2026-11-10",
    aabenraa: "2026-11-01, act by 2026-10-30",
  } as const;
  for (const standard of ["broenderslev", "vejen", "unavngivet", "aabenraa"] as const)
    assert.deepEqual(afterRuling(standard, "2026-09-02", ...back), [
      `remitted-decision 1: 2026-09-01 > ${due[standard]}, open`,
    ]);
});

test("sent back where the standard has no processing time: no day is made up, unless the municipality has set one", () => {
  const back = [...atTheBoard, ruled("2026-09-01", { outcome: "sent-back" })];
  const [unset] = only(owedOn("soenderborg", "2026-09-02", back), "remitted-decision");
  assert.deepEqual([unset?.due, unset?.unset], [null, true]);
  const own = withSettings("soenderborg", { decision: { weeks: 8 } });
  const [set] = only(owedOn(own, "2026-09-02", back), "remitted-decision");
  assert.deepEqual([set?.due, set?.ownSetting], ["2026-10-27", true]);
});

test("a ruling that sends one task back and changes another owes both, until the decisions that name its day", () => {
  const both = [
    ...atTheBoard,
    ruled("2026-09-01", { outcome: "sent-back" }),
    ruled("2026-09-01", { outcome: "changed", carryOut: true }),
  ];
  assert.deepEqual(afterRuling("broenderslev", "2026-09-20", ...both), [
    "remitted-decision 1: 2026-09-01 > 2026-10-06, open",
    "carry-out-ruling 1: 2026-09-01 > -, open",
  ]);
  assert.deepEqual(
    afterRuling("broenderslev", "2026-10-20", ...both, decided("2026-10-08", { decides: ["2026-09-01"] })),
    [
      "remitted-decision 1: 2026-09-01 > 2026-10-06, met-late 2026-10-08",
      "carry-out-ruling 1: 2026-09-01 > -, met 2026-10-08",
    ],
  );
});

test("a second ruling has its own time, and what the first one owed stays met", () => {
  const again = [
    ...atTheBoard,
    ruled("2026-09-01", { outcome: "sent-back" }),
    decided("2026-09-29", { decides: ["2026-09-01"] }),
    { type: "complaint-received", on: "2026-10-12", about: "decision", complaint: "K2" },
    { type: "sent-to-ankestyrelsen", on: "2026-11-05", complaint: "K2" },
    { ...ruled("2027-02-01", { outcome: "sent-back" }), complaint: "K2" },
  ] as const;
  assert.deepEqual(afterRuling("broenderslev", "2027-02-02", ...again), [
    "remitted-decision 1: 2026-09-01 > 2026-10-06, met 2026-09-29",
    "remitted-decision 2: 2027-02-01 > 2027-03-08, open",
  ]);
});

test("a ruling that comes after the citizen's death is owed to nobody; one that came before lapses with the death", () => {
  const died: WrittenEvent = { type: "died", on: "2026-08-20" };
  for (const ruling of [{ outcome: "sent-back" }, { outcome: "changed", carryOutBy: "2026-09-15" }] as const)
    assert.deepEqual(
      owedOn("broenderslev", "2026-12-01", [...atTheBoard, died, ruled("2026-09-01", ruling)]).filter(
        ({ status }) => status === "open",
      ),
      [],
    );
  const late = afterRuling(
    "broenderslev",
    "2026-12-01",
    ...atTheBoard,
    died,
    ruled("2026-09-01", { outcome: "sent-back" }),
  );
  assert.deepEqual(late, ["remitted-decision 1: 2026-09-01 > 2026-10-06, lapsed"]);
  const later: WrittenEvent = { type: "died", on: "2026-09-10" };
  assert.deepEqual(
    afterRuling("broenderslev", "2026-12-01", ...atTheBoard, ruled("2026-09-01", { outcome: "sent-back" }), later),
    ["remitted-decision 1: 2026-09-01 > 2026-10-06, lapsed"],
  );
});

test("a ruling that comes before anybody has written that the papers were sent ends the complaint's own flow", () => {
  const unsent = [applied, decided("2026-03-26"), complaint, kept, ruled("2026-05-06", { outcome: "upheld" })] as const;
  assert.deepEqual(
    lines(only(owedOn("broenderslev", "2026-06-30", unsent), "reconsideration", "forward-to-ankestyrelsen")),
    [
      "reconsideration 1: 2026-04-10 > 2026-05-08, met 2026-05-05",
      "forward-to-ankestyrelsen 1: 2026-04-10 > 2026-05-08, lapsed",
    ],
  );
  const unlooked = [applied, decided("2026-03-26"), complaint, ruled("2026-05-06", { outcome: "sent-back" })] as const;
  assert.deepEqual(
    lines(only(owedOn("broenderslev", "2026-05-07", unlooked), "reconsideration", "remitted-decision")),
    ["reconsideration 1: 2026-04-10 > 2026-05-08, lapsed", "remitted-decision 1: 2026-05-06 > 2026-06-10, open"],
  );
});

test("a ruling names its complaint: the clocks of another complaint run on", () => {
  const other: WrittenEvent = { type: "complaint-received", on: "2026-08-20", about: "decision", complaint: "K2" };
  const events = [...atTheBoard, other, ruled("2026-09-01", { outcome: "upheld" })];
  assert.deepEqual(lines(only(owedOn("broenderslev", "2026-09-02", events), "forward-to-ankestyrelsen")), [
    "forward-to-ankestyrelsen 1: 2026-04-10 > 2026-05-08, met 2026-05-05",
    "forward-to-ankestyrelsen 2: 2026-08-20 > 2026-08-20, missed",
  ]);
});

/** Two months in Aabenraa: the same date two months on, and the last day of the month where there is none. */
test("sent back at the end of a month: months are counted to the same date, or the month's last day", () => {
  const ends = [
    ["2026-08-31", "2026-10-31"],
    ["2026-12-31", "2027-02-28"],
    ["2027-12-31", "2028-02-29"],
    ["2028-02-29", "2028-04-29"],
  ] as const;
  for (const [on, due] of ends) {
    const back = [...atTheBoard, ruled(on, { outcome: "sent-back" })];
    const [owed] = only(owedOn("aabenraa", on, back), "remitted-decision");
    assert.deepEqual([owed?.countedFrom, owed?.due], [on, due]);
  }
});

test("the processing time is that of the edition in force on the day: of receipt for the application, of the ruling when it is sent back", () => {
  const old = standardOf("broenderslev");
  const [first] = old.editions;
  assert.ok(first);
  const clauses = first.clauses.map((clause) =>
    clause.effect === "deadline" && clause.what === "decision" ? { ...clause, length: { weeks: 3 } } : clause,
  );
  const newer = { ...first, id: localDate("2026-08-01"), inForceFrom: localDate("2026-08-01"), clauses };
  const both = { ...old, editions: [newer, first] };
  const back = [...atTheBoard, ruled("2026-09-01", { outcome: "sent-back" })];
  // 5 weeks from Tuesday 3 March by the first edition; 3 weeks from Tuesday 1 September by the next.
  assert.deepEqual(
    only(owedOn(both, "2026-09-02", back), "decision", "remitted-decision").map(({ due, what }) => [what, due]),
    [
      ["decision", "2026-04-07"],
      ["remitted-decision", "2026-09-22"],
    ],
  );
});

test("an application that came on the day of a ruling is decided by itself: the ruling stays owed, and the other way", () => {
  const back = [
    ...atTheBoard,
    ruled("2026-09-01", { outcome: "sent-back" }),
    { type: "application-received", on: "2026-09-01" },
  ] as const;
  const stands = (made: Parameters<typeof decided>[1]) =>
    only(owedOn("broenderslev", "2026-09-20", [...back, decided("2026-09-18", made)]), "decision", "remitted-decision")
      .filter(({ countedFrom }) => countedFrom === "2026-09-01")
      .map(({ status, what }) => `${what} ${status}`);
  assert.deepEqual(stands({ decides: ["2026-09-01"], rulings: [] }), ["decision met", "remitted-decision open"]);
  const ofRuling = { decides: [], rulings: [{ on: "2026-09-01", complaint: "K1" }] };
  assert.deepEqual(stands(ofRuling), ["decision open", "remitted-decision met"]);
  // As it was written before rulings were named apart.
  assert.deepEqual(stands({ decides: ["2026-09-01"] }), ["decision met", "remitted-decision met"]);
});

test("two rulings that come on one day are each answered by the decision on its own complaint", () => {
  const other: WrittenEvent = { type: "complaint-received", on: "2026-04-12", about: "decision", complaint: "K2" };
  const events = [
    ...atTheBoard,
    other,
    ruled("2026-09-01", { outcome: "changed", carryOutBy: "2026-09-15" }),
    { ...ruled("2026-09-01", { outcome: "changed", carryOutBy: "2026-10-01" }), complaint: "K2" },
    decided("2026-09-14", { decides: [], rulings: [{ on: "2026-09-01", complaint: "K2" }] }),
  ] as const;
  assert.deepEqual(
    only(owedOn("broenderslev", "2026-09-20", events), "carry-out-ruling").map(
      ({ complaint, due, status }) => `${complaint} ${due} ${status}`,
    ),
    ["K1 2026-09-15 missed", "K2 2026-10-01 met"],
  );
});
