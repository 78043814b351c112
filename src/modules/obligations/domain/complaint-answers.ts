import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import { earliest, type Owed } from "./owed.ts";
import { groundOn, type Rulebook } from "./rulebook.ts";
import { termsOf } from "./terms.ts";

/**
 * The authority's answer to a complaint about how support is given or how somebody was treated.
 *
 * Law: retssikkerhedsloven § 3, stk. 1.
 */
export function complaintAnswers(book: Rulebook, events: readonly CaseEvent[]): readonly Owed[] {
  return events.flatMap((event, at) => {
    const named = cameOrMoved(event);
    if (named === undefined) return [];
    // It may move more than once: what ends a stay in this track came after it began.
    const away = eventsOf(events.slice(at + 1), "complaint-crossed").filter(({ to }) => to === "decision");
    return complaintAnswer(book, named, {
      metOn: answeredOn(events, named),
      lapsedOn: earliest([firstOf(eventsOf(events, "complaint-withdrawn"), named), firstOf(away, named)]),
    });
  });
}

/** A complaint that came into this track: with the day that it was received, however it came here. */
function cameOrMoved(event: CaseEvent): NamedComplaint | undefined {
  if (event.type === "complaint-received" && event.about === "delivery")
    return { complaint: event.complaint, on: event.on };
  if (event.type === "complaint-crossed" && event.to === "delivery")
    return { complaint: event.complaint, on: event.receivedOn };
  return undefined;
}

/**
 * What is owed for one complaint that no appeal body looks at. Neither law nor standards set a length: it is owed without a day, as
 * soon as can be, unless the municipality has set a length itself.
 */
export const complaintAnswer = (
  book: Rulebook,
  { complaint, on }: NamedComplaint,
  end: Pick<Owed, "metOn" | "lapsedOn">,
): readonly Owed[] => [
  {
    what: "complaint-answer",
    complaint,
    arisesOn: on,
    from: on,
    terms: termsOf(book, "complaint-answer", groundOn(book, on)),
    ...end,
  },
];

/** A complaint as events name it, and the day that it came. */
export interface NamedComplaint {
  readonly complaint: string | undefined;
  readonly on: LocalDate;
}

/** The day that a complaint was answered. */
export const answeredOn = (events: readonly CaseEvent[], named: NamedComplaint): LocalDate | undefined =>
  firstOf(eventsOf(events, "complaint-answered"), named);

const firstOf = (
  all: readonly { readonly complaint?: string | undefined; readonly on: LocalDate }[],
  { complaint, on }: NamedComplaint,
): LocalDate | undefined => all.find((event) => event.complaint === complaint && event.on >= on)?.on;
