import { type Selectable, sql } from "kysely";
import { z } from "zod";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { changedWords, sealedWords, withWords } from "../../platform/sealed-words.ts";
import type { Tables } from "../../platform/tables.ts";
import type { SealedPlace } from "../../platform/vault.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import { goalTypes } from "../standards/domain/ffb.ts";
import { type ActionPlan, type Goal, type GoalContent, type PlanContent, planStates } from "./domain/action-plan.ts";
import {
  type CitizenWish,
  type GoalScore,
  type GoalWords,
  type OwnSay,
  type SaidAs,
  sayers,
  type WaitingWish,
  wishKinds,
} from "./domain/own-goal.ts";
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

/**
 * Keeps a plan as it is now, goals and all; an answer to an earlier offer of it no longer stands. Counts the version up. A goal
 * that is written anew keeps its id, so that what the citizen has said of it still belongs to it.
 */
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
  const before = await tx
    .deleteFrom("goal")
    .where("tenant_id", "=", tenantId)
    .where("plan_id", "=", standing.id)
    .returning("id")
    .execute();
  if (content.goals.length === 0) return;
  const free = new Set(before.map(({ id }) => id));
  const idOf = ({ still }: GoalContent): string => (still !== undefined && free.delete(still) ? still : newId());
  const goals = content.goals.map((goal, position) => ({ ...goalColumns(tx, idOf(goal), goal), position }));
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
  answer: { readonly state: "accepted" | "partly" | "declined"; readonly on: string; readonly words: string },
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

const states = z.enum(planStates);

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

/** Who wrote something down in which case, and when. */
export interface Registered {
  readonly caseId: string;
  readonly at: string;
  readonly by: string;
}

type SayTable = "goal_word" | "goal_score" | "citizen_wish";

const placeOfSaying = (table: SayTable, id: string): SealedPlace => ({ table, column: "words_sealed", id });
const placeOfAnswer = (id: string): SealedPlace => ({ table: "citizen_wish", column: "answer_sealed", id });

/** What every saying is kept with: the words sealed, and who said it, who wrote it and when. */
const sayingColumns = (
  { tenant }: Tx,
  table: SayTable,
  said: { readonly id: string; readonly on: LocalDate; readonly as: SaidAs },
  words: object,
  registered: Registered,
) => ({
  tenant_id: tenant.id,
  id: said.id,
  case_id: registered.caseId,
  said_on: said.on,
  said_as: said.as,
  words_sealed: tenant.keys.seal(placeOfSaying(table, said.id), JSON.stringify(words)),
  registered_at: registered.at,
  registered_by: registered.by,
});

/** Keeps a version of the citizen's own words about a goal. */
export async function insertGoalWords(tx: Tx, said: GoalWords, registered: Registered): Promise<void> {
  const { goal, goalId, means, goodDay, instead, name } = said;
  const columns = sayingColumns(tx, "goal_word", said, { goal, means, goodDay, instead, name }, registered);
  await tx
    .insertInto("goal_word")
    .values({ ...columns, goal_id: goalId })
    .execute();
}

/** Keeps how the citizen sees that it goes with some goals. */
export async function insertScores(tx: Tx, scores: readonly GoalScore[], registered: Registered): Promise<void> {
  if (scores.length === 0) return;
  await tx
    .insertInto("goal_score")
    .values(
      scores.map((said) => ({
        ...sayingColumns(tx, "goal_score", said, { goal: said.goal, note: said.note, name: said.name }, registered),
        goal_id: said.goalId,
        score: said.score,
        takes_back_id: said.takesBack,
      })),
    )
    .execute();
}

/** Keeps a wish. */
export async function insertWish(tx: Tx, wish: CitizenWish, registered: Registered): Promise<void> {
  const columns = sayingColumns(tx, "citizen_wish", wish, { text: wish.text, name: wish.name }, registered);
  await tx
    .insertInto("citizen_wish")
    .values({ ...columns, kind: wish.kind })
    .execute();
}

/** Keeps what was answered to a wish that nobody has answered yet. */
export async function saveWishAnswer(tx: Tx, id: string, answer: string, registered: Registered): Promise<void> {
  await tx
    .updateTable("citizen_wish")
    .set({
      answer_sealed: tx.tenant.keys.seal(placeOfAnswer(id), answer),
      answered_at: registered.at,
      answered_by: registered.by,
    })
    .where("tenant_id", "=", tx.tenant.id)
    .where("case_id", "=", registered.caseId)
    .where("id", "=", id)
    .where("answered_at", "is", null)
    .execute();
}

/** All that the citizen has said of the goals in a case, oldest first: one statement. */
export async function ownSayOfCase(tx: Tx | Database, caseId: string): Promise<OwnSay> {
  const of = (
    table: SayTable,
  ) => sql`(select coalesce(jsonb_agg(to_jsonb(said) order by said.said_on, said.registered_at), '[]')
    from ${sql.table(table)} as said where said.tenant_id = ${tx.tenant.id} and said.case_id = ${caseId})`;
  const { rows } = await sql<unknown>`
    select ${of("goal_word")} as words, ${of("goal_score")} as scores, ${of("citizen_wish")} as wishes`.execute(tx);
  const found = sayRows.parse(rows[0]);
  const { keys } = tx.tenant;
  const opened = (table: SayTable, { id, words_sealed }: { readonly id: string; readonly words_sealed: Buffer }) =>
    JSON.parse(keys.open(placeOfSaying(table, id), words_sealed));
  return {
    words: found.words.map((row) => ({ ...saidIn(row), goalId: row.goal_id, ...opened("goal_word", row) })),
    scores: found.scores.map((row) => ({
      ...saidIn(row),
      goalId: row.goal_id,
      score: row.score,
      takesBack: row.takes_back_id,
      ...opened("goal_score", row),
    })),
    wishes: found.wishes.map((row) => ({
      ...saidIn(row),
      kind: row.kind,
      ...opened("citizen_wish", row),
      answer:
        row.answer_sealed === null || row.answered_at === null
          ? null
          : { text: keys.open(placeOfAnswer(row.id), row.answer_sealed), at: row.answered_at },
    })),
  };
}

/** The wishes that nobody has answered, in the reader's own cases and in those of the reader's unit that nobody has; oldest first. */
export async function waitingWishes(tx: Tx | Database, reader: StaffActor): Promise<readonly WaitingWish[]> {
  const rows = await tx
    .selectFrom("citizen_wish")
    .innerJoin("case_file", (join) =>
      join
        .onRef("case_file.tenant_id", "=", "citizen_wish.tenant_id")
        .onRef("case_file.id", "=", "citizen_wish.case_id"),
    )
    .select([
      "citizen_wish.id",
      "citizen_wish.kind",
      "citizen_wish.said_on",
      "case_file.id as case_id",
      "case_file.number",
    ])
    .where("citizen_wish.tenant_id", "=", reader.tenantId)
    .where("citizen_wish.answered_at", "is", null)
    .where((is) =>
      is.or([
        is("case_file.caseworker_id", "=", reader.id),
        is.and([is("case_file.caseworker_id", "is", null), is("case_file.unit_slug", "=", reader.unit)]),
      ]),
    )
    .orderBy("citizen_wish.registered_at")
    .execute();
  return rows.map(({ id, kind, said_on, case_id, number }) => ({
    id,
    kind: z.enum(wishKinds).parse(kind),
    on: localDate(said_on),
    caseId: case_id,
    caseNumber: number,
  }));
}

const saidRow = z.object({
  id: z.string(),
  said_on: z.string(),
  said_as: z.enum(sayers),
  words_sealed: z.string().transform((hex) => Buffer.from(hex.slice(2), "hex")),
});

const saidIn = ({ id, said_as, said_on }: Pick<z.infer<typeof saidRow>, "id" | "said_as" | "said_on">) => ({
  id,
  as: said_as,
  on: localDate(said_on),
});

const sayRows = z.object({
  words: z.array(saidRow.extend({ goal_id: z.string() })),
  scores: z.array(
    saidRow.extend({ goal_id: z.string(), score: z.number().nullable(), takes_back_id: z.string().nullable() }),
  ),
  wishes: z.array(
    saidRow.extend({ kind: z.enum(wishKinds), answer_sealed: bytesInJson, answered_at: z.string().nullable() }),
  ),
});
