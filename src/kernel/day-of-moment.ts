import { type LocalDate, localDate } from "./local-date.ts";

/** The days that were worked out, by the hour in UTC: in Denmark a day begins on a whole hour, and so does summer time. */
const dayOfHour = new Map<string, LocalDate>();
const mostHours = 20_000;

/** A moment in UTC of a time when Denmark's clocks were a whole number of hours from it. */
const isInWholeHours = (moment: string): boolean =>
  /^2\d{3}-\d{2}-\d{2}T\d{2}:[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/.test(moment);

/** The day in Denmark of a moment, told as an ISO instant. */
export function dayOfMoment(moment: string): LocalDate {
  if (!isInWholeHours(moment)) return workedOut(moment);
  const hour = moment.slice(0, 13);
  const known = dayOfHour.get(hour);
  if (known !== undefined) return known;
  if (dayOfHour.size >= mostHours) dayOfHour.clear();
  const day = workedOut(moment);
  dayOfHour.set(hour, day);
  return day;
}

const workedOut = (moment: string): LocalDate =>
  localDate(Temporal.Instant.from(moment).toZonedDateTimeISO("Europe/Copenhagen").toPlainDate().toString());
