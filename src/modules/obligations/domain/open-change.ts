import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";

/**
 * Whether a change of running support has been taken up that is neither decided nor given up. Of changes that were taken up on
 * one day each decision and each regret settles one.
 */
export function isChangeOpen(events: readonly CaseEvent[]): boolean {
  const settled = [
    ...eventsOf(events, "decision-made").flatMap(({ changes = [] }) => changes),
    ...eventsOf(events, "change-dropped").map(({ openedOn }) => openedOn),
  ];
  const opened = eventsOf(events, "change-opened").map(({ on }) => on);
  return [...new Set(opened)].some(
    (day) => opened.filter((on) => on === day).length > settled.filter((on) => on === day).length,
  );
}
