import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, type EventOf, eventsOf } from "../../cases/domain/case-event.ts";
import type { Owed } from "./owed.ts";
import { pairOldestFirst } from "./pairing.ts";
import { groundOn, type Rulebook } from "./rulebook.ts";
import { termsOf } from "./terms.ts";

/**
 * The answer to each request for access to the file: 7 working days. An answer that names its request is the answer to that one;
 * one that names none is the answer to the oldest that waits.
 *
 * Law: forvaltningsloven § 16, stk. 2; offentlighedsloven § 36, stk. 2.
 */
export function accessRequests(book: Rulebook, events: readonly CaseEvent[]): readonly Owed[] {
  const requests = eventsOf(events, "access-requested");
  const answer = answersTo(requests, eventsOf(events, "access-given"));
  return requests.map((request) => ({
    what: "access",
    arisesOn: request.on,
    from: request.on,
    terms: termsOf(book, "access", groundOn(book, request.on)),
    metOn: answer(request),
    lapsedOn: undefined,
  }));
}

type Requested = EventOf<"access-requested">;

/** The day on which each request was answered; undefined while it waits. */
function answersTo(
  requests: readonly Requested[],
  answers: readonly EventOf<"access-given">[],
): (request: Requested) => LocalDate | undefined {
  const names = new Set(requests.flatMap(({ request }) => request ?? []));
  const named = new Map(
    answers.flatMap(({ on, request }) => (request !== undefined && names.has(request) ? [[request, on] as const] : [])),
  );
  const rest = requests.filter(({ request }) => request === undefined || !named.has(request));
  const unnamed = answers.filter(({ request }) => request === undefined || !names.has(request));
  const paired = pairOldestFirst(rest, unnamed);
  return (one) => (one.request === undefined ? undefined : named.get(one.request)) ?? paired[rest.indexOf(one)];
}
