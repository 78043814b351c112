import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, type EventOf, eventsOf } from "../../cases/domain/case-event.ts";
import type { Decision } from "./decisions.ts";
import { earliest, type Owed } from "./owed.ts";
import { type Ground, groundOn, type Rulebook } from "./rulebook.ts";
import { allOverFrom, beginningOf, overOn, type SupportRun } from "./support-run.ts";
import { termsOf } from "./terms.ts";

/**
 * The first follow-up of each run of support, and after each follow-up the next.
 *
 * Law: serviceloven § 148, stk. 2, which sets no length; the standard's intervals do, or the day in the plan.
 */
export function followUps(
  book: Rulebook,
  decisions: readonly Decision[],
  runs: readonly SupportRun[],
  events: readonly CaseEvent[],
): readonly Owed[] {
  const held = eventsOf(events, "follow-up-held");
  return [
    ...runs.map((run) => firstFollowUp(book, run, held, events)),
    ...held.flatMap((last, index) => nextFollowUp(book, { last, next: held[index + 1]?.on }, decisions, runs, events)),
  ].filter((owed) => owed !== undefined);
}

/** Counted from the start of support; until then from the grant, which is provisional. A day planned before it says nothing. */
function firstFollowUp(
  book: Rulebook,
  run: SupportRun,
  held: readonly EventOf<"follow-up-held">[],
  events: readonly CaseEvent[],
): Owed | undefined {
  const begunOn = beginningOf(run);
  if (begunOn === undefined) return undefined;
  const metOn = held.find(({ on }) => on > begunOn)?.on;
  const terms = termsOf(book, "first-follow-up", run.grants[0]?.ground ?? groundOn(book, begunOn));
  const from = run.startedOn ?? begunOn;
  const planned = plannedDay(run, begunOn, earliest([metOn, overOn(run)]), events);
  return {
    what: "first-follow-up",
    arisesOn: begunOn,
    from,
    terms,
    given: planned !== undefined && planned > from ? planned : undefined,
    metOn,
    lapsedOn: overOn(run),
    provisional: run.startedOn === undefined,
  };
}

/** The day that the latest plan names, or the latest phase of a method that begins after it, else the decision's own; a plan made after the first follow-up says nothing of it. */
function plannedDay(
  run: SupportRun,
  begunOn: LocalDate,
  until: LocalDate | undefined,
  events: readonly CaseEvent[],
): LocalDate | undefined {
  const plan = eventsOf(events, "plan-offered").findLast(
    ({ on, firstFollowUpOn }) => firstFollowUpOn !== undefined && on >= begunOn && (until === undefined || on <= until),
  );
  const phase = agreedAtPhase(events, begunOn, until);
  if (phase !== undefined && (plan === undefined || plan.on <= phase.on)) return phase.followUpOn;
  return plan?.firstFollowUpOn ?? run.grants[0]?.event.firstFollowUpOn;
}

/** The last phase of a method that begins from one day to another and agrees when it is followed up. */
const agreedAtPhase = (events: readonly CaseEvent[], from: LocalDate, until: LocalDate | undefined) =>
  eventsOf(events, "phase-begun").findLast(
    ({ on, followUpOn }) => followUpOn !== undefined && on >= from && (until === undefined || on <= until),
  );

interface HeldFollowUp {
  readonly last: EventOf<"follow-up-held">;
  readonly next: LocalDate | undefined;
}

/** None where the follow-up ended the only support that was running, or where none was running any more. */
function nextFollowUp(
  book: Rulebook,
  { last, next }: HeldFollowUp,
  decisions: readonly Decision[],
  runs: readonly SupportRun[],
  events: readonly CaseEvent[],
): readonly Owed[] {
  const begun = runs.filter((run) => (beginningOf(run) ?? last.on) <= last.on);
  const running = begun.filter((run) => (overOn(run) ?? last.on) >= last.on);
  const isLast = last.outcome === "end" || last.outcome === "other-help";
  const goesOn = begun.length === 0 ? !isLast : running.length > (isLast ? 1 : 0);
  if (!goesOn) return [];
  return [
    {
      what: "follow-up",
      arisesOn: last.on,
      from: last.on,
      terms: termsOf(book, "follow-up", groundOfFollowUp(book, last.on, decisions)),
      given: agreedAtPhase(events, last.on, next)?.followUpOn ?? last.nextOn,
      metOn: next,
      lapsedOn: allOverFrom(runs, last.on),
    },
  ];
}

const groundOfFollowUp = (book: Rulebook, day: LocalDate, decisions: readonly Decision[]): Ground =>
  decisions.findLast(({ on, isGrant }) => isGrant && on <= day)?.ground ?? groundOn(book, day);
