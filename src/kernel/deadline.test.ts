import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays } from "./day-arithmetic.ts";
import { addLength, deadline, givenDay, type OwedBy } from "./deadline.ts";
import { lawCalendar, lawCalendarWithClosedFriday } from "./law-calendar.fixture.ts";
import type { Length } from "./length.ts";
import { type LocalDate, localDate } from "./local-date.ts";

const dueAndActBy = (from: string, length: Length, owedBy: OwedBy): readonly string[] => {
  const { due, actBy } = deadline(lawCalendar, { from: localDate(from), length, owedBy });
  return [due, actBy];
};

test("a citizen's 4 weeks to complain end on the same weekday, or on the next working day", () => {
  const cases: readonly (readonly [received: string, due: string])[] = [
    ["2026-03-03", "2026-03-31"],
    ["2026-05-07", "2026-06-04"],
    ["2026-05-08", "2026-06-08"],
    ["2026-11-26", "2026-12-28"],
    ["2026-03-05", "2026-04-07"],
    ["2026-03-07", "2026-04-07"],
    ["2026-03-08", "2026-04-07"],
    ["2026-03-09", "2026-04-07"],
    ["2026-03-10", "2026-04-07"],
    ["2026-03-11", "2026-04-08"],
    ["2026-04-16", "2026-05-15"],
    ["2026-04-26", "2026-05-26"],
    ["2026-12-03", "2027-01-04"],
    ["2026-01-31", "2026-03-02"],
    ["2023-04-07", "2023-05-08"],
    ["2024-03-29", "2024-04-26"],
  ];
  for (const [received, due] of cases)
    assert.deepEqual(dueAndActBy(received, { weeks: 4 }, "citizen"), [due, due], received);
});

test("an authority's deadline keeps its date and is shown with the last working day to act", () => {
  const cases: readonly (readonly [from: string, length: Length, due: string, actBy: string])[] = [
    ["2026-05-08", { weeks: 4 }, "2026-06-05", "2026-06-04"],
    ["2026-03-03", { weeks: 5 }, "2026-04-07", "2026-04-07"],
    ["2026-03-02", { weeks: 5 }, "2026-04-06", "2026-04-01"],
    ["2026-02-27", { weeks: 5 }, "2026-04-03", "2026-04-01"],
    ["2026-03-03", { weeks: 8 }, "2026-04-28", "2026-04-28"],
    ["2026-03-03", { weeks: 10 }, "2026-05-12", "2026-05-12"],
    ["2026-03-05", { weeks: 10 }, "2026-05-14", "2026-05-13"],
    ["2026-03-03", { months: 2 }, "2026-05-03", "2026-05-01"],
    ["2026-12-31", { months: 2 }, "2027-02-28", "2027-02-26"],
    ["2026-11-12", { weeks: 6 }, "2026-12-24", "2026-12-23"],
    ["2026-12-13", { days: 14 }, "2026-12-27", "2026-12-23"],
    ["2026-12-17", { days: 14 }, "2026-12-31", "2026-12-30"],
  ];
  for (const [from, length, due, actBy] of cases) {
    assert.deepEqual(dueAndActBy(from, length, "authority"), [due, actBy], from);
    assert.deepEqual(dueAndActBy(from, length, "provider"), [due, actBy], from);
  }
});

test("working days leave out weekends, holidays, 5 June, 24 and 31 December (forvaltningsloven § 16, stk. 2)", () => {
  const cases: readonly (readonly [from: string, due: string])[] = [
    ["2026-03-03", "2026-03-12"],
    ["2026-03-06", "2026-03-17"],
    ["2026-03-07", "2026-03-17"],
    ["2026-03-31", "2026-04-14"],
    ["2026-05-12", "2026-05-22"],
    ["2026-06-04", "2026-06-16"],
    ["2026-12-18", "2027-01-04"],
    ["2026-12-23", "2027-01-07"],
  ];
  for (const [from, due] of cases)
    assert.deepEqual(dueAndActBy(from, { workingDays: 7 }, "authority"), [due, due], from);
});

test("where the municipality has closed the Friday after Kristi himmelfartsdag, it moves a citizen's deadline", () => {
  const asked = { from: localDate("2026-04-17"), length: { weeks: 4 }, owedBy: "citizen" } as const;
  assert.equal(deadline(lawCalendar, asked).due, "2026-05-15");
  assert.equal(deadline(lawCalendarWithClosedFriday, asked).due, "2026-05-18");
});

test("the explanation of a citizen's deadline names each day that it moved over", () => {
  const { explanation } = deadline(lawCalendar, {
    from: localDate("2026-11-26"),
    length: { weeks: 4 },
    owedBy: "citizen",
  });
  assert.deepEqual(explanation, {
    owedBy: "citizen",
    countedFrom: "2026-11-26",
    length: { weeks: 4 },
    endsOn: "2026-12-24",
    due: "2026-12-28",
    actBy: "2026-12-28",
    notCounted: [],
    movedOver: [
      { day: "2026-12-24", because: "juleaftensdag" },
      { day: "2026-12-25", because: "juledag" },
      { day: "2026-12-26", because: "2. juledag" },
      { day: "2026-12-27", because: "søndag" },
    ],
    steppedBackOver: [],
  });
});

test("the explanation of an authority's deadline names each day between the last working day and the end", () => {
  const { explanation } = deadline(lawCalendar, {
    from: localDate("2026-03-02"),
    length: { weeks: 5 },
    owedBy: "authority",
  });
  assert.deepEqual(explanation.movedOver, []);
  assert.deepEqual(explanation.steppedBackOver, [
    { day: "2026-04-02", because: "skærtorsdag" },
    { day: "2026-04-03", because: "langfredag" },
    { day: "2026-04-04", because: "lørdag" },
    { day: "2026-04-05", because: "påskedag" },
    { day: "2026-04-06", because: "2. påskedag" },
  ]);
});

test("the explanation of working days names each day left out of the count", () => {
  const { explanation } = deadline(lawCalendar, {
    from: localDate("2026-06-04"),
    length: { workingDays: 7 },
    owedBy: "authority",
  });
  assert.deepEqual(
    explanation.notCounted.map(({ day, because }) => `${day} ${because}`),
    ["2026-06-05 grundlovsdag", "2026-06-06 lørdag", "2026-06-07 søndag", "2026-06-13 lørdag", "2026-06-14 søndag"],
  );
});

test("a given day is moved for a citizen, kept for an authority, and counted from nothing", () => {
  const sunday = localDate("2026-03-15");
  const citizens = givenDay(lawCalendar, sunday, "citizen");
  const authoritys = givenDay(lawCalendar, sunday, "authority");
  assert.deepEqual(
    [citizens.countedFrom, citizens.length, citizens.due, citizens.actBy],
    [null, null, "2026-03-16", "2026-03-16"],
  );
  assert.deepEqual([authoritys.due, authoritys.actBy], ["2026-03-15", "2026-03-13"]);
  assert.equal(citizens.explanation.endsOn, "2026-03-15");
});

const anyDay = fc.integer({ min: 0, max: 25 * 365 }).map((days) => addDays(localDate("2019-01-01"), days));
const anyLength: fc.Arbitrary<Length> = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ weeks: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 24 }) }),
  fc.record({ workingDays: fc.integer({ min: 1, max: 60 }) }),
);

test("a citizen's deadline never ends earlier than counted, and always on a working day", () => {
  fc.assert(
    fc.property(anyDay, anyLength, (from, length) => {
      const { due, actBy, explanation } = deadline(lawCalendar, { from, length, owedBy: "citizen" });
      assert.ok(due >= explanation.endsOn && due > from);
      assert.ok(lawCalendar.isWorkingDay(due));
      assert.equal(actBy, due);
    }),
  );
});

test("an authority's deadline is never moved, and the day to act is the last working day up to it", () => {
  fc.assert(
    fc.property(anyDay, anyLength, (from, length) => {
      const { due, actBy } = deadline(lawCalendar, { from, length, owedBy: "authority" });
      assert.equal(due, addLength(lawCalendar, from, length));
      assert.ok(actBy <= due && lawCalendar.isWorkingDay(actBy));
      for (let day = addDays(actBy, 1); day <= due; day = addDays(day, 1)) assert.ok(!lawCalendar.isWorkingDay(day));
    }),
  );
});

test("every day that was passed over is no working day, and its reason is the calendar's", () => {
  fc.assert(
    fc.property(anyDay, anyLength, fc.constantFrom<OwedBy>("citizen", "authority"), (from, length, owedBy) => {
      const { notCounted, movedOver, steppedBackOver } = deadline(lawCalendar, { from, length, owedBy }).explanation;
      for (const { day, because } of [...notCounted, ...movedOver, ...steppedBackOver])
        assert.equal(lawCalendar.closedBecause(day), because);
    }),
  );
});

test("so many working days later there are exactly so many working days in between", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, workingDays) => {
      const end = addLength(lawCalendar, from, { workingDays });
      let counted = 0;
      for (let day = addDays(from, 1); day <= end; day = addDays(day, 1))
        if (lawCalendar.isWorkingDay(day)) counted += 1;
      assert.equal(counted, workingDays);
    }),
  );
});

test("on all days of 2019 to 2043 a count of 4 and 5 weeks and of 2 months is Temporal's, moved by hand-written steps", () => {
  const lengths = [{ weeks: 4 }, { weeks: 5 }, { months: 2 }] as const;
  for (let day = localDate("2019-01-01"); day <= "2043-12-31"; day = addDays(day, 1))
    for (const length of lengths) assert.deepEqual(citizensDue(day, length), citizensDueByTemporal(day, length), day);
});

const citizensDue = (from: LocalDate, length: Length): string =>
  deadline(lawCalendar, { from, length, owedBy: "citizen" }).due;

function citizensDueByTemporal(
  from: LocalDate,
  length: { readonly weeks: number } | { readonly months: number },
): string {
  let end = Temporal.PlainDate.from(from).add(length);
  while (!lawCalendar.isWorkingDay(localDate(end.toString()))) end = end.add({ days: 1 });
  return end.toString();
}
