import type { CaseEvent, CaseEventType } from "../../cases/domain/case-event.ts";
import { caseStatus } from "./case-status.ts";

/** Hvor borgeren er: the case's status with a word more, so that two who are not at the same place can be told apart. */
export function citizenStanding(events: readonly CaseEvent[], isClosed: boolean): string {
  const added = isClosed ? "lukket" : wordMore(events);
  return [caseStatus(events, false), ...(added === undefined ? [] : [added])].join(", ");
}

function wordMore(events: readonly CaseEvent[]): string | undefined {
  const latest = events.findLast(({ type }) => more[type] !== undefined);
  const { text, unless = [] } = (latest && more[latest.type]) ?? {};
  return events.some(({ type }) => unless.includes(type)) ? undefined : text;
}

/** What the latest of these events adds, unless one of the others has happened since. */
const more: Readonly<
  Partial<Record<CaseEventType, { readonly text: string; readonly unless?: readonly CaseEventType[] }>>
> = {
  "delay-notice-sent": { text: "forsinket", unless: ["decision-made"] },
  "order-sent": { text: "støtten er bestilt", unless: ["order-returned", "order-withdrawn"] },
  "order-accepted": { text: "udføreren har sagt ja" },
  "first-contact": { text: "har mødt kontaktpersonen", unless: ["support-started"] },
  "follow-up-held": { text: "fulgt op", unless: ["support-ended"] },
};
