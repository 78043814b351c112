import { addDays } from "../kernel/day-arithmetic.ts";
import { addLength } from "../kernel/deadline.ts";
import type { LocalDate } from "../kernel/local-date.ts";
import type { Plot } from "./plot.ts";
import { type Reckoning, receivedOn } from "./reckoning.ts";
import type { StepName } from "./stage.ts";

/** One step of one plot on its day; `minute` is of the day, or null today, when the clock on the wall counts. */
export interface TimedStep {
  readonly plot: Plot;
  readonly step: StepName;
  readonly on: LocalDate;
  readonly minute: number | null;
}

/** All steps of all plots of a municipality in the order in which they happened, each within working hours. */
export function timetable(plots: readonly Plot[], reckoning: Reckoning): readonly TimedStep[] {
  const dated = plots
    .flatMap((plot) => datedSteps(plot, reckoning))
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  const byDay = Map.groupBy(dated, ({ on }) => on);
  return [...byDay].flatMap(([on, steps]) =>
    steps.map((step, place) => ({
      ...step,
      minute: on === reckoning.today ? null : opening + Math.floor(((place + 1) * openFor) / (steps.length + 1)),
    })),
  );
}

/** A working day in the municipality: from eight to half past three. */
const opening = 8 * 60;
const openFor = 7.5 * 60;

type DatedStep = Omit<TimedStep, "minute">;

function datedSteps(plot: Plot, reckoning: Reckoning): readonly DatedStep[] {
  const { stage } = plot;
  const received = receivedOn(stage, reckoning);
  const due = addLength(reckoning.calendar, received, reckoning.processing);
  let last = received;
  return stage.steps.map(({ step, when }) => {
    const wanted = typeof when === "number" ? addDays(received, when) : addDays(due, -when["before-due"]);
    const day = isCitizens(step, plot) ? wanted : workingDay(laterOf(wanted, last), reckoning);
    last = laterOf(day, last);
    return { plot, step, on: last };
  });
}

const laterOf = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? other : one);

/** Staff work on the next working day, or on the last one where that has not come yet. */
function workingDay(day: LocalDate, { today, calendar }: Reckoning): LocalDate {
  const next = calendar.firstWorkingDayOnOrAfter(day);
  return next <= today ? next : calendar.lastWorkingDayOnOrBefore(today);
}

const citizens: ReadonlySet<StepName> = new Set([
  "begin-application",
  "withdraw",
  "let-sister-help",
  "give-consent",
  "answer-hearing",
  "accept-plan",
  "decline-plan",
  "ask-other-time",
]);

/** What the citizen does may be done any day. */
const isCitizens = (step: StepName, { stage }: Plot): boolean =>
  citizens.has(step) || (step === "apply" && stage.channel === "online");
