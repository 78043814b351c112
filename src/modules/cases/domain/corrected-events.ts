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
  const { what, was, is } = correction;
  const at = events.findIndex(({ type, on }) => type === what && on === was);
  const wrong = events[at];
  if (wrong === undefined) return events;
  if (is === undefined) return events.toSpliced(at, 1);
  return events.with(at, moved(wrong, is, correction)).map((event) => pointedTo(event, correction, is));
}

const moved = (event: CaseEvent, on: LocalDate, { acute }: EventCorrection): CaseEvent =>
  event.type === "application-received" && acute !== undefined ? { ...event, on, acute } : { ...event, on };

/** A decision that names what it decides by the day it came names it by its right day. */
function pointedTo(event: CaseEvent, { what, was }: EventCorrection, is: LocalDate): CaseEvent {
  if (event.type !== "decision-made" || event.decides === undefined) return event;
  if (what !== "application-received" && (what !== "ruling-received" || event.rulings !== undefined)) return event;
  const at = event.decides.indexOf(was);
  return at < 0 ? event : { ...event, decides: event.decides.with(at, is) };
}
