import { addMonths, yearOf } from "./day-arithmetic.ts";
import type { LocalDate } from "./local-date.ts";

/**
 * Age in whole years on a day; negative before birth. Whoever was born on 29 February is a year older on 28 February
 * in a common year, as every count of months ends on the month's last day where the date is missing.
 */
export function ageOn(bornOn: LocalDate, day: LocalDate): number {
  const years = yearOf(day) - yearOf(bornOn);
  return addMonths(bornOn, 12 * years) <= day ? years : years - 1;
}
