import type { Calendar } from "../kernel/calendar.ts";
import { addDays, daysBetween } from "../kernel/day-arithmetic.ts";
import { addLength } from "../kernel/deadline.ts";
import type { Length } from "../kernel/length.ts";
import type { LocalDate } from "../kernel/local-date.ts";
import type { Stage } from "./stage.ts";

/** What the days are counted by. */
export interface Reckoning {
  readonly today: LocalDate;
  readonly calendar: Calendar;
  /** How long the municipality takes to decide. */
  readonly processing: Length;
}

/** The day the application or inquiry came: what comes through intake comes on a working day. */
export function receivedOn(stage: Stage, { today, calendar, processing }: Reckoning): LocalDate {
  const { received, channel, wish } = stage;
  if ("dueIn" in received) return countedBack(addDays(today, received.dueIn), processing, calendar);
  const day = addDays(today, -received.ago);
  return channel === "online" && wish === undefined ? day : calendar.lastWorkingDayOnOrBefore(day);
}

/** The last day from which the length has run out by a given day. */
function countedBack(end: LocalDate, length: Length, calendar: Calendar): LocalDate {
  const about = daysBetween(end, addLength(calendar, end, length));
  const first = Array.from({ length: 12 }, (_, back) => addDays(end, 6 - about - back));
  return first.find((day) => addLength(calendar, day, length) <= end) ?? addDays(end, -about);
}
