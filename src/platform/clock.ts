import { type LocalDate, localDate } from "../kernel/local-date.ts";

/** The clock, read once at the edge of each act and handed inwards. */
export interface Clock {
  /** The moment, as an ISO instant in UTC. */
  readonly now: () => string;
  /** The day in Denmark. */
  readonly today: () => LocalDate;
}

const zone = "Europe/Copenhagen";

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Temporal.Now.instant().toString({ smallestUnit: "millisecond" }),
  today: () => localDate(Temporal.Now.plainDateISO(zone).toString()),
};

/** A clock that stands on one day and still counts the hours of it: for tests, and for showing the system on a given day. */
export function clockOn(day: LocalDate): Clock {
  const now = (): string => {
    const time = Temporal.Now.zonedDateTimeISO(zone).toPlainTime();
    const moment = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time });
    return moment.toInstant().toString({ smallestUnit: "millisecond" });
  };
  return { now, today: () => day };
}
