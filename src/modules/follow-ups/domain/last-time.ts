import type { LocalDate } from "../../../kernel/local-date.ts";
import { type FollowedGoal, type FollowUp, standingWords } from "./follow-up.ts";
import { type FollowUpPart, partOfSide } from "./follow-up-part.ts";
import type { GoalToFollow } from "./followed-goals-form.ts";

/** Sidste gang: how a goal stood at the latest follow-up that took it up, and when that was. */
export interface LastTime {
  readonly heldOn: LocalDate;
  readonly followed: FollowedGoal;
}

/** How a goal stood last; undefined where no follow-up took it up. Older ones know a goal by its words alone. */
export function lastTimeOf(followUps: readonly FollowUp[], goal: GoalToFollow): LastTime | undefined {
  const all = followUps.flatMap(({ goals, heldOn }) =>
    goals
      .filter((one) => (one.goalId === null ? one.goal === goal.text : one.goalId === goal.id))
      .map((followed) => ({ heldOn, followed })),
  );
  return all.at(-1);
}

/** How a goal stood, in a row. */
export const followedInWords = ({ standing, level, ownScore, note, next }: FollowedGoal): string =>
  [
    `${standingWords[standing]}.`,
    level === null ? "" : `Funktionsniveau ${level}.`,
    ownScore === null ? "" : `Egen vurdering ${ownScore} af 10.`,
    note,
    next === "" ? "" : `Aftalt: ${next}`,
  ]
    .filter((text) => text !== "")
    .join(" ");

/** How far a goal is by what was last said of it: by the provider before this follow-up, else at the last one. Empty where nobody has. */
export function standingNow(
  goal: GoalToFollow,
  { followUps, parts }: { readonly followUps: readonly FollowUp[]; readonly parts: readonly FollowUpPart[] },
): string {
  const reported = partOfSide(parts, "provider")?.sent?.goals.find(({ goalId }) => goalId === goal.id)?.standing ?? "";
  return reported === "" ? (lastTimeOf(followUps, goal)?.followed.standing ?? "") : reported;
}
