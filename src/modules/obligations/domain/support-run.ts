import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import { type DecisionRequest, withdrawalsOf } from "./decision-request.ts";
import type { Decision } from "./decisions.ts";
import { lastDayOf } from "./grant-period.ts";
import { earliest } from "./owed.ts";
import type { Rulebook } from "./rulebook.ts";

/**
 * Forløb: support from its grant to its end. A later grant on the same ground, while it runs, continues it: the provider
 * does not start anew. Support that started before its decision (an acute case) has no grants until that is made.
 */
export interface SupportRun {
  readonly grants: readonly Decision[];
  readonly startedOn: LocalDate | undefined;
  readonly endedOn: LocalDate | undefined;
  /** The citizen took the application back after the grant and before the start. */
  readonly givenUpOn: LocalDate | undefined;
}

/** The day from which a run counts: its grant's, or its start's where support could not wait for the decision. */
export const beginningOf = ({ grants, startedOn }: SupportRun): LocalDate | undefined =>
  earliest([grants[0]?.on, startedOn]);

/** The day from which nothing more is owed in a run. */
export const overOn = ({ endedOn, givenUpOn }: SupportRun): LocalDate | undefined => endedOn ?? givenUpOn;

/** The first day from this one on when no support was left running. */
export function allOverFrom(runs: readonly SupportRun[], day: LocalDate): LocalDate | undefined {
  const ends = runs.flatMap((run) => overOn(run) ?? []).filter((end) => end >= day);
  const quiet = ends.filter((end) =>
    runs.every((run) => {
      const begun = beginningOf(run);
      return begun === undefined || begun > end || (overOn(run) ?? "9999-12-31") <= end;
    }),
  );
  return earliest(quiet);
}

/** The runs of support in a case, in the order of their grants. */
export function supportRuns(
  book: Rulebook,
  decisions: readonly Decision[],
  events: readonly CaseEvent[],
  requests: readonly DecisionRequest[],
): readonly SupportRun[] {
  const givenUp = withdrawalsOf(events).filter(({ on }) => !requests.some(({ withdrawnOn }) => withdrawnOn === on));
  return stepsInOrder([
    ...eventsOf(events, "support-ended").map(({ on }): Step => ({ on, rank: 0, take: ended(book, on) })),
    ...decisions
      .filter(({ isGrant }) => isGrant)
      .map((grant): Step => ({ on: grant.on, rank: 1, take: granted(book, grant) })),
    ...eventsOf(events, "support-started").map(({ on }): Step => ({ on, rank: 2, take: started(on) })),
    ...givenUp.map(({ on }): Step => ({ on, rank: 3, take: givenUpBeforeStart(on) })),
  ]).reduce<readonly SupportRun[]>((runs, { take }) => take(runs), []);
}

/** Something that happens to the runs. On one day, what ends comes first, then grants, then starts. */
interface Step {
  readonly on: LocalDate;
  readonly rank: number;
  readonly take: (runs: readonly SupportRun[]) => readonly SupportRun[];
}

const stepsInOrder = (steps: readonly Step[]): readonly Step[] =>
  steps.toSorted((one, other) => (one.on === other.on ? one.rank - other.rank : one.on < other.on ? -1 : 1));

/** Ends the run that has gone on longest; one that should have ended before that only where there is no other. */
const ended = (book: Rulebook, on: LocalDate) => (runs: readonly SupportRun[]) => {
  const open = runs.filter((run) => overOn(run) === undefined);
  const running = open.filter(({ startedOn }) => startedOn !== undefined);
  const ending = running.find((run) => !isExpired(book, run, on)) ?? running[0] ?? open[0];
  return runs.map((run) => (run === ending ? { ...run, endedOn: on } : run));
};

/** Joins the run on the same ground that goes on that day, or begins one. */
const granted = (book: Rulebook, grant: Decision) => (runs: readonly SupportRun[]) => {
  const continued = runs.find(
    (run) => overOn(run) === undefined && !isExpired(book, run, grant.on) && sharesGround(run, grant),
  );
  if (continued === undefined) return [...runs, { ...newRun, grants: [grant] }];
  return runs.map((run) => (run === continued ? { ...run, grants: [...run.grants, grant] } : run));
};

const newRun: SupportRun = { grants: [], startedOn: undefined, endedOn: undefined, givenUpOn: undefined };

const sharesGround = ({ grants }: SupportRun, grant: Decision): boolean =>
  grants.length === 0 || grants.some(({ bases }) => bases.some((basis) => grant.bases.includes(basis)));

/** Starts the run that has waited longest. */
const started = (on: LocalDate) => (runs: readonly SupportRun[]) => {
  const waiting = runs.find((run) => run.startedOn === undefined && overOn(run) === undefined);
  if (waiting !== undefined) return runs.map((run) => (run === waiting ? { ...run, startedOn: on } : run));
  return runs.length === 0 ? [{ ...newRun, startedOn: on }] : runs;
};

const givenUpBeforeStart = (on: LocalDate) => (runs: readonly SupportRun[]) =>
  runs.map((run) => (run.startedOn === undefined && overOn(run) === undefined ? { ...run, givenUpOn: on } : run));

function isExpired(book: Rulebook, run: SupportRun, day: LocalDate): boolean {
  const lastDay = lastDayOf(book, run);
  return lastDay !== undefined && lastDay < day;
}
