import type { Complaint } from "./complaint.ts";
import { type ComplaintGround, chosenOf, filedAbout } from "./complaint-ground.ts";

/**
 * The complaint in the other track. The day it came stays, and the time to complain is judged by it: whoever filed it in the
 * wrong place has lost nothing.
 *
 * Law: forvaltningsloven § 7, stk. 2.
 *
 * @param parts the tasks that it is about, where it crosses over to a decision: those of one decision
 * @returns the complaint itself first; behind it what is to be a complaint of its own (`filedAbout`)
 */
export function crossedOver(
  complaint: Complaint,
  ground: ComplaintGround,
  parts: readonly string[],
): readonly [Complaint, ...Complaint[]] {
  const outside = { decisionId: null, decidedOn: null, parts: [], hasAppeal: false, wasLate: false } as const;
  if (complaint.track === "decision") return [{ ...complaint, ...outside, track: "delivery" }];
  const [chosen] = chosenOf(ground, parts);
  if (chosen === undefined) return [complaint];
  const [first, ...rest] = filedAbout(chosen.about, chosen.parts, complaint.receivedOn);
  const crossed = { ...complaint, track: "decision", provider: null } as const;
  return [{ ...crossed, ...first }, ...rest.map((one) => ({ ...crossed, ...one }))];
}
