import type { Complaint } from "./complaint.ts";
import { type ComplaintGround, chosenOf, isLateOn } from "./complaint-ground.ts";

/**
 * The complaint in the other track. The day it came stays, and the time to complain is judged by it: whoever filed it in the
 * wrong place has lost nothing.
 *
 * Law: forvaltningsloven § 7, stk. 2.
 *
 * @param parts the tasks that it is about, where it crosses over to a decision: those of one decision
 */
export function crossedOver(complaint: Complaint, ground: ComplaintGround, parts: readonly string[]): Complaint {
  const outside = { decisionId: null, decidedOn: null, parts: [], hasAppeal: false, wasLate: false } as const;
  if (complaint.track === "decision") return { ...complaint, ...outside, track: "delivery" };
  const [chosen] = chosenOf(ground, parts);
  if (chosen === undefined) return complaint;
  const { about, parts: ids } = chosen;
  return {
    ...complaint,
    track: "decision",
    provider: null,
    decisionId: about.decision.id,
    decidedOn: about.decision.issuedOn,
    parts: about.decision.parts.filter(({ id }) => ids.includes(id)),
    hasAppeal: about.appealable.some((id) => ids.includes(id)),
    wasLate: isLateOn(about, ids, complaint.receivedOn),
  };
}
