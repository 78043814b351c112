import type { IssuedDecision, IssuedPart } from "./decision.ts";
import { blankDraft, blankPart, type DraftContent, type DraftPart, writtenAs } from "./decision-draft.ts";
import type { DecisionGround, TaskChange } from "./decision-ground.ts";
import { weeklyHoursWritten } from "./weekly-hours.ts";

/**
 * The draft that a decision begins with: the individual assessment as it was answered to the law's own question, as a
 * proposal to change; where running support is to be changed, the terms that it has now, from the day of the change; and where a
 * task is decided anew, the terms of its last decision. What is decided, and why, is left open. No day is proposed for the first
 * follow-up: a day in the decision stands, while the standard's is counted anew from the day support starts.
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
  const known = (id: string) => running.find(({ taskId }) => taskId === id) ?? partAsDecided(id, issued);
  return { ...draft, parts: draft.parts.map((part) => known(part.taskId) ?? part) };
}

/** A task that was decided before, with the terms of that. */
function partAsDecided(taskId: string, issued: readonly Pick<IssuedDecision, "parts">[]): DraftPart | undefined {
  const before = issued.flatMap(({ parts }) => parts).findLast((part) => part.taskId === taskId);
  return (
    before && {
      ...asTerms(before),
      from: writtenAs(before.period?.from),
      to: writtenAs(before.period?.to ?? undefined),
    }
  );
}

function partAsItRuns(
  { takesEffectOn, taskId }: TaskChange,
  issued: readonly Pick<IssuedDecision, "parts">[],
): DraftPart | undefined {
  const now = issued
    .flatMap(({ parts }) => parts)
    .findLast((part) => part.taskId === taskId && part.outcome === "granted");
  if (now === undefined) return undefined;
  return { ...asTerms(now), from: writtenAs(takesEffectOn), to: writtenAs(now.period?.to ?? undefined) };
}

function asTerms(part: IssuedPart): DraftPart {
  const { deliveryForm, extent, goals, legalBasis, package: slug, taskId, temporary, weeklyMinutes } = part;
  return {
    ...blankPart(taskId),
    legalBasis,
    deliveryForm,
    package: slug,
    extent,
    weeklyHours: weeklyHoursWritten(weeklyMinutes),
    temporary,
    goals: goals.join("\n"),
  };
}
