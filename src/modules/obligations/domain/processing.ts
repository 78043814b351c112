import { addDays, daysBetween } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, type EventOf, eventsOf } from "../../cases/domain/case-event.ts";
import type { DecisionRequest } from "./decision-request.ts";
import { dueDay, earliest, type Owed } from "./owed.ts";
import { pairOldestFirst, waitsOn } from "./pairing.ts";
import type { Rulebook } from "./rulebook.ts";
import { type Terms, termsOf } from "./terms.ts";

/**
 * What the authority owes from an application (or a case sent back) to the decision: receipt, decision, notice of delay.
 *
 * Law: retssikkerhedsloven § 3, stk. 2, and § 3 a.
 */
export function processing(
  book: Rulebook,
  requests: readonly DecisionRequest[],
  events: readonly CaseEvent[],
): readonly Owed[] {
  const waiting = requests
    .filter(({ what }) => what !== "carry-out-ruling")
    .map((request) => ({
      ...request,
      until: request.decidedOn ?? request.withdrawnOn,
      terms: decisionTerms(book, request),
    }));
  const notices = noticesOf(book, waiting, eventsOf(events, "delay-notice-sent"));
  const diedOn = eventsOf(events, "died")[0]?.on;
  return [
    ...receipts(book, waiting, events),
    ...waiting.flatMap((request, index) => promises(book, { ...request, diedOn }, notices[index] ?? [])),
  ];
}

/** A request with the day that ends its waiting, and its processing time. */
type WaitingRequest = DecisionRequest & { readonly until: LocalDate | undefined; readonly terms: Terms };
/** The same, where nobody is left to be told anything after a day. */
type PromisedRequest = WaitingRequest & { readonly diedOn: LocalDate | undefined };

/** A case that was sent back has the processing time of an application, unless the standard gives it its own. */
function decisionTerms(book: Rulebook, { what, ground }: DecisionRequest): Terms {
  const own = termsOf(book, what, ground);
  return what === "decision" || own.lengths.length > 0 ? own : termsOf(book, "decision", ground);
}

function receipts(book: Rulebook, requests: readonly WaitingRequest[], events: readonly CaseEvent[]): readonly Owed[] {
  const applications = requests.filter(({ what }) => what === "decision");
  const sent = pairOldestFirst(applications, eventsOf(events, "receipt-sent"));
  return applications.map(({ on, ground, until }, index) => ({
    what: "receipt",
    arisesOn: on,
    from: on,
    terms: termsOf(book, "receipt", ground),
    metOn: sent[index],
    lapsedOn: until,
  }));
}

type Notice = EventOf<"delay-notice-sent">;

/** Each notice belongs to the undecided request whose promised day comes first. */
function noticesOf(
  book: Rulebook,
  requests: readonly WaitingRequest[],
  notices: readonly Notice[],
): readonly (readonly Notice[])[] {
  const own = requests.map((): Notice[] => []);
  const promised = requests.map((request) => dueDay(book, { ...request, from: request.on })?.due);
  for (const notice of notices) {
    const waiting = requests.flatMap((request, index) => (waitsOn(request, notice.on) ? [index] : []));
    const next = waiting.toSorted((one, other) => ((promised[one] ?? never) < (promised[other] ?? never) ? -1 : 1))[0];
    if (next === undefined) continue;
    own[next]?.push(notice);
    promised[next] = notice.expectedOn;
  }
  return own;
}

/** Sorts after every day. */
const never = "9999-12-31";

/**
 * The counted day, then each day that the citizen was notified of: by each a decision is owed, and before each runs out a
 * notice if it cannot be kept. A notice opens the next day; it never moves the one before.
 */
function promises(book: Rulebook, request: PromisedRequest, notices: readonly Notice[]): readonly Owed[] {
  const counted = { arisesOn: request.on, from: request.on, terms: request.terms, given: undefined };
  const notified = notices.map(({ on, expectedOn }) => ({
    arisesOn: on,
    from: on,
    terms: { ...noticeTerms(book, request), lengths: [], ownSetting: false },
    given: expectedOn,
  }));
  return [counted, ...notified].flatMap((promise, index) => [
    {
      ...promise,
      ...{ what: request.what, metOn: request.decidedOn, lapsedOn: request.withdrawnOn, complaint: request.complaint },
    },
    ...noticeOwed(book, request, promise, notices[index]?.on),
  ]);
}

type Promised = Pick<Owed, "arisesOn" | "from" | "terms" | "given">;

/** A notice is owed once no more than a fifth of the time is left; a decision in time makes it needless. */
function noticeOwed(
  book: Rulebook,
  request: PromisedRequest,
  promise: Promised,
  sentOn: LocalDate | undefined,
): readonly Owed[] {
  const due = dueDay(book, { ...promise, what: request.what })?.due;
  const seenOn = earliest([book.today, request.until, request.diedOn]) ?? book.today;
  const isClear = due !== undefined && clearFrom(promise.arisesOn, due) <= seenOn;
  if (sentOn === undefined && !isClear) return [];
  const { clauses, citations } = noticeTerms(book, request);
  const terms = {
    ...promise.terms,
    clauses: [...clauses, ...request.terms.clauses],
    citations: [...citations, ...request.terms.citations],
  };
  return [{ ...promise, what: "delay-notice", terms, metOn: sentOn, lapsedOn: request.until }];
}

const noticeTerms = (book: Rulebook, request: WaitingRequest): Terms => termsOf(book, "delay-notice", request.ground);

/** The first day with no more than a fifth of the time left. */
const clearFrom = (from: LocalDate, due: LocalDate): LocalDate =>
  addDays(due, -Math.max(0, Math.floor(daysBetween(from, due) / 5)));
