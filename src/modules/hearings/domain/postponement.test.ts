import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarFrom } from "../../../kernel/calendar.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { loadLaw } from "../../../platform/standard-files.ts";
import { postponementFields, proposedNewDay, readDecided, readWish } from "./postponement.ts";

const calendar = calendarFrom(loadLaw().calendar, { fridayAfterAscensionIsClosed: false });
const day = localDate;
const before = { today: day("2026-03-23"), answerBy: day("2026-03-24") };
const grant = { [postponementFields.answer]: "ja" };

test("more time may be asked for without a reason and without a day (forvaltningsloven § 21, stk. 1)", () => {
  assert.deepEqual(readWish({}, "blank", before.today), { ok: true, value: { wish: "", wishedOn: null } });
  const past = readWish({}, day("2026-03-23"), before.today);
  assert.deepEqual(!past.ok && past.refusal.map(({ field }) => field), ["mere-tid-til"]);
});

test("a week more is proposed, or the day that the party wants, moved to a working day", () => {
  // 24 March 2026 is a Tuesday; a week later is Tuesday 31 March.
  assert.equal(proposedNewDay(calendar, { wishedOn: null }, before), "2026-03-31");
  // Skærtorsdag 2 April 2026 moves over Easter to Tuesday 7 April.
  assert.equal(proposedNewDay(calendar, { wishedOn: day("2026-04-02") }, before), "2026-04-07");
  // A day before the one there is is no more time.
  assert.equal(proposedNewDay(calendar, { wishedOn: day("2026-03-20") }, before), "2026-03-31");
  // Asked for after the day had gone by: a week from today, 30 March, is Monday 6 April, 2. påskedag; so Tuesday 7 April.
  const late = { today: day("2026-03-30"), answerBy: day("2026-03-24") };
  assert.equal(proposedNewDay(calendar, { wishedOn: null }, late), "2026-04-07");
});

test("a new day lies after the one there is, and moves as a citizen's day does: a weekend, Easter, 5 June", () => {
  const newDay = (typed: string) => {
    const read = readDecided(grant, day(typed), before, calendar);
    return read.ok ? read.value.answerBy : read.refusal.map(({ field }) => field);
  };
  assert.equal(newDay("2026-03-28"), "2026-03-30");
  assert.equal(newDay("2026-04-03"), "2026-04-07");
  assert.equal(newDay("2026-06-05"), "2026-06-08");
  assert.deepEqual(newDay("2026-03-24"), ["ny-frist"]);
  assert.deepEqual(newDay("2026-03-23"), ["ny-frist"]);
});

test("a no has a reason, and the number of the act where it gives the ground", () => {
  const no = { [postponementFields.answer]: "nej", [postponementFields.number]: "2" };
  const without = readDecided(no, "blank", before, calendar);
  assert.deepEqual(!without.ok && without.refusal.map(({ field }) => field), ["mere-tid-grund"]);
  const read = readDecided(
    { ...no, [postponementFields.reason]: "Et barn kan ikke vente." },
    "blank",
    before,
    calendar,
  );
  assert.deepEqual(read, { ok: true, value: { answerBy: null, number: 2, reason: "Et barn kan ikke vente." } });
  const neither = readDecided({}, "blank", before, calendar);
  assert.deepEqual(!neither.ok && neither.refusal.map(({ field }) => field), ["mere-tid-svar"]);
});
