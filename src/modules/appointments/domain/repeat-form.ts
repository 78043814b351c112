import { formatDay } from "../../../kernel/danish-day.ts";
import { addDays, weekday } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { isDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, textOf } from "../../applications/domain/problems.ts";
import type { AppointmentTime } from "./appointment.ts";
import type { TypedFields } from "./booking-form.ts";
import { hereAt, momentOf, mondayOf } from "./clock-time.ts";

/** The fields by which an appointment is repeated. */
export const repeatFields = { every: "gentag", weekdays: "ugedage", until: "gentag-til" } as const;

/** How often it can be. */
export const rhythms = ["week", "other-week"] as const;
/** Aftalerække: how often, on which days of the week (0 is Monday), until which day. */
export interface Repeat {
  readonly every: (typeof rhythms)[number];
  readonly weekdays: readonly number[];
  readonly until: LocalDate;
}

/** Each day of the week, from Monday. */
export const weekdayNames: readonly string[] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];

/** More than so many are not booked at once: a year of every working day. */
const mostAtOnce = 260;

/**
 * Reads whether an appointment is repeated; null where it is not. A series never goes beyond the last day that support is
 * granted for.
 *
 * @param first the day that was typed for the first of them
 */
export function readRepeat(
  { dayIn, fields }: TypedFields,
  first: LocalDate,
  lastDay: LocalDate | null,
): Outcome<Repeat | null, readonly FieldProblem[]> {
  const every = rhythms.find((known) => known === textOf(fields, repeatFields.every));
  if (every === undefined) return accepted(null);
  const chosen = [fields[repeatFields.weekdays] ?? []].flat().map((one) => weekdayNames.indexOf(one));
  const weekdays = [...new Set([weekday(first), ...chosen.filter((day) => day >= 0)])].toSorted();
  const until = dayIn(repeatFields.until);
  const problem = isDay(until) ? untilProblem(until, first, lastDay) : "Skriv den sidste dag som dag, måned og år.";
  if (problem !== undefined || !isDay(until)) return refused([{ field: repeatFields.until, message: problem ?? "" }]);
  const repeat = { every, weekdays, until };
  if (daysOf(repeat, first).length <= mostAtOnce) return accepted(repeat);
  return refused([
    { field: repeatFields.until, message: `Det bliver over ${mostAtOnce} aftaler. Vælg en tidligere dag.` },
  ]);
}

function untilProblem(until: LocalDate, first: LocalDate, lastDay: LocalDate | null): string | undefined {
  if (until < first) return "Den sidste dag skal være efter den første.";
  if (lastDay === null || until <= lastDay) return undefined;
  return `Støtten er bevilget til og med ${formatDay(lastDay)}. Vælg den dag eller en før.`;
}

/** The days of a series, from its first. */
export function daysOf({ every, until, weekdays }: Repeat, first: LocalDate): readonly LocalDate[] {
  const monday = mondayOf(first);
  const step = every === "week" ? 7 : 14;
  const days: LocalDate[] = [];
  for (let week = monday; week <= until && days.length <= mostAtOnce; week = addDays(week, step))
    days.push(...weekdays.map((day) => addDays(week, day)).filter((day) => day >= first && day <= until));
  return days;
}

/** The same hours on another day, by the clock. An hour that the clock skips that night gives none. */
export function sameHoursOn(day: LocalDate, { endsAt, startsAt }: AppointmentTime): AppointmentTime | undefined {
  const [from, to] = [startsAt, endsAt].map((at) => momentOf(day, hereAt(at).clock.replace(".", ":")));
  return from && to && from < to ? { startsAt: from, endsAt: to } : undefined;
}

/** The days of a series that get no appointment, since the clock skips the hours of it that night. */
export const daysWithoutTheHour = (days: readonly LocalDate[], time: AppointmentTime): readonly LocalDate[] =>
  days.filter((day) => sameHoursOn(day, time) === undefined);

/** `hver uge om tirsdagen og fredagen, til og med 30. juni 2026`. */
export function repeatInWords({ every, until, weekdays }: Repeat): string {
  const names = weekdays.map((day) => `${weekdayNames[day]}en`);
  const days = names.length > 1 ? `${names.slice(0, -1).join(", ")} og ${names.at(-1)}` : names[0];
  return `${every === "week" ? "hver uge" : "hver anden uge"} om ${days}, til og med ${formatDay(until)}`;
}
