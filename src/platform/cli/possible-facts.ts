import type { CaseEvent } from "../../modules/cases/domain/case-event.ts";
import type { Facts } from "../../modules/standards/domain/facts.ts";
import { BadInput } from "./command.ts";

/** Stops at facts that cannot be true together. */
export function possibleFacts(file: string, facts: Facts): Facts {
  const { bornOn, applicationReceivedOn } = facts;
  if (bornOn <= applicationReceivedOn) return facts;
  throw new BadInput(`${file}: bornOn (${bornOn}) ligger efter applicationReceivedOn (${applicationReceivedOn}).`);
}

/** Stops at an event that cannot have been so: a letter that arrived before its decision, a period that ends before it begins. */
export function possibleEvents(file: string, events: readonly CaseEvent[]): void {
  for (const event of events) {
    const impossible = impossibleDays(event);
    if (impossible !== undefined) throw new BadInput(`${file}: ${event.type} den ${event.on}: ${impossible}.`);
  }
}

function impossibleDays(event: CaseEvent): string | undefined {
  if ("receivedOn" in event && event.receivedOn !== undefined && event.receivedOn < event.on)
    return `receivedOn (${event.receivedOn}) ligger før hændelsen`;
  if (event.type !== "decision-made" || event.period?.to === undefined || event.period.to >= event.period.from)
    return undefined;
  return `period slutter (${event.period.to}), før den begynder (${event.period.from})`;
}
