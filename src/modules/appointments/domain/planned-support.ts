import type { Appointment, AppointmentTime, Hindrance } from "./appointment.ts";

/** Tid i aftaler: how many appointments there were, and how long they were to take. */
export interface PlannedTime {
  readonly times: number;
  readonly minutes: number;
}

/** Planlagt støtte: what providers had planned with the citizen, and what of it was cancelled, by whose wish or hindrance. */
export interface PlannedSupport {
  /** All that was booked, cancelled or not. */
  readonly planned: PlannedTime;
  readonly cancelled: Readonly<Record<Hindrance, PlannedTime>>;
}

type Visit = Pick<Appointment, "orderId" | "startsAt" | "endsAt" | "state" | "steps">;

/**
 * What providers had planned of support that was to have begun between two moments. What the authority books is no support.
 *
 * @param time from the first moment until before the other: ISO moments in UTC
 */
export function plannedSupport(
  appointments: readonly Visit[],
  time: { readonly from: string; readonly before: string },
): PlannedSupport {
  const visits = appointments.filter(
    ({ orderId, startsAt }) => orderId !== null && startsAt >= time.from && startsAt < time.before,
  );
  const off = visits.filter(({ state }) => state === "cancelled");
  const by = (whose: Hindrance) => timeOf(off.filter((visit) => cancelledBy(visit) === whose));
  return {
    planned: timeOf(visits),
    cancelled: { citizen: by("citizen"), provider: by("provider"), other: by("other") },
  };
}

/** On whose side it was cancelled; where nobody said so, it is theirs who did it. */
function cancelledBy({ steps }: Pick<Visit, "steps">): Hindrance {
  const last = steps.findLast(({ kind }) => kind === "cancelled");
  return last?.whose ?? (last?.wishedBy === "citizen" ? "citizen" : "provider");
}

const timeOf = (visits: readonly Visit[]): PlannedTime => ({
  times: visits.length,
  minutes: visits.reduce((sum, visit) => sum + minutesOf(visit), 0),
});

const minutesOf = ({ endsAt, startsAt }: AppointmentTime): number =>
  Math.round(Temporal.Instant.from(endsAt).since(startsAt).total("minutes"));
