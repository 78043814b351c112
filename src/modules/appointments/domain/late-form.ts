import { addDays } from "../../../kernel/day-arithmetic.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { Appointment, LateWay } from "./appointment.ts";
import { lateWays } from "./appointment.ts";
import { hereAt, momentOf, readClock } from "./clock-time.ts";

/** The fields by which a delay is told. */
export const lateFields = { minutes: "minutter", clock: "nyt-klokkeslaet", told: "besked" } as const;

/** The delays that are one press. */
const ordinaryDelays: readonly number[] = [10, 15, 20, 30, 45, 60];

/** Forsinkelse: when whoever is late comes, and how the citizen was told. */
export interface Delay {
  readonly expectedAt: string;
  readonly told: LateWay;
}

/** A delay that can be chosen with one press: how many minutes, and the time that it gives. */
export interface DelayChoice {
  readonly minutes: number;
  readonly expectedAt: string;
}

/** The delays that are still ahead. */
export const delayChoices = ({ startsAt }: Pick<Appointment, "startsAt">, now: string): readonly DelayChoice[] =>
  ordinaryDelays
    .map((minutes) => ({ minutes, expectedAt: later(startsAt, minutes) }))
    .filter(({ expectedAt }) => expectedAt > now);

const later = (moment: string, minutes: number): string =>
  Temporal.Instant.from(moment).add({ minutes }).toString({ smallestUnit: "millisecond" });

/** Reads a delay: a press of so many minutes, or a time that was typed. */
export function readDelay(fields: Fields, { startsAt }: Appointment): Outcome<Delay, readonly FieldProblem[]> {
  const told = lateWays.find((known) => known === textOf(fields, lateFields.told));
  const pressed = ordinaryDelays.find((minutes) => String(minutes) === textOf(fields, lateFields.minutes));
  const clock = readClock(textOf(fields, lateFields.clock));
  const typed = clock === undefined ? undefined : momentOn(startsAt, clock);
  // Enter in the field of the time presses the first button: what was typed counts.
  const isTyped = textOf(fields, lateFields.clock) !== "";
  const expectedAt = isTyped || pressed === undefined ? typed : later(startsAt, pressed);
  const problems = [
    ...(told ? [] : [{ field: lateFields.told, message: "Vælg, hvordan borgeren har fået besked." }]),
    ...(expectedAt === undefined
      ? [{ field: lateFields.clock, message: "Skriv, hvornår I kommer, for eksempel 10.40." }]
      : []),
    ...(expectedAt !== undefined && expectedAt <= startsAt
      ? [{ field: lateFields.clock, message: "Det er ikke senere end aftalt. Skriv et senere klokkeslæt." }]
      : []),
  ];
  if (problems.length > 0 || !told || !expectedAt) return refused(problems);
  return accepted({ expectedAt, told });
}

/** When the clock shows a time on the day of a visit; after midnight where the visit begins late in the evening. */
function momentOn(startsAt: string, clock: string): string | undefined {
  const { clock: begins, day } = hereAt(startsAt);
  const isNextDay = begins >= "20" && clock < "06";
  return momentOf(isNextDay ? addDays(day, 1) : day, clock);
}
