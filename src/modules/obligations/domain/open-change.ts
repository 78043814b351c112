import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";

/** Whether a change of running support has been taken up that is neither decided nor given up. */
export function isChangeOpen(events: readonly CaseEvent[]): boolean {
  const decided = eventsOf(events, "decision-made").flatMap(({ changes = [] }) => changes);
  const opened = eventsOf(events, "change-opened").filter(({ on }) => !decided.includes(on));
  const dropped = eventsOf(events, "change-dropped").filter(({ openedOn }) => !decided.includes(openedOn));
  return opened.length > dropped.length;
}
