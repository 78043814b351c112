import { formatDay } from "../../../kernel/danish-day.ts";
import { addDays, weekday } from "../../../kernel/day-arithmetic.ts";
import { type LocalDate, localDate } from "../../../kernel/local-date.ts";
import type { AppointmentTime } from "./appointment.ts";

const zone = "Europe/Copenhagen";

/** A time on the clock as it is typed (`9`, `9.30`, `0930`, `9:30`), as `HH:MM`; undefined where it is none. */
export function readClock(typed: string): string | undefined {
  const [, hour, minute = "00"] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(typed.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, "0")}:${minute}`;
}

/**
 * The moment at which the clock in Denmark shows this time on this day, in UTC. In the night in which an hour comes twice it
 * is the first of the two.
 *
 * @returns undefined for a time that the clock skips, in the night in which it is put forward
 */
export function momentOf(day: LocalDate, clock: string): string | undefined {
  const wanted = Temporal.PlainDateTime.from(`${day}T${clock}`);
  const found = wanted.toZonedDateTime(zone, { disambiguation: "earlier" });
  return found.toPlainDateTime().equals(wanted) ? atMillisecond(found.toInstant()) : undefined;
}

/** A moment as text that sorts as time does. */
export const asMoment = (text: string): string => atMillisecond(Temporal.Instant.from(text));

const atMillisecond = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: "millisecond" });

/** The day and the time on the clock in Denmark: `10.00`. */
export function hereAt(moment: string): { readonly day: LocalDate; readonly clock: string } {
  const here = Temporal.Instant.from(moment).toZonedDateTimeISO(zone);
  return {
    day: localDate(here.toPlainDate().toString()),
    clock: here.toPlainTime().toString().slice(0, 5).replace(":", "."),
  };
}

/** `kl. 10.00 til 11.30`. */
export const clockInWords = ({ endsAt, startsAt }: AppointmentTime): string =>
  `kl. ${hereAt(startsAt).clock} til ${hereAt(endsAt).clock}`;

/** The same as clockInWords; where somebody is late and comes all the same: `cirka kl. 10.30 i stedet for kl. 10.00`. */
export function comingInWords(one: AppointmentTime & { readonly expectedAt: string | null }): string {
  if (one.expectedAt === null) return clockInWords(one);
  return `cirka kl. ${hereAt(one.expectedAt).clock} i stedet for kl. ${hereAt(one.startsAt).clock}`;
}

/** `tirsdag den 7. april 2026 kl. 10.00 til 11.30`. */
export const timeInWords = (time: AppointmentTime): string =>
  `${formatDay(hereAt(time.startsAt).day)} ${clockInWords(time)}`;

/** How long it takes: `45 minutter`, `1 time`, `1 time og 30 minutter`. As time passes, also over a night when the clock is changed. */
export function lengthInWords({ endsAt, startsAt }: AppointmentTime): string {
  const all = Temporal.Instant.from(endsAt).since(startsAt).total("minutes");
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  const parts = [
    ...(hours > 0 ? [hours === 1 ? "1 time" : `${hours} timer`] : []),
    ...(minutes > 0 ? [minutes === 1 ? "1 minut" : `${minutes} minutter`] : []),
  ];
  return parts.join(" og ");
}

/** The Monday of the week that a day is in. */
export const mondayOf = (day: LocalDate): LocalDate => addDays(day, -weekday(day));

/** From the midnight that a day begins with to the one that its last day ends with. */
export const momentsOfDays = (
  first: LocalDate,
  last: LocalDate,
): { readonly from: string; readonly before: string } => ({
  from: midnightOf(first),
  before: midnightOf(addDays(last, 1)),
});

const midnightOf = (day: LocalDate): string =>
  atMillisecond(Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant());
