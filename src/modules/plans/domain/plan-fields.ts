import type { LocalDate } from "../../../kernel/local-date.ts";
import { dayAsTyped } from "../../../kernel/typed-day.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import type { ActionPlan, GoalContent, PlanContent } from "./action-plan.ts";
import type { GrantedTask } from "./grant.ts";

/** The fields of the plan's form. */
export const planFields = {
  purposes: "formaal",
  purpose: "formaal-ord",
  interventions: "indsats",
  duration: "varighed",
  other: "andet",
  citizensPart: "borgerens-del",
  goalDeparture: "uden-maal",
  firstFollowUpOn: "foerste-opfoelgning",
  version: "udgave",
  goalRows: "antal-maal",
} as const;

/** The fields of one goal, by its row. */
export const goalFields = (row: number) => ({
  still: `maal-${row}-id`,
  part: `maal-${row}-opgave`,
  text: `maal-${row}-tekst`,
  ownWords: `maal-${row}-ord`,
  kind: `maal-${row}-art`,
  theme: `maal-${row}-tema`,
  level: `maal-${row}-niveau`,
  measure: `maal-${row}-tegn`,
  subGoals: `maal-${row}-delmaal`,
  by: `maal-${row}-dato`,
});

/** How many goals one plan has room for. */
export const mostGoals = 12;

/** The plan as its form shows it before anybody has typed. */
export const fieldsOfPlan = (plan: ActionPlan): Fields => ({
  ...fieldsOfContent(plan),
  ...Object.fromEntries(plan.goals.map(({ id }, row) => [goalFields(row).still, id])),
  [planFields.version]: String(plan.version),
});

/**
 * A new plan as its form shows it: a goal for each granted task, with the decision's words where it names one, and with the
 * theme that was assessed about the task.
 */
export function fieldsOfNewPlan(
  granted: readonly GrantedTask[],
  firstFollowUpOn: LocalDate | null,
  themeOf: (task: GrantedTask) => string | null,
): Fields {
  const goals = granted.flatMap((task) =>
    (task.goals.length === 0 ? [""] : task.goals).map((text) => ({ part: task.id, text, theme: themeOf(task) })),
  );
  const rows = goals.slice(0, mostGoals).map(({ part, text, theme }, row) => {
    const names = goalFields(row);
    return { [names.part]: part, [names.text]: text, [names.theme]: theme ?? "" };
  });
  return {
    ...Object.assign({}, ...rows),
    ...dayAsTyped(planFields.firstFollowUpOn, firstFollowUpOn),
    [planFields.goalRows]: String(Math.max(rows.length, 1)),
    [planFields.version]: "0",
  };
}

const fieldsOfContent = (content: PlanContent): Fields => ({
  [planFields.purposes]: content.purposes.map(String),
  [planFields.purpose]: content.purpose,
  [planFields.interventions]: content.interventions,
  [planFields.duration]: content.duration,
  [planFields.other]: content.other,
  [planFields.citizensPart]: content.citizensPart,
  [planFields.goalDeparture]: content.goalDeparture,
  ...dayAsTyped(planFields.firstFollowUpOn, content.firstFollowUpOn),
  ...Object.assign({}, ...content.goals.map(fieldsOfGoal)),
  [planFields.goalRows]: String(Math.max(content.goals.length, 1)),
});

function fieldsOfGoal(goal: GoalContent, row: number): Fields {
  const names = goalFields(row);
  return {
    [names.part]: goal.partId ?? "",
    [names.text]: goal.text,
    [names.ownWords]: goal.ownWords,
    [names.kind]: goal.kind,
    [names.theme]: goal.themeCode ?? "",
    [names.level]: goal.targetLevel === null ? "" : String(goal.targetLevel),
    [names.measure]: goal.measure,
    [names.subGoals]: goal.subGoals,
    ...dayAsTyped(names.by, goal.by),
  };
}

/** How many goals the form has: those that were shown. */
export function goalRowsIn(fields: Fields): number {
  const typed = Number(fields[planFields.goalRows] ?? "1");
  return Number.isInteger(typed) ? Math.min(Math.max(typed, 1), mostGoals) : 1;
}

/** The same form with room for one more goal. */
export const withOneMoreGoal = (fields: Fields): Fields => ({
  ...fields,
  [planFields.goalRows]: String(Math.min(goalRowsIn(fields) + 1, mostGoals)),
});

/** A problem with one field. */
export const problem = (field: string, message: string): FieldProblem => ({ field, message });
