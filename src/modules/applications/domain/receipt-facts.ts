import { deadlineFor } from "../../obligations/domain/letter-deadline.ts";
import type { DeadlineItem, Guidance } from "../../standards/domain/guidance-items.ts";
import type { Application } from "./application.ts";
import type { ReceiptLetterFacts } from "./receipt-letter-facts.ts";

/** What the receipt tells of an application that has just been received. */
export const receiptFacts = (application: Application, guidance: Guidance): ReceiptLetterFacts => ({
  receivedOn: application.receivedOn,
  appliedBy: application.appliedBy,
  tasks: application.tasks.map(({ task, ownWords }) => ({ task, citizensWords: ownWords ?? "" })),
  route: guidance.route,
  decision: promisedDecision(guidance),
  needed: neededFromCitizen(application, guidance),
  guidance,
});

/**
 * When the standard promises an answer.
 *
 * @throws RangeError where guidance names no decision: the law always owes one.
 */
export function promisedDecision({
  deadlines,
}: Pick<Guidance, "deadlines">): Pick<DeadlineItem, "what" | "due" | "sources" | "ownSetting" | "unset"> {
  const decision = deadlineFor(deadlines, "decision");
  if (!decision) throw new RangeError("the guidance names no deadline for the decision");
  return decision;
}

/** What the citizen can help with now, in plain words. Nothing of it stops the case. */
function neededFromCitizen({ appliedBy, onBehalf }: Application, { route }: Guidance): readonly string[] {
  const asksConsent = appliedBy !== "citizen" && appliedBy !== "guardian" && onBehalf?.consent !== "given";
  return [
    ...(asksConsent ? ["Fortæl os, om det er i orden, at en anden har søgt for dig."] : []),
    ...(route.dependsOn?.includes("earlyPension") ? ["Fortæl os, om du er tilkendt førtidspension."] : []),
  ];
}
