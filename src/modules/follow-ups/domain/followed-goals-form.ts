import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { scoreIn } from "../../plans/domain/own-goal-form.ts";
import { type FollowedGoal, standings } from "./follow-up.ts";

/** A goal of the plan that is followed up on. */
export interface GoalToFollow {
  readonly id: string;
  readonly text: string;
}

/** The fields about one goal of the plan, by its place. */
export const followedFields = (row: number) => ({
  /** Hidden: which goal it is. */
  id: `maal-${row}-id`,
  standing: `maal-${row}-stand`,
  level: `maal-${row}-niveau`,
  ownScore: `maal-${row}-vurdering`,
  note: `maal-${row}-note`,
  next: `maal-${row}-naeste-skridt`,
});

interface ReadGoals {
  readonly followed: readonly FollowedGoal[];
  readonly problems: readonly FieldProblem[];
}

/** Reads how each goal stands. A form that was opened before the plan was written anew is told so: its goals are others. */
export function readFollowedGoals(fields: Fields, goals: readonly GoalToFollow[]): ReadGoals {
  const read = goals.map((goal, row) => readGoal(fields, goal, row));
  return {
    problems: read.flatMap(({ problem }) => problem ?? []),
    followed: read.flatMap(({ followed }) => followed ?? []),
  };
}

function readGoal(
  fields: Fields,
  { id, text }: GoalToFollow,
  row: number,
): { readonly followed?: FollowedGoal; readonly problem?: FieldProblem } {
  const names = followedFields(row);
  const shown = textOf(fields, names.id);
  if (shown !== "" && shown !== id)
    return {
      problem: {
        field: names.standing,
        message: `Mål ${row + 1}: planen er skrevet om imens. Se, om svaret passer til »${text}«, og gem igen.`,
      },
    };
  const standing = standings.find((one) => one === textOf(fields, names.standing));
  if (standing === undefined)
    return { problem: { field: names.standing, message: `Mål ${row + 1}: vælg, hvor langt målet er.` } };
  const level = textOf(fields, names.level);
  return {
    followed: {
      goal: text,
      goalId: id,
      standing,
      level: /^[0-4]$/.test(level) ? Number(level) : null,
      ownScore: scoreIn(textOf(fields, names.ownScore)) ?? null,
      note: textOf(fields, names.note),
      next: textOf(fields, names.next),
    },
  };
}
