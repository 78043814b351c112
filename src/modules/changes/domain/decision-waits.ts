import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";

/** Whether an application in the case waits for its decision: one that no decision names and that was not taken back. */
export function decisionRequestWaits(events: readonly CaseEvent[]): boolean {
  const last = eventsOf(events, "application-received").at(-1);
  if (last === undefined) return false;
  const isDecided = eventsOf(events, "decision-made").some(({ decides, on }) =>
    decides === undefined ? on >= last.on : decides.includes(last.on),
  );
  return !isDecided && !eventsOf(events, "application-withdrawn").some(({ on }) => on >= last.on);
}
