import { calendarFrom } from "../../../kernel/calendar.ts";
import { addLength } from "../../../kernel/deadline.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { guidance } from "../../standards/domain/guidance.ts";
import { blankDraft, type DraftContent } from "./decision-draft.ts";
import type { DecisionGround } from "./decision-ground.ts";

/**
 * The draft that a decision begins with: the individual assessment as it was answered to the law's own question, and the
 * first follow-up as the standard has it. Both are proposals to change.
 */
export const firstDraft = (ground: DecisionGround): DraftContent =>
  blankDraft(ground.tasks, {
    assessment: ground.answers.find(({ itemId }) => itemId === "law-individual-assessment")?.reasons ?? "",
    firstFollowUp: proposedFollowUp(ground),
  });

/**
 * The first follow-up that the standard promises, counted from the decision. It is provisional: once support has started it
 * counts from that. Undefined where the standard follows up by need or by the plan.
 */
export function proposedFollowUp({ standard, law, facts, today }: DecisionGround): LocalDate | undefined {
  const { followUp } = guidance(standard, law, facts, today);
  const first = followUp.find((item) => item.first !== null)?.first ?? null;
  return first === null ? undefined : addLength(calendarFrom(law.calendar, standard.settings), today, first);
}
