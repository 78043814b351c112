import type { CaseEvent } from "../../cases/domain/case-event.ts";

/** Indbydelser: what the municipality has put to the citizen and has no answer to yet. */
export interface Invites {
  /** Facts that the decision may build on. */
  readonly hearing: boolean;
  /** A plan. */
  readonly plan: boolean;
}

/** What waits for the citizen's own answer. A decision ends the hearing: until then it is never too late to write. */
export function invitesIn(events: readonly CaseEvent[]): Invites {
  const last = (types: readonly CaseEvent["type"][]) => events.findLast(({ type }) => types.includes(type))?.type;
  return {
    hearing: last([...hearing, ...ends]) === "hearing-sent",
    plan: last([...plan, ...ends]) === "plan-offered",
  };
}

const hearing = ["hearing-sent", "hearing-answered", "decision-made"] as const;
const plan = ["plan-offered", "plan-answered"] as const;
const ends = ["application-withdrawn", "support-ended", "died"] as const;
