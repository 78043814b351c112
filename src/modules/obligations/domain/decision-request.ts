import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, type EventOf, eventsOf } from "../../cases/domain/case-event.ts";
import { inDayOrder } from "../../cases/domain/in-day-order.ts";
import { firstOnOrAfter, waitsOn } from "./pairing.ts";
import { type Ground, groundOn, type Rulebook } from "./rulebook.ts";

/** What a decision is owed on: an application, or a ruling of Ankestyrelsen that sent the case back. */
export interface DecisionRequest {
  readonly what: "decision" | "remitted-decision";
  readonly on: LocalDate;
  /** The edition in force on the day of receipt, and the facts as they were then. */
  readonly ground: Ground;
  readonly decidedOn: LocalDate | undefined;
  /** The day it was withdrawn undecided. */
  readonly withdrawnOn: LocalDate | undefined;
}

/** Every application and every case sent back, with the decision that answered it. */
export function decisionRequests(book: Rulebook, events: readonly CaseEvent[]): readonly DecisionRequest[] {
  const withdrawals = withdrawalsOf(events);
  const asked = requested(book, events).map((request) => ({
    ...request,
    until: firstOnOrAfter(withdrawals, request.on),
  }));
  const decidedOn = decisionDays(asked, eventsOf(events, "decision-made"));
  return asked.map(({ until, ...request }, index) => ({
    ...request,
    decidedOn: decidedOn[index],
    withdrawnOn: decidedOn[index] === undefined ? until : undefined,
  }));
}

/** The citizen takes the application back, or advice was enough and the case ends at the citizen's wish. */
export function withdrawalsOf(events: readonly CaseEvent[]): readonly CaseEvent[] {
  return events.filter(
    (event) => event.type === "application-withdrawn" || (event.type === "advice-given" && event.endsCase === true),
  );
}

type Asked = Pick<DecisionRequest, "what" | "on" | "ground">;

/** In the order of their days; on one day applications come first. */
const requested = (book: Rulebook, events: readonly CaseEvent[]): readonly Asked[] =>
  inDayOrder<Asked>([
    ...eventsOf(events, "application-received").map(
      (event): Asked => ({ what: "decision", on: event.on, ground: applied(book, event) }),
    ),
    ...eventsOf(events, "ruling-received")
      .filter(({ outcome }) => outcome === "sent-back")
      .map(({ on }): Asked => ({ what: "remitted-decision", on, ground: groundOn(book, on) })),
  ]);

const applied = (book: Rulebook, { on, acute }: EventOf<"application-received">): Ground =>
  groundOn(book, on, { ...book.facts, applicationReceivedOn: on, ...(acute === undefined ? {} : { acute }) });

/** A decision answers what it says it decides; when it does not say, the one that has waited longest. */
function decisionDays(
  asked: readonly (Pick<Asked, "what" | "on"> & { readonly until: LocalDate | undefined })[],
  decisions: readonly EventOf<"decision-made">[],
): readonly (LocalDate | undefined)[] {
  const days = asked.map((): LocalDate | undefined => undefined);
  for (const { on, decides } of decisions) {
    const waiting = asked.flatMap((one, index) =>
      days[index] === undefined && waitsOn(one, on) ? [{ index, ...one }] : [],
    );
    const answered = decides === undefined ? waiting.slice(0, 1) : decides.flatMap((day) => receivedOn(day, waiting));
    for (const { index } of answered) days[index] = on;
  }
  return days;
}

/** What was received on a day and waits: of several applications the first, for one decision is on one application. */
function receivedOn<One extends Pick<Asked, "what" | "on">>(day: LocalDate, waiting: readonly One[]): readonly One[] {
  const ofDay = waiting.filter(({ on }) => on === day);
  const [application] = ofDay.filter(({ what }) => what === "decision");
  const rulings = ofDay.filter(({ what }) => what === "remitted-decision");
  return application === undefined ? rulings : [application, ...rulings];
}
