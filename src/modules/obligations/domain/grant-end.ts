import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import type { Decision } from "./decisions.ts";
import { cappedBases, cappedFrom, grantStart } from "./grant-period.ts";
import { dueDay, earliest, type Owed } from "./owed.ts";
import { firstOnOrAfter, pairOldestFirst } from "./pairing.ts";
import type { Rulebook } from "./rulebook.ts";
import type { SupportRun } from "./support-run.ts";
import { termsOf } from "./terms.ts";

/** What comes after a time-limited grant is settled this many days before its end: 4 weeks. */
const settledDaysBefore = 28;

/**
 * The end of a time-limited grant, with the closing talk and the assessment of what comes next.
 *
 * Law: serviceloven § 82 b, stk. 1: six months at most. A shorter period in the decision counts; a longer one does not.
 * Where the standard promises a closing talk on other grounds too, it is owed by the end of the decision's period.
 */
export function grantEnds(
  book: Rulebook,
  decisions: readonly Decision[],
  runs: readonly SupportRun[],
  events: readonly CaseEvent[],
): readonly Owed[] {
  const ending = runs.flatMap((run) => run.grants.map((grant, index) => endingGrant(book, run, grant, index)));
  const talks = ending.filter(({ hasTalk }) => hasTalk);
  const talkedOn = pairOldestFirst(talks, eventsOf(events, "closing-talk-held"));
  return [
    ...ending.filter(({ isCapped }) => isCapped).map(endOwed),
    ...talks.map((grant, index) => talkOwed(book, grant, talkedOn[index])),
    ...ending.filter(({ hasNext }) => hasNext).map((grant) => nextOwed(book, grant, decisions, events)),
  ];
}

type EndingGrant = ReturnType<typeof endingGrant>;

function endingGrant(book: Rulebook, run: SupportRun, grant: Decision, index: number) {
  const isFirst = index === 0;
  const from = grantStart(grant, isFirst ? run.startedOn : undefined);
  const isCapped = cappedBases(book, grant).length > 0;
  const end = endTerms(book, grant, isCapped ? cappedFrom(run, index) : from, isCapped);
  return {
    grant,
    on: grant.on,
    from,
    isCapped,
    hasTalk: isCapped || termsOf(book, "closing-talk", grant.ground).clauses.length > 0,
    hasNext: isCapped || termsOf(book, "what-next", grant.ground).clauses.length > 0,
    end,
    due: dueDay(book, end)?.due,
    provisional: isFirst && run.startedOn === undefined && grant.event.period === undefined,
    endedOn: run.endedOn,
    /** A later grant on the same ground takes over; a grant given up before its start never ran. */
    overtakenOn: earliest([run.grants[index + 1]?.on, run.givenUpOn]),
  };
}

function endTerms(book: Rulebook, grant: Decision, from: LocalDate, isCapped: boolean) {
  const terms = termsOf(book, "grant-end", grant.ground);
  const caps = cappedBases(book, grant).flatMap(({ cap }) => (cap === null ? [] : [cap.length]));
  const lengths = isCapped ? [...terms.lengths, ...caps] : [];
  return { what: "grant-end", from, terms: { ...terms, lengths }, given: grant.event.period?.to } as const;
}

const endOwed = ({ end, on, provisional, endedOn, overtakenOn }: EndingGrant): Owed => ({
  ...end,
  arisesOn: on,
  metOn: endedOn,
  lapsedOn: overtakenOn,
  provisional,
});

/** Due with the grant's end, however early the support itself ends. */
function talkOwed(book: Rulebook, ending: EndingGrant, talkedOn: LocalDate | undefined): Owed {
  const { clauses, citations } = termsOf(book, "closing-talk", ending.grant.ground);
  return {
    ...endOwed(ending),
    what: "closing-talk",
    terms: { ...ending.end.terms, clauses, citations },
    metOn: talkedOn,
  };
}

/** Settled when somebody says so, when a follow-up ends the support or points to other help, or by a new decision. */
function nextOwed(
  book: Rulebook,
  ending: EndingGrant,
  decisions: readonly Decision[],
  events: readonly CaseEvent[],
): Owed {
  const { grant, on, from, due, provisional, endedOn, overtakenOn } = ending;
  const turns = eventsOf(events, "follow-up-held").filter(
    ({ outcome }) => outcome === "end" || outcome === "other-help",
  );
  const terms = termsOf(book, "what-next", grant.ground);
  return {
    what: "what-next",
    arisesOn: on,
    from,
    terms,
    given: due && laterOf(from, addDays(due, -settledDaysBefore)),
    metOn: earliest([
      firstOnOrAfter(eventsOf(events, "what-next-settled"), on),
      firstOnOrAfter(turns, on),
      decisions.find((decision) => decision.on > on)?.on,
    ]),
    lapsedOn: earliest([endedOn, overtakenOn]),
    provisional,
  };
}

const laterOf = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? other : one);
