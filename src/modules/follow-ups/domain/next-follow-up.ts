import type { Calendar } from "../../../kernel/calendar.ts";
import { addLength } from "../../../kernel/deadline.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { FollowUpItem } from "../../standards/domain/guidance-items.ts";

/** The last day for the next follow-up by the standard, and the clause that says so. */
export interface LatestNext {
  readonly on: LocalDate;
  readonly rule: FollowUpItem;
}

/**
 * When the next follow-up must be held by the standard: the first of the days that its intervals lead to. Null where it
 * sets none, and where the method of the support sets the days.
 */
export function latestNext(rules: readonly FollowUpItem[], calendar: Calendar, heldOn: LocalDate): LatestNext | null {
  if (rules.some(({ rule, dependsOn }) => rule === "by-method" && dependsOn === undefined)) return null;
  const days = rules.flatMap((rule) =>
    rule.next === null ? [] : [{ on: addLength(calendar, heldOn, rule.next), rule }],
  );
  return days.toSorted((one, other) => (one.on < other.on ? -1 : 1))[0] ?? null;
}
