import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import type { Owed } from "./owed.ts";
import { groundOn, type Rulebook } from "./rulebook.ts";
import { allOverFrom, type SupportRun } from "./support-run.ts";
import { termsOf } from "./terms.ts";

/**
 * The authority's answer to each report of a provider: whether a follow-up or a new decision is needed. Neither law nor
 * standards set a length; a municipality may.
 *
 * Law: serviceloven § 148, stk. 2 (the authority follows up running on whether the help still serves its purpose).
 */
export function reports(book: Rulebook, events: readonly CaseEvent[]): readonly Owed[] {
  const answers = eventsOf(events, "report-answered");
  return eventsOf(events, "report-received").map(({ on, report }) => ({
    what: "report-answer",
    arisesOn: on,
    from: on,
    terms: termsOf(book, "report-answer", groundOn(book, on)),
    metOn: answers.find((answer) => answer.report === report && answer.on >= on)?.on,
    lapsedOn: undefined,
  }));
}

/** A follow-up by the day that the answer to a report names; it is held, or lapses when no support is left running. */
export function agreedFollowUps(
  book: Rulebook,
  runs: readonly SupportRun[],
  events: readonly CaseEvent[],
): readonly Owed[] {
  const held = eventsOf(events, "follow-up-held");
  return eventsOf(events, "report-answered").flatMap(({ followUpBy, on }) =>
    followUpBy === undefined
      ? []
      : [
          {
            what: "follow-up",
            arisesOn: on,
            from: on,
            terms: { ...termsOf(book, "follow-up", groundOn(book, on)), lengths: [], ownSetting: false },
            given: followUpBy,
            metOn: held.find((meeting) => meeting.on >= on)?.on,
            lapsedOn: allOverFrom(runs, on),
          } satisfies Owed,
        ],
  );
}
