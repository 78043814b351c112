import type { LocalDate } from "../../../kernel/local-date.ts";
import { type DraftContent, type DraftPart, dayTyped, partOf } from "./decision-draft.ts";
import type { DecisionGround, TaskChange, TermsNow } from "./decision-ground.ts";
import type { IssueRefusal } from "./issue-refusal.ts";
import { weeklyMinutesTyped } from "./weekly-hours.ts";

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
  { changes, standard, today }: Pick<DecisionGround, "changes" | "standard" | "today">,
): readonly IssueRefusal[] {
  const change = changes.find(({ taskId }) => taskId === part.taskId);
  if (change === undefined || part.outcome === null || part.outcome === "later") return [];
  if (part.outcome !== "granted") return endRefusals(change, today);
  if (change.raises && isLessThanNow(part, change.now, standard.settings.packages)) return ["change-is-less"];
  const from = dayTyped(part.from);
  const isBefore = from !== "blank" && from !== "unreadable" && from <= today;
  return change.worsens && isBefore ? ["change-before-decision"] : [];
}

type Packages = DecisionGround["standard"]["settings"]["packages"];

/** Whether a grant is known to be less than there is now: fewer hours, a smaller package, an earlier end. Words are not measured. */
function isLessThanNow(part: DraftPart, now: TermsNow | null, packages: Packages): boolean {
  if (now === null) return false;
  const minutes = weeklyMinutesTyped(part.weeklyHours);
  const hoursOf = (slug: string | null) => packages?.find((one) => one.slug === slug)?.weeklyHours.to;
  const [asked, has] = [hoursOf(part.package), hoursOf(now.package)];
  const until = dayTyped(part.to);
  const endsEarlier = until !== "blank" && until !== "unreadable" && now.period !== null && until < lastOf(now.period);
  return (
    (typeof minutes === "number" && now.weeklyMinutes !== null && minutes < now.weeklyMinutes) ||
    (asked !== undefined && has !== undefined && asked < has) ||
    endsEarlier
  );
}

/** A period without an end lasts longer than any that has one. */
const lastOf = ({ to }: { readonly to: LocalDate | null }): string => to ?? "9999-12-31";

/** Running support is ended only where that is what was taken up: a no to more, or to other days, leaves it as it was granted. */
function endRefusals({ ends, takesEffectOn }: TaskChange, today: LocalDate): readonly IssueRefusal[] {
  if (!ends) return ["change-is-no-end"];
  return takesEffectOn < today ? ["change-before-decision"] : [];
}
