import type { LocalDate } from "../../../kernel/local-date.ts";
import { type DraftContent, type DraftPart, dayTyped, partOf } from "./decision-draft.ts";
import type { DecisionGround, TaskChange } from "./decision-ground.ts";
import type { IssueRefusal } from "./issue-refusal.ts";

/** The part as the law sees it: a grant that is worse than what the citizen has is a grant of less, ticked or not. */
export function partAsJudged(
  content: Pick<DraftContent, "parts">,
  taskId: string,
  { changes }: Pick<DecisionGround, "changes">,
): DraftPart {
  const part = partOf(content, taskId);
  const isWorse = changes.some((change) => change.taskId === taskId && change.worsens);
  return part.outcome === "granted" && isWorse ? { ...part, partial: true } : part;
}

/** Every part is a change of running support that the citizen wants: nobody is heard about their own wish. */
export const isWishedFor = (
  parts: readonly Pick<DraftPart, "taskId">[],
  { changes }: Pick<DecisionGround, "changes">,
): boolean =>
  parts.every(({ taskId }) =>
    changes.some((change) => change.taskId === taskId && !change.worsens && change.ground === "wish"),
  );

/** The citizen keeps the support until after the decision: what is worse never counts from before it was decided. */
export function effectRefusals(
  part: DraftPart,
  { changes, today }: Pick<DecisionGround, "changes" | "today">,
): readonly IssueRefusal[] {
  const change = changes.find(({ taskId }) => taskId === part.taskId);
  if (change === undefined || part.outcome === null || part.outcome === "later") return [];
  if (part.outcome !== "granted") return endRefusals(change, today);
  const from = dayTyped(part.from);
  const isBefore = from !== "blank" && from !== "unreadable" && from <= today;
  return change.worsens && isBefore ? ["change-before-decision"] : [];
}

/** Running support is ended only where that is what was taken up: a no to more, or to other days, leaves it as it was granted. */
function endRefusals({ ends, takesEffectOn }: TaskChange, today: LocalDate): readonly IssueRefusal[] {
  if (!ends) return ["change-is-no-end"];
  return takesEffectOn < today ? ["change-before-decision"] : [];
}
