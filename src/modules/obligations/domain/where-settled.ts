import type { StepName } from "../../cases/domain/case-step.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";

/** What is settled on the page of consents and of what others are asked. */
export const isSettledWithOthers = (what: ObligationName): boolean =>
  what === "information-answer" || what === "information-recall";

/** What is settled on the page of complaints. */
export const isSettledInComplaint = (what: ObligationName): boolean =>
  what === "reconsideration" ||
  what === "complaint-maintained" ||
  what === "forward-to-ankestyrelsen" ||
  what === "ankestyrelsen-answer";

/** The step of a case in which each thing that is owed is done or written down; undefined where it has none. */
export const stepOf: Readonly<Partial<Record<ObligationName, StepName>>> = {
  receipt: "application",
  "delay-notice": "application",
  "hearing-answer": "hearing",
  decision: "decision",
  "remitted-decision": "decision",
  "carry-out-ruling": "decision",
  "decision-letter": "decision",
  "plan-offer": "plan",
  order: "order",
  "first-contact": "order",
  start: "order",
  "report-answer": "order",
  "first-follow-up": "follow-up",
  "follow-up": "follow-up",
  "grant-end": "follow-up",
  "closing-talk": "follow-up",
  "what-next": "follow-up",
  "change-hearing": "hearing",
  "change-decision": "decision",
};
