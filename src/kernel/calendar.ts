import { addDays, dayNumber, weekdayOfNumber, yearOf } from "./day-arithmetic.ts";
import { easterSunday } from "./easter.ts";
import { dayFromParts, type LocalDate } from "./local-date.ts";

/** A day of every year: fixed by date (`12-24`), or so many days after Easter Sunday (before it when negative). */
type YearlyDay = { readonly name: string } & ({ readonly date: string } | { readonly afterEaster: number });
/** Helligdag: a public holiday, as the law's data states it. `through` is the last year that it was one. */
export type Holiday = YearlyDay & { readonly through?: number | undefined };
/** Lukkedag: no holiday, but no working day either. One with a `setting` only where the municipality has set it so. */
export type ClosingDay = YearlyDay & { readonly setting?: keyof CalendarSettings | undefined };

/** What a municipality may set about the calendar. */
export interface CalendarSettings {
  readonly fridayAfterAscensionIsClosed: boolean;
}

/** The days of `law/calendar.yaml`; the code knows no holiday by itself. */
export interface CalendarData {
  readonly holidays: readonly Holiday[];
  readonly closingDays: readonly ClosingDay[];
}

/** Kalender: which days are working days, and why the others are not. */
export interface Calendar {
  /** The public holiday's name; null on all other days, ordinary Sundays among them. */
  readonly holidayName: (day: LocalDate) => string | null;
  /** Why it is no working day (`skærtorsdag`, `juleaftensdag`, `søndag`); null on a working day. */
  readonly closedBecause: (day: LocalDate) => string | null;
  readonly isWorkingDay: (day: LocalDate) => boolean;
  readonly lastWorkingDayOnOrBefore: (day: LocalDate) => LocalDate;
  readonly firstWorkingDayOnOrAfter: (day: LocalDate) => LocalDate;
}

const calendarsOf = new WeakMap<CalendarData, Map<boolean, Calendar>>();

/** A municipality's calendar: the law's days, with what it has set itself. The same data give the same calendar back. */
export function calendarFrom(data: CalendarData, settings: CalendarSettings): Calendar {
  const calendars = calendarsOf.get(data) ?? new Map<boolean, Calendar>();
  calendarsOf.set(data, calendars);
  const calendar = calendars.get(settings.fridayAfterAscensionIsClosed) ?? newCalendar(data, settings);
  calendars.set(settings.fridayAfterAscensionIsClosed, calendar);
  return calendar;
}

function newCalendar(data: CalendarData, settings: CalendarSettings): Calendar {
  const closingDays = data.closingDays.filter((day) => day.setting === undefined || settings[day.setting]);
  const closingDaysIn = rememberedPerYear((year) => namesByNumber(closingDays, year));
  const holidaysIn = rememberedPerYear((year) =>
    namesByNumber(
      data.holidays.filter(({ through }) => through === undefined || year <= through),
      year,
    ),
  );

  const closedBecause = (day: LocalDate): string | null => {
    const number = dayNumber(day);
    const year = yearOf(day);
    return holidaysIn(year).get(number) ?? closingDaysIn(year).get(number) ?? weekendName(number);
  };
  const isWorkingDay = (day: LocalDate): boolean => closedBecause(day) === null;
  const nearestWorkingDay = (day: LocalDate, step: 1 | -1): LocalDate =>
    isWorkingDay(day) ? day : nearestWorkingDay(addDays(day, step), step);

  return {
    holidayName: (day) => holidaysIn(yearOf(day)).get(dayNumber(day)) ?? null,
    closedBecause,
    isWorkingDay,
    lastWorkingDayOnOrBefore: (day) => nearestWorkingDay(day, -1),
    firstWorkingDayOnOrAfter: (day) => nearestWorkingDay(day, 1),
  };
}

function weekendName(number: number): string | null {
  const weekday = weekdayOfNumber(number);
  if (weekday < 5) return null;
  return weekday === 5 ? "lørdag" : "søndag";
}

/** Where two fall on one day (pinsedag on 5 June), the one that stands first in the data names it. */
function namesByNumber(days: readonly YearlyDay[], year: number): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const day of days) {
    const number = numberIn(year, day);
    if (!names.has(number)) names.set(number, day.name);
  }
  return names;
}

function numberIn(year: number, day: YearlyDay): number {
  if ("afterEaster" in day) return dayNumber(easterSunday(year)) + day.afterEaster;
  const [month, date] = day.date.split("-").map(Number);
  return dayNumber(dayFromParts(year, month ?? 0, date ?? 0));
}

function rememberedPerYear<Value>(compute: (year: number) => Value): (year: number) => Value {
  const years = new Map<number, Value>();
  return (year) => {
    const value = years.get(year) ?? compute(year);
    years.set(year, value);
    return value;
  };
}
