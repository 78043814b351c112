import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseEvent, CaseFile } from "./case-event.ts";

/** The case as it stood at the end of a day: what had happened by then, and nothing later. */
export const caseAsOf = (caseFile: CaseFile, day: LocalDate): CaseFile => ({
  ...caseFile,
  events: eventsInOrder(caseFile.events).filter(({ on }) => on <= day),
});

/** The events by day; those of one day in the order they were written down. */
export const eventsInOrder = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  events.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
