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
  const came = eventsOf(events, "complaint-received").filter(({ about }) => about === "delivery");
  const moved = eventsOf(events, "complaint-crossed");
  const received: readonly NamedComplaint[] = [
    ...came.map(({ complaint, on }) => ({ complaint, on })),
    ...moved.filter(({ to }) => to === "delivery").map(({ complaint, receivedOn }) => ({ complaint, on: receivedOn })),
  ];
  return received.flatMap((named) =>
    complaintAnswer(book, named, {
      metOn: answeredOn(events, named),
      lapsedOn: earliest([
        firstOf(eventsOf(events, "complaint-withdrawn"), named),
        firstOf(
          moved.filter(({ to }) => to === "decision"),
          named,
        ),
      ]),
    }),
  );
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
