import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, type EventOf, eventsOf } from "./case-event.ts";
import { inDayOrder } from "./in-day-order.ts";

/** Rettelse af en hændelse: an earlier event happened on another day than it says, or not at all. */
export type EventCorrection = EventOf<"event-corrected">;

/**
 * What happened in a case, as its own corrections tell it: each is carried out, in the order of their days, and is then left
 * out. A correction of something that is not there changes nothing.
 */
export const asCorrected = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  inDayOrder(eventsOf(events, "event-corrected")).reduce(
    putRight,
    events.filter(({ type }) => type !== "event-corrected"),
  );

function putRight(events: readonly CaseEvent[], correction: EventCorrection): readonly CaseEvent[] {
  const { is } = correction;
  const at = events.findIndex((event) => isMeant(event, correction));
  const wrong = events[at];
  if (wrong === undefined) return events;
  if (is === undefined) return events.toSpliced(at, 1);
  return events.with(at, moved(wrong, is, correction)).map((event) => pointedTo(event, correction, is));
}

/** Of that kind and day, and about the complaint or the request that the correction names, where it names one. */
const isMeant = (event: CaseEvent, { complaint, request, was, what }: EventCorrection): boolean =>
  event.type === what && event.on === was && isSame(complaint, complaintOf(event)) && isSame(request, requestOf(event));

const isSame = (named: string | undefined, found: string | undefined): boolean =>
  named === undefined || named === found;

/** The complaint that an event names; undefined where it names none. */
export const complaintOf = (event: CaseEvent): string | undefined =>
  "complaint" in event ? event.complaint : undefined;

/** The request that an event names; undefined where it names none. */
export const requestOf = (event: CaseEvent): string | undefined => ("request" in event ? event.request : undefined);

const moved = (event: CaseEvent, on: LocalDate, { acute }: EventCorrection): CaseEvent =>
  event.type === "application-received" && acute !== undefined ? { ...event, on, acute } : { ...event, on };

/** What names another event by the day it came names it by its right day. */
function pointedTo(event: CaseEvent, correction: EventCorrection, is: LocalDate): CaseEvent {
  if (event.type === "decision-made") return decidedBy(event, correction, is);
  if (event.type !== "complaint-crossed" || correction.what !== "complaint-received") return event;
  const isItsOwn = event.receivedOn === correction.was && event.complaint === correction.complaint;
  return isItsOwn ? { ...event, receivedOn: is } : event;
}

/** A decision names applications by their days, and rulings by their days and the complaints that they are on. */
function decidedBy(event: EventOf<"decision-made">, correction: EventCorrection, is: LocalDate): CaseEvent {
  const { complaint, was, what } = correction;
  if (what === "ruling-received" && event.rulings !== undefined) {
    const isAnswered = (one: { on: LocalDate; complaint?: string | undefined }): boolean =>
      one.on === was && (one.complaint === undefined || isSame(complaint, one.complaint));
    return { ...event, rulings: event.rulings.map((one) => (isAnswered(one) ? { ...one, on: is } : one)) };
  }
  if (event.decides === undefined || (what !== "application-received" && what !== "ruling-received")) return event;
  const at = event.decides.indexOf(was);
  return at < 0 ? event : { ...event, decides: event.decides.with(at, is) };
}
