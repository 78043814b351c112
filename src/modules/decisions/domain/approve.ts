import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { AwaitingDecision, Decision, DraftDecision } from "./decision.ts";
import type { SentBack } from "./decision-draft.ts";
import type { DecisionGround } from "./decision-ground.ts";
import { contentObstacles } from "./issue.ts";
import { type Obstacle, obstacle } from "./issue-refusal.ts";

/** Asks a second person to approve a draft. It must be as complete as when it is issued: what is approved is what is sent. */
export function askForApproval(
  decision: Decision,
  ground: DecisionGround,
): Outcome<AwaitingDecision, readonly Obstacle[]> {
  if (decision.state === "issued") return refused([obstacle("already-issued")]);
  const hindered = contentObstacles(decision.content, ground);
  if (hindered.length > 0) return refused(hindered);
  return accepted({ ...decision, state: "awaiting-approval", approvedBy: null });
}

/** Why somebody cannot approve a decision. */
export type ApproveRefusal = "not-awaiting-approval" | "already-approved" | "second-person-must-differ";

/** Why somebody cannot send a decision back. */
export type SendBackRefusal = "not-awaiting-approval" | "second-person-must-differ" | "note-missing";

/** Sends a decision back to whoever wrote it, with what the second person wants changed; also one that was approved. */
export function sendBack(decision: Decision, sentBack: SentBack): Outcome<DraftDecision, SendBackRefusal> {
  if (decision.state !== "awaiting-approval") return refused("not-awaiting-approval");
  if (decision.draftedBy === sentBack.by) return refused("second-person-must-differ");
  if (sentBack.note.trim() === "") return refused("note-missing");
  const { approvedBy: _, ...open } = decision;
  return accepted({ ...open, state: "draft", content: { ...decision.content, sentBack } });
}

/** Approves a decision that waits for it: whoever wrote it cannot. Whether it is wanted at all is the municipality's setting. */
export function approve(decision: Decision, by: string): Outcome<AwaitingDecision, ApproveRefusal> {
  if (decision.state !== "awaiting-approval") return refused("not-awaiting-approval");
  if (decision.approvedBy !== null) return refused("already-approved");
  if (decision.draftedBy === by) return refused("second-person-must-differ");
  return accepted({ ...decision, approvedBy: by });
}
