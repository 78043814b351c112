import { type Selectable, sql } from "kysely";
import { z } from "zod";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { changedWords, sealedWords, withWords } from "../../platform/sealed-words.ts";
import type { Tables } from "../../platform/tables.ts";
import { goalTypes } from "../standards/domain/ffb.ts";
import type { ActionPlan, Goal, GoalContent, PlanContent } from "./domain/action-plan.ts";
import { readPurpose } from "./domain/purposes.ts";

/** The case's plans with their goals, oldest first. The case must be locked where one of them is to be changed. */
export async function plansOfCase(tx: Tx | Database, tenantId: string, caseId: string): Promise<readonly ActionPlan[]> {
  const { rows } = await sql<PlanRow>`
    select action_plan.*, coalesce((
      select jsonb_agg(to_jsonb(goal) order by goal.position) from goal
      where goal.tenant_id = action_plan.tenant_id and goal.plan_id = action_plan.id), '[]') as goals
    from action_plan where tenant_id = ${tenantId} and case_id = ${caseId} order by updated_at, id`.execute(tx);
  return rows.map((row) => toPlan(tx, withWords(tx.tenant.keys, "action_plan", row.id, row)));
}

/** What of a plan is kept beside its content. */
export interface PlanStanding {
  readonly id: string;
  readonly caseId: string;
  readonly decisionId: string;
  readonly state: ActionPlan["state"];
  readonly offeredOn: LocalDate | null;
  readonly letterId: string | null;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/** Keeps a plan as it is now, goals and all; an answer to an earlier offer of it no longer stands. Counts the version up. */
export async function savePlan(
  tx: Tx,
  tenantId: string,
  standing: PlanStanding,
  content: PlanContent,
  newId: () => string,
): Promise<void> {
  const columns = { ...contentColumns(tx, standing.id, content), ...standingColumns(standing), answered_on: null };
  await tx
    .insertInto("action_plan")
    .values({
      tenant_id: tenantId,
      id: standing.id,
      case_id: standing.caseId,
      decision_id: standing.decisionId,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "id"]).doUpdateSet({ ...columns, version: sql`action_plan.version + 1` }),
    )
    .execute();
  await tx.deleteFrom("goal").where("tenant_id", "=", tenantId).where("plan_id", "=", standing.id).execute();
  if (content.goals.length === 0) return;
  const goals = content.goals.map((goal, position) => ({ ...goalColumns(tx, newId(), goal), position }));
  await tx
    .insertInto("goal")
    .values(goals.map((goal) => ({ tenant_id: tenantId, plan_id: standing.id, ...goal })))
    .execute();
}

/** Writes down the citizen's answer. */
export async function saveAnswer(
  tx: Tx,
  tenantId: string,
  planId: string,
  answer: { readonly state: "accepted" | "declined"; readonly on: string; readonly words: string },
): Promise<void> {
  const words = await changedWords(tx, "action_plan", planId, { citizens_answer: answer.words });
  await tx
    .updateTable("action_plan")
    .set({
      state: answer.state,
      answered_on: answer.on,
      ...words,
      version: sql`version + 1`,
    })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", planId)
    .execute();
}

const contentColumns = ({ tenant }: Tx, id: string, content: PlanContent) => ({
  purposes: [...content.purposes],
  ...sealedWords(tenant.keys, "action_plan", id, {
    purpose: content.purpose,
    interventions: content.interventions,
    duration: content.duration,
    other: content.other,
    citizens_part: content.citizensPart,
    goal_departure: content.goalDeparture,
    citizens_answer: "",
  }),
  first_follow_up_on: content.firstFollowUpOn,
});

const standingColumns = (standing: PlanStanding) => ({
  state: standing.state,
  offered_on: standing.offeredOn,
  letter_id: standing.letterId,
  updated_at: standing.updatedAt,
  updated_by: standing.updatedBy,
});

const goalColumns = ({ tenant }: Tx, id: string, goal: GoalContent) => ({
  id,
  decision_part_id: goal.partId,
  kind: goal.kind,
  theme_code: goal.themeCode,
  target_level: goal.targetLevel,
  ...sealedWords(tenant.keys, "goal", id, {
    text: goal.text,
    own_words: goal.ownWords,
    measure: goal.measure,
    sub_goals: goal.subGoals,
  }),
  by_on: goal.by,
});

type PlanRow = Selectable<Tables["action_plan"]> & { readonly goals: unknown };

/** Bytes as the database writes them in JSON. */
const bytesInJson = z
  .string()
  .nullable()
  .transform((hex) => (hex === null ? null : Buffer.from(hex.slice(2), "hex")));

const goalRows = z.array(
  z.object({
    id: z.string(),
    decision_part_id: z.string().nullable(),
    text: z.string(),
    own_words: z.string(),
    kind: z.enum(goalTypes),
    theme_code: z.string().nullable(),
    target_level: z.number().nullable(),
    measure: z.string(),
    sub_goals: z.string(),
    by_on: z.string().nullable(),
    words_sealed: bytesInJson,
  }),
);

function toPlan({ tenant }: Tx | Database, row: PlanRow): ActionPlan {
  return {
    id: row.id,
    decisionId: row.decision_id,
    purposes: row.purposes.flatMap((number) => readPurpose(String(number)) ?? []),
    purpose: row.purpose,
    interventions: row.interventions,
    duration: row.duration,
    other: row.other,
    citizensPart: row.citizens_part,
    goalDeparture: row.goal_departure,
    firstFollowUpOn: dayOrNull(row.first_follow_up_on),
    goals: goalRows.parse(row.goals).map((goal) => toGoal(withWords(tenant.keys, "goal", goal.id, goal))),
    state: states.parse(row.state),
    offeredOn: dayOrNull(row.offered_on),
    answeredOn: dayOrNull(row.answered_on),
    citizensAnswer: row.citizens_answer,
    letterId: row.letter_id,
    version: row.version,
  };
}

const states = z.enum(["draft", "offered", "accepted", "declined"]);

const toGoal = (row: z.infer<typeof goalRows>[number]): Goal => ({
  id: row.id,
  partId: row.decision_part_id,
  text: row.text,
  ownWords: row.own_words,
  kind: row.kind,
  themeCode: row.theme_code,
  targetLevel: row.target_level,
  measure: row.measure,
  subGoals: row.sub_goals,
  by: dayOrNull(row.by_on),
});

const dayOrNull = (text: string | null): LocalDate | null => (text === null ? null : localDate(text));
