import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, type EventOf, eventsOf } from "../../cases/domain/case-event.ts";
import type { Owed } from "./owed.ts";
import { pairOldestFirst } from "./pairing.ts";
import { groundOn, type Rulebook } from "./rulebook.ts";
import { termsOf } from "./terms.ts";

/**
 * The answer to each request for access to the file: 7 working days, and beside it each later day that was told in writing; what is
 * told never moves the first day. An answer or a notice that names its request is about that one; one that names none is about the
 * oldest that waits.
 *
 * Law: forvaltningsloven § 16, stk. 2; offentlighedsloven § 36, stk. 2.
 */
export function accessRequests(book: Rulebook, events: readonly CaseEvent[]): readonly Owed[] {
  const requests = eventsOf(events, "access-requested");
  const answer = answersTo(requests, eventsOf(events, "access-given"));
  const taken = eventsOf(events, "access-withdrawn");
  const delays = eventsOf(events, "access-delayed");
  return requests.flatMap((request): readonly Owed[] => {
    const terms = termsOf(book, "access", groundOn(book, request.on));
    const metOn = answer(request);
    const lapsedOn = taken.find((one) => one.request !== undefined && one.request === request.request)?.on;
    const lawSources = request.outside ? ["offentlighedsloven § 36, stk. 2"] : undefined;
    const owedTo = request.outside ? "other" : undefined;
    const promised = { what: "access", metOn, lapsedOn, lawSources, owedTo } as const;
    const isHere = (delay: Delayed) => requestOf(delay, requests, answer) === request;
    return [
      { ...promised, arisesOn: request.on, from: request.on, terms },
      ...delays.filter(isHere).map(({ expectedOn, on }) => ({
        ...promised,
        arisesOn: on,
        from: on,
        terms: { ...terms, lengths: [], ownSetting: false },
        given: expectedOn,
      })),
    ];
  });
}

type Requested = EventOf<"access-requested">;
type Delayed = EventOf<"access-delayed">;

/** The request that a notice of delay is about: one that waited on the day of the notice; undefined where none did. */
function requestOf(
  { on, request: name }: Delayed,
  requests: readonly Requested[],
  answer: (request: Requested) => LocalDate | undefined,
): Requested | undefined {
  const waiting = requests.filter((request) => request.on <= on && (answer(request) ?? on) >= on);
  const isKnown = name !== undefined && requests.some(({ request }) => request === name);
  return isKnown ? waiting.find(({ request }) => request === name) : waiting[0];
}

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
