import { addDays, daysBetween, weekday } from "../../../kernel/day-arithmetic.ts";
import { type Appointment, type AppointmentContent, stands } from "./appointment.ts";
import { hereAt } from "./clock-time.ts";
import { sameHoursOn } from "./repeat-form.ts";

/** Those after an appointment in its series that stand; none where it is in no series. */
export const laterInSeries = (
  { id, seriesId, startsAt }: Appointment,
  all: readonly Appointment[],
): readonly Appointment[] =>
  seriesId === null
    ? []
    : all.filter((one) => one.seriesId === seriesId && one.id !== id && one.startsAt > startsAt && stands(one));

/** The same, on the same day of the week alone: those that move with it. */
export const laterSameWeekday = (one: Appointment, all: readonly Appointment[]): readonly Appointment[] => {
  const day = weekdayOf(one);
  return laterInSeries(one, all).filter((other) => weekdayOf(other) === day);
};

const weekdayOf = ({ startsAt }: Appointment): number => weekday(hereAt(startsAt).day);

/** One of a series that is moved with the first of them. */
interface MovedAlong {
  readonly appointment: Appointment;
  readonly content: AppointmentContent;
  /** True where the clock skips the new hours that night: it stays where it was. */
  readonly keepsHours: boolean;
}

/** What becomes of the others where the first of them is moved: as many days on, at the hours that it gets. */
export function movedAlong(
  was: Appointment,
  is: AppointmentContent,
  others: readonly Appointment[],
): readonly MovedAlong[] {
  const days = daysBetween(hereAt(was.startsAt).day, hereAt(is.startsAt).day);
  return others.map((appointment) => {
    const time = sameHoursOn(addDays(hereAt(appointment.startsAt).day, days), is);
    return { appointment, content: { ...is, ...(time ?? pick(appointment)) }, keepsHours: time === undefined };
  });
}

const pick = ({ endsAt, startsAt }: Appointment) => ({ endsAt, startsAt });
