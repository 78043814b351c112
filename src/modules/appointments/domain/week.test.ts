import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { daysShown, markOf, type NotedVisit, type WeekVisit, weekOf } from "./week.ts";

const visit = (changed: Partial<WeekVisit> = {}): WeekVisit => ({
  id: "besøg",
  caseId: "sag",
  orderId: "bestilling",
  caseNumber: "2026-000001",
  staffId: "kim",
  kind: "support-visit",
  state: "booked",
  startsAt: "2026-04-21T08:00:00.000Z",
  endsAt: "2026-04-21T09:00:00.000Z",
  expectedAt: null,
  citizen: "Anna Prøve",
  ...changed,
});

const [before, during, after] = ["2026-04-21T07:00:00.000Z", "2026-04-21T08:30:00.000Z", "2026-04-21T09:00:00.000Z"];
const mark = (changed: Partial<WeekVisit>, now: string, note?: NotedVisit, latenessIsTold = true) =>
  markOf(visit(changed), { now, latenessIsTold, notes: new Map(note === undefined ? [] : [["besøg", note]]) });

test("by hand: a visit is planned until it is over, and lacks a note from then on until somebody writes", () => {
  assert.equal(mark({}, before), "planned");
  assert.equal(mark({}, during), "planned");
  assert.equal(mark({ expectedAt: "2026-04-21T08:20:00.000Z" }, during), "late");
  assert.equal(mark({ state: "asked-to-move" }, before), "to-answer");
  assert.equal(mark({}, after), "no-note");
  assert.equal(mark({ state: "held" }, during), "no-note");
  assert.equal(mark({}, after, { given: true, startedAt: null }), "held");
  assert.equal(mark({}, after, { given: false, startedAt: null }), "not-held");
  assert.equal(mark({ state: "cancelled" }, after), "cancelled");
  assert.equal(mark({ state: "not-held" }, after), "not-held");
});

test("support that began later than agreed and was not told of is seen where the standard promises it [SON-7.6]", () => {
  const late = { given: true, startedAt: "10:12" };
  assert.equal(mark({}, after, late), "late-untold");
  assert.equal(mark({ expectedAt: "2026-04-21T08:15:00.000Z" }, after, late), "held");
  assert.equal(mark({}, after, { given: true, startedAt: "10:00" }), "held");
  assert.equal(mark({}, after, late, false), "held");
});

test("the weekend is shown where something is in it, and each of the staff has a row, with or without appointments", () => {
  const monday = localDate("2026-04-20");
  assert.equal(daysShown(monday, [visit()], monday).length, 5);
  const saturday = visit({ id: "lørdag", startsAt: "2026-04-25T08:00:00.000Z" });
  const days = daysShown(monday, [visit(), saturday], monday);
  assert.equal(days.at(-1), "2026-04-26");
  const staff = [
    { id: "bo", name: "Bo" },
    { id: "kim", name: "Kim" },
  ];
  const ground = { now: before, notes: new Map<string, NotedVisit>(), latenessIsTold: false };
  const rows = weekOf(staff, days, [visit(), saturday], ground);
  assert.deepEqual(
    rows.map((row) => [row.staff.id, ...row.days.map((on) => on.map(({ id }) => id).join())]),
    [
      ["bo", "", "", "", "", "", "", ""],
      ["kim", "", "besøg", "", "", "", "lørdag", ""],
    ],
  );
});

test("somebody who is late and has told so stays as long as was agreed: until then no note is missed", () => {
  assert.equal(mark({ expectedAt: "2026-04-21T08:30:00.000Z" }, after), "late");
  assert.equal(mark({ expectedAt: "2026-04-21T08:30:00.000Z" }, "2026-04-21T09:30:00.000Z"), "no-note");
});

test("a visit that was to begin before midnight and began after it came late", () => {
  const night = { startsAt: "2026-04-21T21:45:00.000Z", endsAt: "2026-04-21T22:45:00.000Z" };
  assert.equal(mark(night, "2026-04-22T08:00:00.000Z", { given: true, startedAt: "00:10" }), "late-untold");
  assert.equal(mark(night, "2026-04-22T08:00:00.000Z", { given: true, startedAt: "23:40" }), "held");
});

test("on a Sunday that nothing is planned for, the week that it is in shows it", () => {
  const sunday = localDate("2026-04-26");
  assert.equal(daysShown(localDate("2026-04-20"), [], sunday).at(-1), sunday);
  assert.equal(daysShown(localDate("2026-04-27"), [], sunday).length, 5);
});

test("two citizens who read by the same name are told apart by their case, others by the name alone", () => {
  const tuesday = localDate("2026-04-21");
  const visits = [
    visit({ id: "første" }),
    visit({ id: "igen" }),
    visit({ id: "navnefælle", caseId: "anden sag", caseNumber: "2026-000002" }),
    visit({ id: "anden", caseId: "tredje sag", caseNumber: "2026-000003", citizen: "Bo Prøve" }),
  ];
  const ground = { now: before, notes: new Map<string, NotedVisit>(), latenessIsTold: false };
  const [row] = weekOf([{ id: "kim", name: "Kim" }], [tuesday], visits, ground);
  assert.deepEqual(
    row?.days[0]?.map(({ id, toldApartBy }) => [id, toldApartBy]),
    [
      ["første", "2026-000001"],
      ["igen", "2026-000001"],
      ["navnefælle", "2026-000002"],
      ["anden", null],
    ],
  );
});
