import type { Calendar } from "./calendar.ts";
import { addDays, addMonths } from "./day-arithmetic.ts";
import type { Length } from "./length.ts";
import type { LocalDate } from "./local-date.ts";

/** Who must keep a deadline: a citizen's is moved to a working day; an authority's, a provider's or somebody else's is not. */
export type OwedBy = "authority" | "provider" | "citizen" | "other";

/** A day that the count or the end passed over, and why. */
export interface SkippedDay {
  readonly day: LocalDate;
  /** `skærtorsdag`, `juleaftensdag`, `søndag`. */
  readonly because: string;
}

/** Why a deadline falls on its day: enough for a page to show every step of the count. */
export interface DeadlineExplanation {
  readonly owedBy: OwedBy;
  /** The day of the start event, itself not counted; null where the day was given and nothing was counted. */
  readonly countedFrom: LocalDate | null;
  readonly length: Length | null;
  /** Where the count ends, before the end is moved; the given day where nothing was counted. */
  readonly endsOn: LocalDate;
  readonly due: LocalDate;
  readonly actBy: LocalDate;
  /** Days that a count of working days left out. */
  readonly notCounted: readonly SkippedDay[];
  /** From `endsOn` on: days that a citizen's deadline does not end on. */
  readonly movedOver: readonly SkippedDay[];
  /** From `due` back: days that an authority or provider does not work, after `actBy`. */
  readonly steppedBackOver: readonly SkippedDay[];
}

/** Frist: when something is due, when to act at the latest, and why. */
export interface ComputedDeadline {
  /** The day counted from, itself not counted; null where the day was given. */
  readonly countedFrom: LocalDate | null;
  readonly length: Length | null;
  readonly due: LocalDate;
  /** The last working day on or before `due`; for a citizen the same as `due`. */
  readonly actBy: LocalDate;
  readonly explanation: DeadlineExplanation;
}

/**
 * A deadline that is counted. The day counted from is not counted; weeks end on the same weekday, months on the same
 * date or the month's last day.
 *
 * Law: Justitsministeriets vejledning nr. 9533 af 26. juni 2018; forældelsesloven § 27.
 */
export function deadline(
  calendar: Calendar,
  asked: { readonly from: LocalDate; readonly length: Length; readonly owedBy: OwedBy },
): ComputedDeadline {
  const { from, length, owedBy } = asked;
  const endsOn = addLength(calendar, from, length);
  const notCounted = "workingDays" in length ? closedDays(calendar, addDays(from, 1), endsOn) : none;
  return ending(calendar, { owedBy, countedFrom: from, length, endsOn, notCounted });
}

/** A deadline whose day was given and not counted, as the day in a hearing. A citizen's is moved to a working day too. */
export function givenDay(calendar: Calendar, day: LocalDate, owedBy: OwedBy): ComputedDeadline {
  return ending(calendar, { owedBy, countedFrom: null, length: null, endsOn: day, notCounted: none });
}

/** The day on which a length ends when it is counted from a day that is not counted itself, before any moving. */
export function addLength(calendar: Calendar, from: LocalDate, length: Length): LocalDate {
  if ("days" in length) return addDays(from, length.days);
  if ("weeks" in length) return addDays(from, 7 * length.weeks);
  if ("months" in length) return addMonths(from, length.months);
  let day = from;
  for (let left = length.workingDays; left > 0; left -= 1) day = calendar.firstWorkingDayOnOrAfter(addDays(day, 1));
  return day;
}

type Counted = Omit<DeadlineExplanation, "due" | "actBy" | "movedOver" | "steppedBackOver">;

function ending(calendar: Calendar, counted: Counted): ComputedDeadline {
  const { owedBy, countedFrom, length, endsOn } = counted;
  const isCitizens = owedBy === "citizen";
  const due = isCitizens ? calendar.firstWorkingDayOnOrAfter(endsOn) : endsOn;
  const actBy = calendar.lastWorkingDayOnOrBefore(due);
  const movedOver = due === endsOn ? none : closedDays(calendar, endsOn, addDays(due, -1));
  const steppedBackOver = actBy === due ? none : closedDays(calendar, addDays(actBy, 1), due);
  return { countedFrom, length, due, actBy, explanation: { ...counted, due, actBy, movedOver, steppedBackOver } };
}

const none: readonly SkippedDay[] = [];

function closedDays(calendar: Calendar, first: LocalDate, last: LocalDate): readonly SkippedDay[] {
  const skipped: SkippedDay[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const because = calendar.closedBecause(day);
    if (because !== null) skipped.push({ day, because });
  }
  return skipped;
}
