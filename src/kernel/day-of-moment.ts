import { type LocalDate, localDate } from "./local-date.ts";

/** A moment on the clocks in Denmark. */
interface Here {
  readonly day: LocalDate;
  /** `HH:MM`, as the clock shows it. */
  readonly time: string;
}

/** The day in Denmark of a moment, told as an ISO instant. */
export const dayOfMoment = (moment: string): LocalDate => here(moment).day;

/** The time on the clocks in Denmark at a moment, told as an ISO instant: `09:30`. */
export const timeOfMoment = (moment: string): string => here(moment).time;

/** What was worked out, by the hour in UTC: in Denmark a day begins on a whole hour, and so does summer time. */
const known = new Map<string, Here>();
const mostKnown = 20_000;

function here(moment: string): Here {
  if (!isInWholeHours(moment)) return workedOut(moment);
  const hour = known.get(moment.slice(0, 13)) ?? remembered(moment);
  return { day: hour.day, time: hour.time.slice(0, 2) + moment.slice(13, 16) };
}

/** A moment in UTC of a time when Denmark's clocks were a whole number of hours from it. */
const isInWholeHours = (moment: string): boolean =>
  /^2\d{3}-\d{2}-\d{2}T\d{2}:[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/.test(moment);

function remembered(moment: string): Here {
  if (known.size >= mostKnown) known.clear();
  const found = workedOut(moment);
  known.set(moment.slice(0, 13), found);
  return found;
}

function workedOut(moment: string): Here {
  const clock = Temporal.Instant.from(moment).toZonedDateTimeISO("Europe/Copenhagen");
  return {
    day: localDate(clock.toPlainDate().toString()),
    time: clock.toPlainTime().toString({ smallestUnit: "minute" }),
  };
}
