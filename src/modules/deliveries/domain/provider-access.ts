import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { GrantedTask } from "../../plans/domain/grant.ts";

/**
 * The first day on which a provider sees nothing of a case any more: the day after the last day of support, or as many days
 * later as the municipality has set, so that the last notes can be written.
 */
export const accessEndsOn = (lastDay: LocalDate, daysAfterEnd = 0): LocalDate => addDays(lastDay, daysAfterEnd + 1);

/** The last day that support is granted for; null where part of it is granted without an end. */
export function lastGrantedDay(granted: readonly Pick<GrantedTask, "period">[]): LocalDate | null {
  const ends = granted.map(({ period }) => period.to ?? null);
  const known = ends.filter((end) => end !== null);
  return known.length === 0 || known.length < ends.length ? null : (known.toSorted().at(-1) ?? null);
}
