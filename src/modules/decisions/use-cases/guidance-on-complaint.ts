import type { App } from "../../../platform/app.ts";
import type { LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import type { Facts } from "../../standards/domain/facts.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { type ComplaintGuidance, complaintGuidance } from "../domain/complaint-guidance.ts";
import type { IssuedDecision } from "../domain/decision.ts";
import { basisGuidance, reachable } from "../domain/letter-of-decision.ts";

/** What a complaint is about: an issued decision or some parts of it, and what is known of its case. */
export interface AboutDecision {
  readonly decision: Pick<IssuedDecision, "parts" | "issuedOn">;
  readonly unit: string;
  readonly facts: Facts;
  readonly deadlines: readonly LetterDeadline[];
}

/** What can be done about a decision that was issued, or about some parts of it: told by the rules of its own day. */
export function guidanceOnComplaint(
  app: Pick<App, "law" | "standards">,
  actor: Parameters<typeof standardOf>[1],
  { deadlines, decision, facts, unit }: AboutDecision,
): readonly ComplaintGuidance[] {
  const standard = standardOf(app, actor);
  return complaintGuidance(
    {
      parts: decision.parts,
      deadlines,
      guidance: basisGuidance(decision.parts, { standard, law: app.law, facts, today: decision.issuedOn }),
      unit: reachable(standard, unit),
      complaintAddress: standard.settings.complaintAddress ?? null,
    },
    app.law,
  );
}
