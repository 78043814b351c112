import type { Obligation, ObligationStatus } from "./obligation.ts";

const ranks: Readonly<Record<ObligationStatus, number>> = { missed: 0, open: 1, lapsed: 2, "met-late": 2, met: 2 };

/**
 * The order of a work list: what was missed, then what is open by the last day to act, what has no day last; then what
 * needs nothing more. (Acute cases come before all others: the list's own affair.)
 */
export function byUrgency(one: Obligation, other: Obligation): number {
  if (ranks[one.status] !== ranks[other.status]) return ranks[one.status] - ranks[other.status];
  const [day, otherDay] = [one.actBy ?? never, other.actBy ?? never];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return one.what === other.what ? one.ordinal - other.ordinal : one.what < other.what ? -1 : 1;
}

/** Sorts after every day. */
const never = "9999-12-31";
