import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { type Appointment, overAt, stands } from "./appointment.ts";
import { hereAt, mondayOf } from "./clock-time.ts";

/** En uge i sagen: how many appointments of support were planned in a week, and what became of them. */
export interface CaseWeek {
  readonly monday: LocalDate;
  /** All that were booked for it and not called off. */
  readonly planned: number;
  readonly held: number;
  readonly notHeld: number;
  readonly cancelled: number;
  /** Over, and nobody has told whether they were held. */
  readonly untold: number;
}

/** How many weeks back and ahead are shown. */
const shown = { back: 4, ahead: 4 } as const;

/** The weeks around today in which a provider gives support, one by one; none where no provider has booked anything. */
export function weeksOfCase(appointments: readonly Appointment[], today: LocalDate, now: string): readonly CaseWeek[] {
  const support = appointments.filter(({ orderId }) => orderId !== null);
  if (support.length === 0) return [];
  const byWeek = Map.groupBy(support, ({ startsAt }) => mondayOf(hereAt(startsAt).day));
  const first = addDays(mondayOf(today), -7 * shown.back);
  return Array.from({ length: shown.back + shown.ahead + 1 }, (_, week) => addDays(first, 7 * week)).map((monday) =>
    counted(monday, byWeek.get(monday) ?? [], now),
  );
}

function counted(monday: LocalDate, visits: readonly Appointment[], now: string): CaseWeek {
  const count = (is: (visit: Appointment) => boolean): number => visits.filter(is).length;
  return {
    monday,
    planned: count(({ state }) => state !== "cancelled"),
    held: count(({ state }) => state === "held"),
    notHeld: count(({ state }) => state === "not-held"),
    cancelled: count(({ state }) => state === "cancelled"),
    untold: count((visit) => stands(visit) && overAt(visit) <= now),
  };
}
