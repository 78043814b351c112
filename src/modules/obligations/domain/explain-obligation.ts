import type { Calendar } from "../../../kernel/calendar.ts";
import { type DeadlineExplanation, deadline, givenDay } from "../../../kernel/deadline.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Obligation } from "./obligation.ts";

/**
 * Why an obligation falls on its day: start, length, days passed over. Null where it has no day. `given` is the day that a
 * hearing, notice or plan named, where the page knows it: a citizen's is moved when it is no working day.
 */
export function explainObligation(
  obligation: Obligation,
  calendar: Calendar,
  given: LocalDate | null = obligation.due,
): DeadlineExplanation | null {
  const { countedFrom: from, length, due, actBy, owedBy } = obligation;
  if (due === null || actBy === null || given === null) return null;
  if (length !== null && from !== null) return deadline(calendar, { from, length, owedBy }).explanation;
  const { explanation } = givenDay(calendar, given, owedBy);
  return actBy === due ? { ...explanation, due, actBy, steppedBackOver: [] } : explanation;
}
