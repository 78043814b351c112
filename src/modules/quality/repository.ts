import { sql } from "kysely";
import { z } from "zod";
import { localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { wordsOfQuality } from "../../platform/sealed-columns.ts";
import { withWords } from "../../platform/sealed-words.ts";
import { waysIn } from "../letters/domain/acknowledgement.ts";
import { qualityAsked } from "../standards/domain/effect.ts";
import type { GoalCount } from "./domain/quality-figures.ts";
import type { CountedGoal } from "./domain/quality-measures.ts";
import type { HalfYear } from "./domain/quality-period.ts";
import type { QualityReply } from "./domain/quality-reply.ts";

/** Keeps what somebody answered. */
export async function insertReply(
  tx: Tx,
  reply: QualityReply,
  registered: { readonly caseId: string; readonly at: string; readonly by: string },
): Promise<void> {
  const { id, name, words } = reply;
  await tx
    .insertInto("quality_reply")
    .values({
      tenant_id: tx.tenant.id,
      id,
      case_id: registered.caseId,
      asked: reply.asked,
      provider_slug: reply.provider,
      edition_on: reply.editionOn,
      said_on: reply.on,
      how: reply.how,
      mandate_id: reply.mandateId,
      words_sealed: tx.tenant.keys.seal(wordsOfQuality(id), JSON.stringify({ name, words })),
      registered_at: registered.at,
      registered_by: registered.by,
    })
    .execute();
  if (reply.answers.length === 0) return;
  await tx
    .insertInto("quality_answer")
    .values(
      reply.answers.map(({ clause, number, score }) => ({
        ...{ tenant_id: tx.tenant.id, reply_id: id, clause, goal_number: number, score },
      })),
    )
    .execute();
}

/** What was answered in a case, oldest first. */
export async function repliesOfCase(tx: Tx | Database, caseId: string): Promise<readonly QualityReply[]> {
  const { rows } = await sql<unknown>`
    select id, asked, provider_slug, edition_on, said_on, how, mandate_id, words_sealed,
      coalesce((select jsonb_agg(jsonb_build_object('clause', clause, 'number', goal_number, 'score', score)
          order by clause, goal_number)
        from quality_answer where quality_answer.tenant_id = quality_reply.tenant_id and reply_id = quality_reply.id), '[]')
        as answers
    from quality_reply where tenant_id = ${tx.tenant.id} and case_id = ${caseId} order by registered_at, id`.execute(
    tx,
  );
  return rows.map((found) => {
    const row = replyRow.parse(found);
    const opened = words.parse(JSON.parse(tx.tenant.keys.open(wordsOfQuality(row.id), row.words_sealed)));
    return {
      ...{ id: row.id, asked: row.asked, how: row.how, mandateId: row.mandate_id, answers: row.answers },
      provider: row.provider_slug,
      editionOn: localDate(row.edition_on),
      on: localDate(row.said_on),
      ...opened,
    };
  });
}

const words = z.object({ name: z.string(), words: z.string() });
const replyRow = z.object({
  id: z.string(),
  asked: z.enum(qualityAsked),
  provider_slug: z.string().nullable(),
  edition_on: z.string(),
  said_on: z.string(),
  how: z.enum([...waysIn, "staff"]),
  mandate_id: z.string().nullable(),
  words_sealed: z.instanceof(Buffer),
  answers: z.array(z.object({ clause: z.string(), number: z.number(), score: z.number().nullable() })),
});

/** A count of a goal that was asked about. */
export interface AskedCount extends GoalCount {
  readonly clause: string;
  readonly number: number;
}

/** What was answered in a half year, by goal and provider: of each who answered the last answers alone, without »ved ikke«. */
export async function countAnswers(tx: Tx | Database, { from, to }: HalfYear): Promise<readonly AskedCount[]> {
  const { rows } = await sql<AskedCount>`
    with latest as (
      select distinct on (case_id, asked, mandate_id) id, case_id, provider_slug
      from quality_reply where tenant_id = ${tx.tenant.id} and said_on between ${from}::date and ${to}::date
      order by case_id, asked, mandate_id, said_on desc, registered_at desc)
    select answer.clause, answer.goal_number as number, latest.provider_slug as provider,
           array_agg(distinct case_file.citizen_id) as people, count(*)::integer as of, count(*) filter (where answer.score >= 4)::integer as met
    from latest
    join quality_answer answer on answer.tenant_id = ${tx.tenant.id} and answer.reply_id = latest.id
    join case_file on case_file.tenant_id = ${tx.tenant.id} and case_file.id = latest.case_id
    where answer.score is not null
    group by 1, 2, 3`.execute(tx);
  return rows;
}

/** The cases whose support ran in a half year, each with the order that it ran by. */
const supported = (tenantId: string, { from, to }: HalfYear) => sql`
  select distinct on (own.case_id) own.case_id, own.decision_id, own.provider_slug, case_file.citizen_id
  from support_order own
  join case_file on case_file.tenant_id = own.tenant_id and case_file.id = own.case_id
  where own.tenant_id = ${tenantId} and own.state = 'accepted' and own.started_on <= ${to}::date
    and exists (select from case_provider
      where case_provider.tenant_id = own.tenant_id and case_provider.case_id = own.case_id
        and case_provider.provider_slug = own.provider_slug
        and (case_provider.to_on is null or case_provider.to_on > ${from}::date))
  order by own.case_id, own.sent_on desc, own.id desc`;

/** Cases in which less intrusive help was weighed, of those whose support ran. */
export async function countWeighed(tx: Tx | Database, half: HalfYear): Promise<readonly GoalCount[]> {
  const { rows } = await sql<GoalCount>`
    with ran as (${supported(tx.tenant.id, half)})
    select ran.provider_slug as provider, array_agg(distinct ran.citizen_id) as people, count(*)::integer as of,
           count(*) filter (where exists (select from guidance_answer answer
             where answer.tenant_id = ${tx.tenant.id} and answer.case_id = ran.case_id
               and answer.kind = 'alternative'))::integer as met
    from ran group by 1`.execute(tx);
  return rows;
}

/** Granted tasks with a goal of their own in the plan. */
export async function countTasksWithGoal(tx: Tx | Database, half: HalfYear): Promise<readonly GoalCount[]> {
  const { rows } = await sql<GoalCount>`
    with ran as (${supported(tx.tenant.id, half)})
    select ran.provider_slug as provider, array_agg(distinct ran.citizen_id) as people, count(*)::integer as of,
           count(*) filter (where exists (select from goal
             where goal.tenant_id = ${tx.tenant.id} and goal.decision_part_id = part.id))::integer as met
    from ran
    join decision_part part on part.tenant_id = ${tx.tenant.id} and part.decision_id = ran.decision_id
    where part.outcome = 'granted' group by 1`.execute(tx);
  return rows;
}

/** Visits in which the citizen took part, by the notes that stand. */
export async function countTogether(tx: Tx | Database, { from, to }: HalfYear): Promise<readonly GoalCount[]> {
  const { rows } = await sql<GoalCount>`
    with noted as materialized (
      select note.order_id, note.case_id, count(*) as notes, count(*) filter (where note.citizen_took_part) as together
      from day_note note
      where note.tenant_id = ${tx.tenant.id} and note.given and note.happened_on between ${from}::date and ${to}::date
        and note.id not in (select corrects_id from day_note
          where tenant_id = ${tx.tenant.id} and corrects_id is not null)
      group by note.order_id, note.case_id)
    select support_order.provider_slug as provider, array_agg(distinct case_file.citizen_id) as people,
           sum(noted.notes)::integer as of, sum(noted.together)::integer as met
    from noted
    join support_order on support_order.tenant_id = ${tx.tenant.id} and support_order.id = noted.order_id
    join case_file on case_file.tenant_id = ${tx.tenant.id} and case_file.id = noted.case_id
    group by 1`.execute(tx);
  return rows;
}

/** The goals of the plans that support ran by, with what they are counted for. */
export async function goalsToCount(tx: Tx | Database, half: HalfYear): Promise<readonly CountedGoal[]> {
  const { rows } = await sql<GoalRow>`
    with ran as (${supported(tx.tenant.id, half)})
    select goal.id, goal.text, goal.own_words, goal.measure, goal.sub_goals, goal.words_sealed, ran.case_id, ran.citizen_id, ran.provider_slug,
           exists (select from goal_word said
             where said.tenant_id = goal.tenant_id and said.goal_id = goal.id) as "isSaid"
    from ran
    join action_plan plan on plan.tenant_id = ${tx.tenant.id} and plan.decision_id = ran.decision_id
    join goal on goal.tenant_id = plan.tenant_id and goal.plan_id = plan.id`.execute(tx);
  return rows.map((row) => {
    const { isSaid, own_words, sub_goals, text } = withWords(tx.tenant.keys, "goal", row.id, row);
    return {
      ...{ caseId: row.case_id, citizenId: row.citizen_id, provider: row.provider_slug, text },
      ...{ hasOwnWords: isSaid || own_words.trim() !== "", hasSubGoals: sub_goals.trim() !== "" },
    };
  });
}

interface GoalRow {
  readonly id: string;
  readonly text: string;
  readonly own_words: string;
  readonly measure: string;
  readonly sub_goals: string;
  readonly words_sealed: Buffer | null;
  readonly case_id: string;
  readonly citizen_id: string;
  readonly provider_slug: string;
  readonly isSaid: boolean;
}

/** Of each case so many notes are opened at first: most often they tell of all its goals. */
const openedFirst = 3;

/**
 * The goals that notes of a half year tell of, as they read, by case. The notes of a case are opened, newest first, until each of
 * its goals has been found: all of them only where some goal is in none of the newest.
 */
export async function goalsNoted(
  tx: Tx | Database,
  half: HalfYear,
  goals: readonly CountedGoal[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const noted = new Map<string, Set<string>>();
  const missing = () => [
    ...new Set(goals.filter(({ caseId, text }) => !noted.get(caseId)?.has(text)).map(({ caseId }) => caseId)),
  ];
  for (const places of [{ after: 0, upTo: openedFirst }, { after: openedFirst }]) {
    for (const row of await notesOfCases(tx, half, missing(), places)) {
      const told = noted.get(row.case_id) ?? new Set();
      noted.set(row.case_id, told);
      const sealed = tx.tenant.keys.open({ table: "day_note", column: "words_sealed", id: row.id }, row.words_sealed);
      for (const { goal } of notedGoals.parse(JSON.parse(sealed)).goals) told.add(goal);
    }
  }
  return noted;
}

interface NoteRow {
  readonly id: string;
  readonly case_id: string;
  readonly words_sealed: Buffer;
}

/** The notes of a half year that stand in these cases, by their places in each case, the newest first. */
async function notesOfCases(
  tx: Tx | Database,
  { from, to }: HalfYear,
  caseIds: readonly string[],
  { after, upTo }: { readonly after: number; readonly upTo?: number },
): Promise<readonly NoteRow[]> {
  if (caseIds.length === 0) return [];
  const { rows } = await sql<NoteRow>`
    select note.* from unnest(${caseIds}::uuid[]) chosen (id)
    cross join lateral (select note.id, note.case_id, note.words_sealed from day_note note
      where note.tenant_id = ${tx.tenant.id} and note.case_id = chosen.id
        and note.happened_on between ${from}::date and ${to}::date
        and not exists (select from day_note later
          where later.tenant_id = note.tenant_id and later.corrects_id = note.id)
      order by note.happened_on desc, note.id desc offset ${after} limit ${upTo ?? null}::bigint) note`.execute(tx);
  return rows;
}

const notedGoals = z.looseObject({ goals: z.array(z.looseObject({ goal: z.string() })) });
