import type { IssuedDecision } from "./decision.ts";
import { blankDraft, blankPart, type DraftContent, type DraftPart, writtenAs } from "./decision-draft.ts";
import type { DecisionGround, TaskChange } from "./decision-ground.ts";
import { weeklyHoursWritten } from "./weekly-hours.ts";

/**
 * The draft that a decision begins with: the individual assessment as it was answered to the law's own question, as a
 * proposal to change; and where running support is to be changed, the terms that it has now, from the day of the change. What is
 * decided is left open. No day is proposed for the first follow-up: a day in the decision stands, while the standard's is
 * counted anew from the day support starts.
 */
export function firstDraft(
  ground: Pick<DecisionGround, "tasks" | "answers" | "changes">,
  issued: readonly Pick<IssuedDecision, "parts">[],
): DraftContent {
  const draft = blankDraft(ground.tasks, {
    assessment: ground.answers.find(({ itemId }) => itemId === "law-individual-assessment")?.reasons ?? "",
    firstFollowUp: undefined,
  });
  const running = ground.changes.flatMap((change) => partAsItRuns(change, issued) ?? []);
  return { ...draft, parts: draft.parts.map((part) => running.find(({ taskId }) => taskId === part.taskId) ?? part) };
}

function partAsItRuns(
  { takesEffectOn, taskId }: TaskChange,
  issued: readonly Pick<IssuedDecision, "parts">[],
): DraftPart | undefined {
  const now = issued
    .flatMap(({ parts }) => parts)
    .findLast((part) => part.taskId === taskId && part.outcome === "granted");
  if (now === undefined) return undefined;
  const { deliveryForm, extent, goals, legalBasis, package: slug, period, temporary, weeklyMinutes } = now;
  return {
    ...blankPart(taskId),
    legalBasis,
    deliveryForm,
    package: slug,
    extent,
    weeklyHours: weeklyHoursWritten(weeklyMinutes),
    temporary,
    goals: goals.join("\n"),
    from: writtenAs(takesEffectOn),
    to: writtenAs(period?.to ?? undefined),
  };
}
