import { blankDraft, type DraftContent } from "./decision-draft.ts";
import type { DecisionGround } from "./decision-ground.ts";

/**
 * The draft that a decision begins with: the individual assessment as it was answered to the law's own question, as a
 * proposal to change. No day is proposed for the first follow-up: a day in the decision stands, while the standard's is
 * counted anew from the day support starts.
 */
export const firstDraft = (ground: Pick<DecisionGround, "tasks" | "answers">): DraftContent =>
  blankDraft(ground.tasks, {
    assessment: ground.answers.find(({ itemId }) => itemId === "law-individual-assessment")?.reasons ?? "",
    firstFollowUp: undefined,
  });
