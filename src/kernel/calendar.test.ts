import assert from "node:assert/strict";
import { test } from "node:test";
import Holidays from "date-holidays";
import { type CalendarData, calendarFrom } from "./calendar.ts";
import { addDays } from "./day-arithmetic.ts";
import { easterSunday } from "./easter.ts";
import { lawCalendar, lawCalendarWithClosedFriday } from "./law-calendar.fixture.ts";
import { type LocalDate, localDate } from "./local-date.ts";

test("Easter falls where the almanac has it", () => {
  const almanac: Readonly<Record<number, string>> = {
    1954: "1954-04-18",
    1981: "1981-04-19",
    2000: "2000-04-23",
    2008: "2008-03-23",
    2011: "2011-04-24",
    2019: "2019-04-21",
    2024: "2024-03-31",
    2025: "2025-04-20",
    2026: "2026-04-05",
    2027: "2027-03-28",
    2038: "2038-04-25",
    2049: "2049-04-18",
    2285: "2285-03-22",
  };
  for (const [year, sunday] of Object.entries(almanac)) assert.equal(easterSunday(Number(year)), sunday);
});

test("the holidays of 2026 are these ten days and no other but weekends and the three closing days", () => {
  const closed: Readonly<Record<string, string>> = {
    "2026-01-01": "nytårsdag",
    "2026-04-02": "skærtorsdag",
    "2026-04-03": "langfredag",
    "2026-04-05": "påskedag",
    "2026-04-06": "2. påskedag",
    "2026-05-14": "Kristi himmelfartsdag",
    "2026-05-24": "pinsedag",
    "2026-05-25": "2. pinsedag",
    "2026-06-05": "grundlovsdag",
    "2026-12-24": "juleaftensdag",
    "2026-12-25": "juledag",
    "2026-12-26": "2. juledag",
    "2026-12-31": "nytårsaftensdag",
  };
  for (const day of daysFrom("2026-01-01", "2026-12-31"))
    assert.equal(lawCalendar.closedBecause(day), closed[day] ?? weekendByTemporal(day), day);
});

test("a closing day is no holiday, and an ordinary Sunday is none either", () => {
  assert.equal(lawCalendar.holidayName(localDate("2026-06-05")), null);
  assert.equal(lawCalendar.holidayName(localDate("2026-12-24")), null);
  assert.equal(lawCalendar.holidayName(localDate("2026-03-01")), null);
  assert.equal(lawCalendar.holidayName(localDate("2026-12-25")), "juledag");
});

test("pinsedag on 5 June is called pinsedag, as in 2022", () => {
  assert.equal(lawCalendar.closedBecause(localDate("2022-06-05")), "pinsedag");
});

test("store bededag was a holiday through 2023 and is a working day from 2024 (lov nr. 214 af 6. marts 2023)", () => {
  assert.equal(lawCalendar.closedBecause(localDate("2023-05-05")), "store bededag");
  assert.equal(lawCalendar.isWorkingDay(localDate("2024-04-26")), true);
  assert.equal(lawCalendar.isWorkingDay(localDate("2026-05-01")), true);
});

test("the Friday after Kristi himmelfartsdag is a working day, unless the municipality has set it closed", () => {
  const friday = localDate("2026-05-15");
  assert.equal(lawCalendar.isWorkingDay(friday), true);
  assert.equal(lawCalendarWithClosedFriday.closedBecause(friday), "fredagen efter Kristi himmelfartsdag");
  assert.equal(lawCalendarWithClosedFriday.holidayName(friday), null);
});

test("the nearest working day is looked for backwards and forwards over holidays and weekends", () => {
  const { lastWorkingDayOnOrBefore: before, firstWorkingDayOnOrAfter: after } = lawCalendar;
  assert.equal(before(localDate("2026-04-06")), "2026-04-01");
  assert.equal(after(localDate("2026-04-02")), "2026-04-07");
  assert.equal(before(localDate("2026-12-27")), "2026-12-23");
  assert.equal(after(localDate("2026-12-24")), "2026-12-28");
  assert.equal(before(localDate("2027-01-03")), "2026-12-30");
  assert.equal(after(localDate("2026-12-31")), "2027-01-04");
  assert.equal(before(localDate("2026-03-03")), "2026-03-03");
  assert.equal(after(localDate("2026-03-03")), "2026-03-03");
});

test("the same data give the same calendar back, other data another one", () => {
  const data: CalendarData = { holidays: [{ name: "fest", date: "03-03" }], closingDays: [] };
  const calendar = calendarFrom(data, { fridayAfterAscensionIsClosed: false });
  assert.equal(calendarFrom(data, { fridayAfterAscensionIsClosed: false }), calendar);
  assert.equal(calendar.closedBecause(localDate("2026-03-03")), "fest");
  assert.equal(calendar.closedBecause(localDate("2026-12-25")), null);
});

test("on all days of 2019 to 2043 a second calendar, written another way, knows the same days with the same names", () => {
  for (const day of daysFrom("2019-01-01", "2043-12-31"))
    assert.equal(lawCalendar.closedBecause(day), closedInSecondCalendar(day), day);
});

test("on all days of 2019 to 2043 the package date-holidays has the same public holidays", () => {
  const danish = new Holidays("DK");
  const theirs = new Set<string>();
  for (let year = 2019; year <= 2043; year += 1)
    for (const holiday of danish.getHolidays(year))
      if (holiday.type === "public") theirs.add(holiday.date.slice(0, 10));
  for (const day of daysFrom("2019-01-01", "2043-12-31"))
    assert.equal(lawCalendar.holidayName(day) !== null, theirs.has(day), day);
});

/** Gauss's rule for Easter, with its two exceptions, and Temporal for every other day: shares no line with the calendar. */
function closedInSecondCalendar(day: LocalDate): string | null {
  const date = Temporal.PlainDate.from(day);
  const easter = easterByGauss(date.year);
  const fixed: Readonly<Record<string, string>> = {
    "06-05": "grundlovsdag",
    "12-24": "juleaftensdag",
    "12-31": "nytårsaftensdag",
    "01-01": "nytårsdag",
    "12-25": "juledag",
    "12-26": "2. juledag",
  };
  const moving: Readonly<Record<number, string>> = {
    [-3]: "skærtorsdag",
    [-2]: "langfredag",
    [0]: "påskedag",
    [1]: "2. påskedag",
    [39]: "Kristi himmelfartsdag",
    [49]: "pinsedag",
    [50]: "2. pinsedag",
    ...(date.year < 2024 ? { 26: "store bededag" } : {}),
  };
  return moving[easter.until(date).total("days")] ?? fixed[day.slice(5)] ?? weekendByTemporal(day);
}

function easterByGauss(year: number): Temporal.PlainDate {
  const k = Math.floor(year / 100);
  const m = (15 - Math.floor((13 + 8 * k) / 25) + k - Math.floor(k / 4)) % 30;
  const n = (4 + k - Math.floor(k / 4)) % 7;
  const d = (19 * (year % 19) + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const march = 22 + d + e;
  const tooLate = (d === 29 && e === 6) || (d === 28 && e === 6 && (11 * m + 11) % 30 < 19);
  return Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: march - 1 - (tooLate ? 7 : 0) });
}

function weekendByTemporal(day: LocalDate): string | null {
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  if (dayOfWeek < 6) return null;
  return dayOfWeek === 6 ? "lørdag" : "søndag";
}

function* daysFrom(first: string, last: string): Generator<LocalDate> {
  for (let day = localDate(first); day <= last; day = addDays(day, 1)) yield day;
}
