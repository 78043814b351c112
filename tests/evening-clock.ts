import type { LocalDate } from "../src/kernel/local-date.ts";
import type { Clock } from "../src/platform/clock.ts";

const begun = performance.now();
const zone = "Europe/Copenhagen";

/**
 * A clock that stands on one day from nine in the evening in Denmark, and goes on from there: what was to happen that day is over,
 * and no test depends on the hour at which it is run.
 */
export function eveningOf(day: LocalDate): Clock {
  const nine = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: "21:00" }).epochMilliseconds;
  const now = () => new Date(nine + Math.floor(performance.now() - begun)).toISOString();
  return { today: () => day, now };
}
