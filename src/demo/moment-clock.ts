import type { LocalDate } from "../kernel/local-date.ts";
import type { Clock } from "../platform/clock.ts";

/** A clock that stands at a minute of a day in Denmark, and ticks a millisecond each time it is read. */
export function momentClock(day: LocalDate, minute: number): Clock {
  const plainTime = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
  const moment = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: "Europe/Copenhagen", plainTime }).toInstant();
  let reads = 0;
  const now = (): string => {
    reads += 1;
    return moment.add({ milliseconds: reads }).toString({ smallestUnit: "millisecond" });
  };
  return { now, today: () => day };
}
