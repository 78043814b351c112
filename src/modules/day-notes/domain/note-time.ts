import type { LocalDate } from "../../../kernel/local-date.ts";
import type { DayNote } from "./day-note.ts";

const zone = "Europe/Copenhagen";

/** The time that a note is about. */
type Timed = Pick<DayNote, "happenedOn" | "startedAt" | "minutes">;

/** Whether two notes are about the same time; where one has no clock nobody can tell. */
export function overlap(one: Timed, other: Timed): boolean {
  const [first, second] = [spanOf(one), spanOf(other)];
  return first !== null && second !== null && first.from < second.to && second.from < first.to;
}

/** Whether what a note is about is over only after a moment. */
export function endsAfter(told: Timed, moment: string): boolean {
  const span = spanOf(told);
  return span !== null && span.to > Temporal.Instant.from(moment).epochMilliseconds;
}

/** From when until when, in milliseconds; null without a clock, and where no time passed. */
function spanOf({ happenedOn, minutes, startedAt }: Timed): { readonly from: number; readonly to: number } | null {
  if (startedAt === null || minutes === 0) return null;
  const from = momentAt(happenedOn, startedAt);
  return { from, to: from + minutes * 60_000 };
}

const momentAt = (day: LocalDate, clock: string): number =>
  Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(zone).epochMilliseconds;
