import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { type Pattern, patterns } from "./finding.ts";
import { dice, emptyHabits, ordinaryDay, type PlainDay, person, plainLook } from "./ordinary-day.fixture.ts";
import { reviewStaffDay } from "./review-staff-day.ts";
import type { Habits, ReviewedLook, StaffDay } from "./staff-day.ts";
import { isRareSurname } from "./surname.ts";

const day = localDate("2026-03-03");

/** A day of Karen Krogh's with these looks and nothing else told. */
const dayOf = (looks: readonly ReviewedLook[], habits: Partial<Habits> = {}, staff: PlainDay = {}): StaffDay => ({
  staff: {
    id: "karen",
    name: "Karen Krogh",
    hasRareSurname: true,
    leftOn: null,
    address: "prøvevej 1 0000 prøveby",
    ...staff,
  },
  day,
  looks,
  habits: { ...emptyHabits, outsideOwnCases: [4, 6, 5, 3, 7, 5], ...habits },
});

const found = (staffDay: StaffDay): readonly Pattern[] => reviewStaffDay(staffDay).map(({ pattern }) => pattern);
const some = (count: number, make: (at: number) => ReviewedLook): ReviewedLook[] =>
  Array.from({ length: count }, (_, at) => make(at));
const stranger = (at: number) => person(`c${at}`, `Borger Testnavn${at}`);

/** One day for each pattern, with just enough in it; and the nearest day that is nothing. */
const seeded: Readonly<Record<Pattern, { readonly odd: StaffDay; readonly plain: StaffDay }>> = {
  "own-record": {
    odd: dayOf([
      plainLook({ basis: "none", outcome: "refused", citizen: person("me", "Karen Krogh", { isSelf: true }) }),
    ]),
    plain: dayOf([plainLook({ basis: "none", outcome: "refused", citizen: stranger(1) })]),
  },
  conflict: {
    odd: dayOf([
      plainLook({ basis: "none", outcome: "refused", citizen: person("c1", "Bo Testnavn", { isConflicted: true }) }),
    ]),
    plain: dayOf([
      plainLook({ act: "case:list", basis: "none", citizen: person("c1", "Bo Testnavn", { isConflicted: true }) }),
    ]),
  },
  "own-surname": {
    odd: dayOf([plainLook({ basis: "unit", citizen: person("c1", "Ida Krogh") })]),
    plain: dayOf([plainLook({ basis: "assigned", citizen: person("c1", "Ida Krogh") })]),
  },
  "own-address": {
    odd: dayOf([
      plainLook({ basis: "unit", citizen: person("c1", "Bo Testnavn", { address: "prøvevej 1 0000 prøveby" }) }),
    ]),
    plain: dayOf([
      plainLook({ basis: "unit", citizen: person("c1", "Bo Testnavn", { address: "prøvevej 2 0000 prøveby" }) }),
    ]),
  },
  colleague: {
    odd: dayOf([plainLook({ basis: "unit", citizen: person("c1", "Bo Testnavn", { isColleague: true }) })]),
    plain: dayOf([plainLook({ basis: "assigned", citizen: person("c1", "Bo Testnavn", { isColleague: true }) })]),
  },
  "kept-closer": {
    odd: dayOf([
      plainLook({ basis: "none", outcome: "refused", citizen: person("c1", "Bo Testnavn", { isKept: true }) }),
    ]),
    plain: dayOf([plainLook({ basis: "assigned", citizen: person("c1", "Bo Testnavn", { isKept: true }) })]),
  },
  "protected-address": {
    odd: dayOf(
      some(2, (at) =>
        plainLook({
          act: "address:see",
          basis: "unit",
          citizen: person(`c${at}`, "Bo Testnavn", { isAddressProtected: true }),
        }),
      ),
    ),
    plain: dayOf([
      plainLook({
        act: "address:see",
        basis: "unit",
        citizen: person("c1", "Bo Testnavn", { isAddressProtected: true }),
      }),
    ]),
  },
  "opened-many": {
    odd: dayOf(
      some(3, (at) =>
        plainLook({ basis: "opened", reason: `Ringede om ansøgningen, nummer ${at}`, citizen: stranger(at) }),
      ),
    ),
    plain: dayOf(
      some(2, (at) =>
        plainLook({ basis: "opened", reason: `Ringede om ansøgningen, nummer ${at}`, citizen: stranger(at) }),
      ),
    ),
  },
  "refused-many": {
    odd: dayOf(some(3, (at) => plainLook({ basis: "none", outcome: "refused", citizen: stranger(at) }))),
    plain: dayOf(some(9, () => plainLook({ basis: "none", outcome: "refused", citizen: stranger(1) }))),
  },
  "same-reason": {
    odd: dayOf([plainLook({ basis: "opened", reason: "Sagsbehandling.", citizen: stranger(1) })], {
      openings: [2, 3, 4].map((at) => ({ citizenId: `c${at}`, reason: "sagsbehandling" })),
    }),
    plain: dayOf([plainLook({ basis: "opened", reason: "Sagsbehandling.", citizen: stranger(1) })], {
      openings: [2, 3].map((at) => ({ citizenId: `c${at}`, reason: "sagsbehandling" })),
    }),
  },
  night: {
    odd: dayOf(some(3, (at) => plainLook({ hour: [22, 0, 5][at] ?? 0, basis: "assigned", citizen: stranger(at) }))),
    plain: dayOf(some(3, (at) => plainLook({ hour: [21, 6, 5][at] ?? 0, basis: "assigned", citizen: stranger(at) }))),
  },
  many: {
    odd: dayOf(some(20, (at) => plainLook({ basis: "unit", citizen: stranger(at) }))),
    plain: dayOf(
      some(20, (at) => plainLook({ basis: "unit", citizen: stranger(at) })),
      { outsideOwnCases: [8, 7, 6, 9, 7] },
    ),
  },
  again: {
    odd: dayOf([plainLook({ basis: "unit", citizen: stranger(1) })], { daysSeen: new Map([["c1", 4]]) }),
    plain: dayOf([plainLook({ basis: "unit", citizen: stranger(1) })], {
      daysSeen: new Map([["c1", 4]]),
      writtenAbout: new Set(["c1"]),
    }),
  },
  closed: {
    odd: dayOf(
      some(3, (at) =>
        plainLook({
          basis: "assigned",
          closedOn: localDate("2026-02-01"),
          citizen: person(`c${at}`, "Bo Testnavn", { hasOpenCase: false }),
        }),
      ),
    ),
    plain: dayOf(
      some(3, (at) =>
        plainLook({
          basis: "assigned",
          closedOn: localDate("2026-02-02"),
          citizen: person(`c${at}`, "Bo Testnavn", { hasOpenCase: false }),
        }),
      ),
    ),
  },
  "before-leaving": {
    odd: dayOf(
      some(11, (at) => plainLook({ basis: "unit", citizen: stranger(at) })),
      {},
      { leftOn: localDate("2026-03-17") },
    ),
    plain: dayOf(
      some(11, (at) => plainLook({ basis: "unit", citizen: stranger(at) })),
      {},
      { leftOn: localDate("2026-03-18") },
    ),
  },
};

for (const pattern of patterns) {
  test(`the pattern '${pattern}' is found where it is, and alone; and not in the nearest day without it`, () => {
    assert.deepEqual(found(seeded[pattern].odd), [pattern]);
    assert.deepEqual(found(seeded[pattern].plain), []);
  });
}

test("a shared surname that many have is told only where the case was opened with a reason on another day too", () => {
  const look = plainLook({
    basis: "opened",
    reason: "Ringede om sin ansøgning i dag",
    citizen: person("c1", "Ida Krogh"),
  });
  const openings = [{ citizenId: "c1", reason: "Ringede igen om det samme" }];
  assert.deepEqual(found(dayOf([look], {}, { hasRareSurname: false })), []);
  assert.deepEqual(found(dayOf([look], { openings }, { hasRareSurname: false })), ["own-surname"]);
});

test("a surname is rare where a family could be all who have it", () => {
  assert.deepEqual(
    [
      isRareSurname(0, 50),
      isRareSurname(3, 50),
      isRareSurname(4, 50),
      isRareSurname(20, 100_000),
      isRareSurname(21, 100_000),
    ],
    [true, true, false, true, false],
  );
});

test("a closed case that is read over and over is found; one reading of its pages is not", () => {
  const visits = (count: number) =>
    dayOf(
      some(count, () =>
        plainLook({
          basis: "unit",
          closedOn: localDate("2025-01-01"),
          citizen: person("c1", "Bo Testnavn", { hasOpenCase: false }),
        }),
      ),
    );
  assert.deepEqual(found(visits(3)), ["closed"]);
  assert.deepEqual(found(visits(2)), []);
});

test("what is found is told in Danish, with how often, and without anybody's name", () => {
  const findings = Object.values(seeded).flatMap(({ odd }) => reviewStaffDay(odd));
  assert.equal(findings.length, patterns.length);
  for (const { explanation, looks } of findings) {
    assert.match(explanation, /^[A-ZÆØÅ].*\.$/);
    assert.doesNotMatch(explanation, /Karen|Krogh|Testnavn|undefined|NaN/);
    assert.ok(looks > 0);
  }
});

test("15 patterns hidden among 1 000 ordinary days are all found, with at most one false alarm (ten runs)", () => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    const roll = dice(seed);
    const ordinary = Array.from({ length: 1000 }, () => ordinaryDay(roll));
    const alarms = ordinary.flatMap(reviewStaffDay);
    assert.ok(alarms.length <= 1, `seed ${seed}: ${alarms.map(({ pattern }) => pattern)}`);
    // Each pattern is laid into an ordinary day of somebody's, among all the rest that happened that day.
    const missed = patterns.filter((pattern) => {
      const { habits, looks, staff } = seeded[pattern].odd;
      const base = ordinaryDay(roll);
      const hidden: StaffDay = {
        staff: { ...base.staff, name: staff.name, hasRareSurname: true, address: staff.address, leftOn: staff.leftOn },
        day,
        looks: [...base.looks, ...looks],
        habits: mixed(base.habits, habits),
      };
      return !reviewStaffDay(hidden).some((finding) => finding.pattern === pattern);
    });
    assert.deepEqual(missed, [], `seed ${seed}`);
  }
});

/** The habits of the one day with what the other tells of the people in it. */
const mixed = (base: Habits, odd: Habits): Habits => ({
  ...base,
  outsideOwnCases: odd.outsideOwnCases,
  nights: odd.nights,
  daysSeen: new Map([...base.daysSeen, ...odd.daysSeen]),
  openings: [...base.openings, ...odd.openings],
});
