import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import type { ActionPlan, PlanContent } from "./action-plan.ts";
import type { Grant, GrantedTask, NoGrant } from "./grant.ts";

/** Why a plan cannot be changed: it waits for the citizen's answer, it stands, or somebody else has changed it. */
export type EditRefusal = "case-closed" | "already-offered" | "changed-by-another";

/** Why a plan cannot be offered. */
export type OfferRefusal = EditRefusal | NoGrant | "goal-missing";

/** The plan in the hands of somebody who saw it in a version; null where nobody has begun one. */
export function mayEdit(
  plan: ActionPlan | null,
  seenVersion: number,
  events: readonly CaseEvent[],
): Outcome<"free", EditRefusal> {
  if (plan === null) return seenVersion === 0 ? accepted("free") : refused("changed-by-another");
  if (isSettled(plan, events)) return refused("already-offered");
  return plan.version === seenVersion ? accepted("free") : refused("changed-by-another");
}

/**
 * True while the citizen has the plan to answer, and after a yes. A no opens it again, a yes to some of it too, and so does a
 * follow-up that says that the support must be adjusted.
 */
export function isSettled(plan: ActionPlan, events: readonly CaseEvent[]): boolean {
  if (plan.state === "draft" || plan.state === "partly" || plan.state === "declined") return false;
  const since = plan.offeredOn;
  const mustChange = eventsOf(events, "follow-up-held").some(
    ({ on, outcome }) => outcome === "adjust" && (since === null || on >= since),
  );
  return !mustChange;
}

/**
 * Whether the plan may be offered. A granted task without a goal is allowed where somebody says why: the standard guides.
 */
export function mayOffer(
  content: PlanContent,
  grant: Pick<Grant, "granted">,
  rules: readonly RuleItem[],
): Outcome<"complete", "goal-missing"> {
  const isAsked =
    content.goals.length === 0 || (asksForGoalPerTask(rules) && goalless(content, grant.granted).length > 0);
  return isAsked && content.goalDeparture.trim() === "" ? refused("goal-missing") : accepted("complete");
}

/** The granted tasks that no goal is for. */
export const goalless = (
  content: Pick<PlanContent, "goals">,
  granted: readonly GrantedTask[],
): readonly GrantedTask[] => granted.filter(({ id }) => !content.goals.some((goal) => goal.partId === id));

/** The provisions that ask for a goal for each task. */
export const goalPerTaskRules = (rules: readonly RuleItem[]): readonly RuleItem[] =>
  rules.filter(({ rule }) => rule === "goal-per-task");

const asksForGoalPerTask = (rules: readonly RuleItem[]): boolean => goalPerTaskRules(rules).length > 0;
