import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import type { Owed } from "./owed.ts";
import { pairOldestFirst } from "./pairing.ts";
import { groundOn, type Rulebook } from "./rulebook.ts";
import { termsOf } from "./terms.ts";

/**
 * The answer to each request for access to the file: 7 working days.
 *
 * Law: forvaltningsloven § 16, stk. 2; offentlighedsloven § 36, stk. 2.
 */
export function accessRequests(book: Rulebook, events: readonly CaseEvent[]): readonly Owed[] {
  const requests = eventsOf(events, "access-requested");
  const givenOn = pairOldestFirst(requests, eventsOf(events, "access-given"));
  return requests.map(({ on }, index) => ({
    what: "access",
    arisesOn: on,
    from: on,
    terms: termsOf(book, "access", groundOn(book, on)),
    metOn: givenOn[index],
    lapsedOn: undefined,
  }));
}
