import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { awayTold, noteTold } from "../../../../tests/day-note-told.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { minutesInWords } from "./lengths.ts";
import { noteFrom } from "./note-from-told.ts";
import { grantedInWords, totalsOf } from "./support-totals.ts";
import type { ToldNote } from "./told-note.ts";

const order = randomUUID();
const kept = {
  groupSessionId: null,
  caseId: randomUUID(),
  receivedAt: "2026-04-14T10:00:00.000Z",
  writtenBy: randomUUID(),
};
const given = (day: string, minutes: number, more: Partial<ToldNote> = {}) =>
  noteFrom(noteTold(order, { happenedOn: localDate(day), minutes, ...more }), kept);
const away = (day: string, whose: "citizen" | "provider" | "other") =>
  noteFrom(awayTold(order, { happenedOn: localDate(day), whyNot: { whose, reason: "Syg", instead: "" } }), kept);

test("support is added up: how often, how long, what fell away by whom, and without whom", () => {
  const notes = [
    given("2026-04-01", 60),
    given("2026-04-02", 30, { citizenTookPart: false }),
    away("2026-04-08", "citizen"),
    away("2026-04-09", "provider"),
    away("2026-04-10", "citizen"),
  ];
  const { alone, away: fell, minutes, times, withoutGoal } = totalsOf(notes, localDate("2026-04-10"));
  assert.deepEqual([times, minutes, alone, withoutGoal], [2, 90, 1, 0]);
  assert.deepEqual(fell, { citizen: 2, provider: 1, other: 0 });
});

test("weeks run from Monday, the newest first, those without a note among them; the average is of whole weeks", () => {
  // 2026-04-05 is a Sunday, 2026-04-06 a Monday.
  const notes = [given("2026-04-05", 60), given("2026-04-06", 30), given("2026-04-20", 45)];
  const { weekly, weeks } = totalsOf(notes, localDate("2026-04-22"));
  assert.deepEqual(
    weeks.map(({ minutes, monday }) => [monday, minutes]),
    [
      ["2026-04-20", 45],
      ["2026-04-13", 0],
      ["2026-04-06", 30],
      ["2026-03-30", 60],
    ],
  );
  assert.equal(weekly, 30, "of 0, 30 and 60");
  assert.equal(totalsOf([given("2026-04-20", 45)], localDate("2026-04-22")).weekly, null);
});

test("what is granted a week is told by the packages' hours, else by the decision's own words, each once", () => {
  const packages = [{ slug: "pakke-2", name: "Pakke 2", weeklyHours: { from: 1, to: 2.5 } }] as never;
  const part = (slug: string | null, extent: string) => ({ package: slug, extent }) as never;
  assert.deepEqual(
    grantedInWords([part("pakke-2", ""), part("pakke-2", ""), part(null, "1 time om ugen"), part(null, "")], packages),
    ["Pakke 2: cirka 1 til 2,5 timer om ugen", "1 time om ugen"],
  );
});

test("lengths are told in hours and minutes", () => {
  assert.deepEqual([1, 45, 60, 61, 120, 135, 0].map(minutesInWords), [
    "1 minut",
    "45 minutter",
    "1 time",
    "1 time og 1 minut",
    "2 timer",
    "2 timer og 15 minutter",
    "0 minutter",
  ]);
});
