import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, type EventOf, eventsOf } from "../../cases/domain/case-event.ts";
import { inDayOrder } from "../../cases/domain/in-day-order.ts";
import { firstOnOrAfter, waitsOn } from "./pairing.ts";
import { type Ground, groundOn, type Rulebook } from "./rulebook.ts";

/** What a decision is owed on: an application, or a ruling of Ankestyrelsen that sent the case back or is to be carried out. */
export interface DecisionRequest {
  readonly what: "decision" | "remitted-decision" | "carry-out-ruling";
  readonly on: LocalDate;
  /** The complaint that a ruling is on; undefined for an application, and where the ruling does not say. */
  readonly complaint: string | undefined;
  /** Which of a ruling's outcomes it is; undefined for an application. */
  readonly outcome: EventOf<"ruling-received">["outcome"] | undefined;
  /** The day that a ruling says it is to be carried out by. */
  readonly by: LocalDate | undefined;
  /** The edition in force on the day of receipt, and the facts as they were then. */
  readonly ground: Ground;
  readonly decidedOn: LocalDate | undefined;
  /** The day it was withdrawn undecided. */
  readonly withdrawnOn: LocalDate | undefined;
}

/** Every application and every ruling that a decision is owed on, with the decision that answered it. */
export function decisionRequests(book: Rulebook, events: readonly CaseEvent[]): readonly DecisionRequest[] {
  const withdrawals = withdrawalsOf(events);
  const diedOn = eventsOf(events, "died")[0]?.on;
  const asked = requested(book, events).map((request) => ({
    ...request,
    until: isTooLate(request, diedOn) ? request.on : firstOnOrAfter(withdrawals, request.on),
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

/** What a ruling says of somebody who had died before it came is owed to nobody. */
const isTooLate = ({ on, what }: Asked, diedOn: LocalDate | undefined): boolean =>
  what !== "decision" && diedOn !== undefined && diedOn < on;

type Asked = Pick<DecisionRequest, "what" | "on" | "complaint" | "outcome" | "ground" | "by">;

/** In the order of their days; on one day applications come first. */
const requested = (book: Rulebook, events: readonly CaseEvent[]): readonly Asked[] =>
  inDayOrder<Asked>([
    ...eventsOf(events, "application-received").map(
      (event): Asked => ({
        ...{ what: "decision", on: event.on, complaint: undefined, outcome: undefined, by: undefined },
        ground: applied(book, event),
      }),
    ),
    ...eventsOf(events, "ruling-received").flatMap((event) => ruled(book, event)),
  ]);

/** Sent back: decided anew. Else a decision is owed only where the ruling leaves something to do. */
function ruled(
  book: Rulebook,
  { carryOut, carryOutBy: by, complaint, on, outcome }: EventOf<"ruling-received">,
): readonly Asked[] {
  const ground = groundOn(book, on);
  if (outcome === "sent-back") return [{ what: "remitted-decision", on, complaint, outcome, ground, by: undefined }];
  const isToDo = carryOut === true || by !== undefined;
  return isToDo ? [{ what: "carry-out-ruling", on, complaint, outcome, ground, by }] : [];
}

const applied = (book: Rulebook, { on, acute }: EventOf<"application-received">): Ground =>
  groundOn(book, on, { ...book.facts, applicationReceivedOn: on, ...(acute === undefined ? {} : { acute }) });

/** A decision answers what it says it decides; when it does not say, the one that has waited longest. */
function decisionDays(
  asked: readonly (Pick<Asked, "what" | "on" | "complaint" | "outcome"> & { readonly until: LocalDate | undefined })[],
  decisions: readonly EventOf<"decision-made">[],
): readonly (LocalDate | undefined)[] {
  const days = asked.map((): LocalDate | undefined => undefined);
  for (const { on, decides, rulings } of decisions) {
    const waiting = asked.flatMap((one, index) =>
      days[index] === undefined && waitsOn(one, on) ? [{ index, ...one }] : [],
    );
    const answered =
      decides === undefined
        ? waiting.slice(0, 1)
        : [...decides.flatMap((day) => receivedOn(day, waiting, rulings)), ...ruledAs(rulings ?? [], waiting)];
    for (const { index } of answered) days[index] = on;
  }
  return days;
}

type Answered = EventOf<"decision-made">["rulings"];

/**
 * What was received on a day and waits: of several applications the first, for one decision is on one application. Rulings of that
 * day are among it only where the decision does not name its rulings apart.
 */
function receivedOn<One extends Pick<Asked, "what" | "on">>(
  day: LocalDate,
  waiting: readonly One[],
  named: Answered,
): readonly One[] {
  const ofDay = waiting.filter(({ on, what }) => on === day && (named === undefined || what === "decision"));
  const [application] = ofDay.filter(({ what }) => what === "decision");
  const rulings = ofDay.filter(({ what }) => what !== "decision");
  return application === undefined ? rulings : [application, ...rulings];
}

/** The rulings that a decision names: of that day, and on that complaint and with that outcome where both say which. */
const ruledAs = <One extends Pick<Asked, "what" | "on" | "complaint" | "outcome">>(
  named: NonNullable<Answered>,
  waiting: readonly One[],
): readonly One[] =>
  waiting.filter(
    ({ complaint, on, outcome, what }) =>
      what !== "decision" &&
      named.some(
        (one) =>
          one.on === on &&
          (one.complaint ?? complaint) === (complaint ?? one.complaint) &&
          (one.outcome ?? outcome) === outcome,
      ),
  );
