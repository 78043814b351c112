import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTask } from "../../applications/domain/application.ts";
import { partAsJudged } from "./changed-part.ts";
import type { IssuedPart } from "./decision.ts";
import { type DraftContent, type DraftPart, dayTyped, partOf, type WrittenDate } from "./decision-draft.ts";
import type { DecisionGround } from "./decision-ground.ts";
import type { ProviderWish } from "./decision-letter-facts.ts";
import { weeklyMinutesTyped } from "./weekly-hours.ts";

/**
 * The parts of a decision that nothing hinders. What does not belong to the outcome is left behind in the draft: a refusal
 * has no period, a grant no substitute.
 *
 * @throws RangeError for a draft that is not complete: ask `mayIssue` first.
 */
export const decidedParts = (
  content: DraftContent,
  { changes, tasks }: Pick<DecisionGround, "tasks" | "changes">,
  newId: () => string,
): readonly IssuedPart[] =>
  tasks
    .map((task) => ({
      task,
      part: partAsJudged(content, task.id, { changes }),
      change: changes.find(({ taskId }) => taskId === task.id),
    }))
    .filter(({ part }) => part.outcome !== "later")
    .map(({ task, part, change }) => ({
      ...decidedPart(part, task, newId()),
      endsOn: part.outcome === "granted" ? null : (change?.takesEffectOn ?? null),
    }));

/** The tasks that a draft puts off to a later decision. */
export const tasksPutOff = (content: DraftContent, { tasks }: Pick<DecisionGround, "tasks">): readonly AppliedTask[] =>
  tasks.filter(({ id }) => partOf(content, id).outcome === "later");

function decidedPart(
  part: DraftPart,
  { task, id: taskId, ownWords }: AppliedTask,
  id: string,
): Omit<IssuedPart, "endsOn"> {
  const { outcome, legalBasis, reasons, departure } = part;
  if (outcome === null || outcome === "later" || legalBasis === null)
    throw new RangeError("a part of the decision is not decided");
  return {
    id,
    taskId,
    task,
    citizensWords: ownWords ?? "",
    outcome,
    partial: outcome === "granted" && part.partial,
    legalBasis,
    reasons,
    departure,
    ...(outcome === "granted" ? termsOf(part) : noTerms),
    metBy: outcome === "met-otherwise" ? part.metBy : null,
    exclusion: outcome === "refused" ? part.exclusion : null,
  };
}

type Terms = Pick<
  IssuedPart,
  "deliveryForm" | "package" | "extent" | "weeklyMinutes" | "period" | "temporary" | "goals"
>;

const termsOf = (part: DraftPart): Terms => ({
  deliveryForm: part.deliveryForm,
  package: part.package,
  extent: part.extent,
  weeklyMinutes: minutesOrNull(part.weeklyHours),
  period: periodOf(part),
  temporary: part.temporary,
  goals: goalsIn(part.goals),
});

const noTerms: Terms = {
  deliveryForm: null,
  package: null,
  extent: "",
  weeklyMinutes: null,
  period: null,
  temporary: false,
  goals: [],
};

function minutesOrNull(typed: string): number | null {
  const minutes = weeklyMinutesTyped(typed);
  return typeof minutes === "number" ? minutes : null;
}

function periodOf({ from, to }: DraftPart): { readonly from: LocalDate; readonly to: LocalDate | null } {
  const first = dayOrNull(from);
  if (first === null) throw new RangeError("a grant has no first day");
  return { from: first, to: dayOrNull(to) };
}

/** The day that was typed; null where none was. */
export function dayOrNull(written: WrittenDate): LocalDate | null {
  const day = dayTyped(written);
  return day === "blank" || day === "unreadable" ? null : day;
}

const goalsIn = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/^[-–•*]\s*/, "").trim())
    .filter((line) => line !== "");

/** The citizen's wish for a provider with the answer; null where no wish was said. */
export function wishIn({ whole }: DraftContent): ProviderWish | null {
  if (whole.wish === "") return null;
  const followed = whole.wishFollowed === true;
  return { wish: whole.wish, followed, reason: followed ? null : whole.wishReason };
}
