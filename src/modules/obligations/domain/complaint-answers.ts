import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import { earliest, type Owed } from "./owed.ts";
import { groundOn, type Rulebook } from "./rulebook.ts";
import { termsOf } from "./terms.ts";

/**
 * The authority's answer to a complaint about how support is given or how somebody was treated. Neither law nor standards set a
 * length, so it is owed by a day only where the municipality has set one itself.
 *
 * Law: retssikkerhedsloven § 3, stk. 1.
 */
export function complaintAnswers(book: Rulebook, events: readonly CaseEvent[]): readonly Owed[] {
  if (book.standard.settings.deadlines["complaint-answer"] === undefined) return [];
  const came = eventsOf(events, "complaint-received").filter(({ about }) => about === "delivery");
  const moved = eventsOf(events, "complaint-crossed");
  const received = [
    ...came.map(({ complaint, on }) => ({ complaint, on })),
    ...moved.filter(({ to }) => to === "delivery").map(({ complaint, receivedOn }) => ({ complaint, on: receivedOn })),
  ];
  return received.map(({ complaint, on }) => {
    const of = <Event extends { readonly complaint?: string | undefined; readonly on: Owed["arisesOn"] }>(
      all: readonly Event[],
    ) => all.find((event) => event.complaint === complaint && event.on >= on)?.on;
    return {
      what: "complaint-answer",
      arisesOn: on,
      from: on,
      terms: termsOf(book, "complaint-answer", groundOn(book, on)),
      metOn: of(eventsOf(events, "complaint-answered")),
      lapsedOn: earliest([
        of(eventsOf(events, "complaint-withdrawn")),
        of(moved.filter(({ to }) => to === "decision")),
      ]),
    };
  });
}
