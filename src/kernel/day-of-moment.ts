import { type LocalDate, localDate } from "./local-date.ts";

/** The day in Denmark of a moment, told as an ISO instant. */
export const dayOfMoment = (moment: string): LocalDate =>
  localDate(Temporal.Instant.from(moment).toZonedDateTimeISO("Europe/Copenhagen").toPlainDate().toString());
