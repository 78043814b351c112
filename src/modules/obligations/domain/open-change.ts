import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, type EventOf, eventsOf } from "../../cases/domain/case-event.ts";

/**
 * Whether a change of running support has been taken up that is neither decided nor given up. Of changes that were taken up on
 * one day each decision and each regret settles one.
 */
export const isChangeOpen = (events: readonly CaseEvent[]): boolean => openChanges(events).length > 0;

/** The applications whose support is to be changed, as far as the changes that wait tell. */
export const applicationsToChange = (events: readonly CaseEvent[]): readonly string[] =>
  openChanges(events).flatMap(({ applications = [] }) => applications);

/** The changes of the days on which more were taken up than have been settled since. */
function openChanges(events: readonly CaseEvent[]): readonly EventOf<"change-opened">[] {
  const settled = [
    ...eventsOf(events, "decision-made").flatMap(({ changes = [] }) => changes),
    ...eventsOf(events, "change-dropped").map(({ openedOn }) => openedOn),
  ];
  const opened = eventsOf(events, "change-opened");
  const count = (days: readonly LocalDate[], day: LocalDate) => days.filter((on) => on === day).length;
  const days = opened.map(({ on }) => on);
  return opened.filter(({ on }) => count(days, on) > count(settled, on));
}
