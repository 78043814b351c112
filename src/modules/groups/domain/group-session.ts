import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppointmentTime } from "../../appointments/domain/appointment.ts";
import { overlap } from "../../appointments/domain/booking-warning.ts";
import { momentOf } from "../../appointments/domain/clock-time.ts";
import { meetsOn, type SupportGroup } from "./support-group.ts";

/** How a group's day can stand, where something has happened to it. */
export const sessionStates = ["planned", "held", "cancelled"] as const;
/** Gruppegang (stand): as planned, held, or cancelled. */
export type SessionState = (typeof sessionStates)[number];

/** Gruppegang med noget at fortælle: a day on which the group was held, or that somebody cancelled. */
export interface MarkedSession {
  readonly id: string;
  readonly on: LocalDate;
  readonly state: SessionState;
  /** Why it was cancelled; empty where it was not. */
  readonly why: string;
  /** What there is instead; empty where nothing is told. */
  readonly instead: string;
  /** Who cancelled it; empty where nobody did. */
  readonly by: string;
}

/** Gruppegang: one day on which a group meets. */
export interface GroupSession {
  readonly on: LocalDate;
  readonly state: SessionState;
  readonly marked: MarkedSession | null;
}

/** The days on which a group meets, from one day to another, both with. */
export function sessionsBetween(
  group: SupportGroup,
  marked: readonly MarkedSession[],
  first: LocalDate,
  last: LocalDate,
): readonly GroupSession[] {
  const days = Array.from({ length: 7 }, (_, at) => addDays(first, at));
  const begins = days.find((day) => meetsOn({ ...group, fromOn: first, untilOn: null }, day));
  if (begins === undefined) return [];
  return everyWeek(begins, last)
    .filter((day) => meetsOn(group, day) || marked.some(({ on }) => on === day))
    .map((on) => sessionOn(on, marked));
}

/** One day of a group, as it stands. */
export function sessionOn(on: LocalDate, marked: readonly MarkedSession[]): GroupSession {
  const mark = marked.find((one) => one.on === on) ?? null;
  return { on, state: mark?.state ?? "planned", marked: mark };
}

function everyWeek(first: LocalDate, last: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 7)) days.push(day);
  return days;
}

/** From when until when a group meets on a day; undefined where it has no fixed time, or the clock skips it. */
export function timeOf({ weekly }: Pick<SupportGroup, "weekly">, on: LocalDate): AppointmentTime | undefined {
  const startsAt = weekly && momentOf(on, weekly.from);
  const endsAt = weekly && momentOf(on, weekly.to);
  return startsAt && endsAt ? { startsAt, endsAt } : undefined;
}

/** The days of a group that overlap other times of the citizen, each with the time that it overlaps. */
export const overlaps = (
  group: SupportGroup,
  sessions: readonly GroupSession[],
  busy: readonly AppointmentTime[],
): readonly AppointmentTime[] =>
  sessions.flatMap(({ on, state }) => {
    const time = state === "cancelled" ? undefined : timeOf(group, on);
    return time === undefined ? [] : busy.filter((other) => overlap(time, other));
  });
