import type { LocalDate } from "../../../kernel/local-date.ts";

/** Something that waits for an event, from one day on, perhaps until another. */
export interface Waiting {
  readonly on: LocalDate;
  /** The last day on which it waits; without it, it waits on. */
  readonly until?: LocalDate | undefined;
}

/**
 * Gives each event to the one that has waited longest and still waits: for each that waits, the day it got its event.
 * Both lists are in the order of their days.
 */
export function pairOldestFirst(
  waiting: readonly Waiting[],
  events: readonly { readonly on: LocalDate }[],
): readonly (LocalDate | undefined)[] {
  const days = waiting.map((): LocalDate | undefined => undefined);
  for (const event of events) {
    const index = waiting.findIndex((one, at) => days[at] === undefined && waitsOn(one, event.on));
    if (index >= 0) days[index] = event.on;
  }
  return days;
}

/** Whether it waits on that day. */
export const waitsOn = ({ on, until }: Waiting, day: LocalDate): boolean =>
  on <= day && (until === undefined || day <= until);

/** The first day in the list on or after a day. */
export const firstOnOrAfter = (events: readonly { readonly on: LocalDate }[], day: LocalDate): LocalDate | undefined =>
  events.find(({ on }) => on >= day)?.on;
