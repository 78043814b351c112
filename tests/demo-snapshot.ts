import { sql } from "kysely";
import { z } from "zod";
import type { OperatorDatabase } from "../src/platform/database.ts";

const texts = z.array(z.string());

const snapshotSchema = z.object({
  name: z.string(),
  /** The age on the day the application came; null where there is none. */
  age: z.number().nullable(),
  hasCpr: z.boolean(),
  digital: z.boolean(),
  hasDraft: z.boolean(),
  hasCase: z.boolean(),
  isClosed: z.boolean(),
  isAcute: z.boolean(),
  hasCaseworker: z.boolean(),
  application: z
    .object({ channel: z.string(), by: z.string(), consent: z.string().nullable(), tasks: texts })
    .nullable(),
  events: texts,
  /** `decision:missed` */
  owed: texts,
  /** Days from today until each open or missed obligation is due: `decision: 3`. */
  dueIn: z.record(z.string(), z.number()),
  lettersToPost: texts,
  assessment: z.enum(["begun", "finished"]).nullable(),
  answers: z.number(),
  decision: z.string().nullable(),
  /** `granted SEL-85 individual` */
  parts: texts,
  isTemporary: z.boolean(),
  plan: z.string().nullable(),
  orders: texts,
  followUps: texts,
  appointments: texts,
});

/** Where one citizen of a municipality stands, read from the tables themselves. */
export type Snapshot = z.infer<typeof snapshotSchema>;

/** All citizens of a municipality, as the tables tell of them. */
export async function snapshotsOf(
  database: OperatorDatabase,
  slug: string,
  today: string,
): Promise<readonly Snapshot[]> {
  const { rows } = await sql<unknown>`
    select citizen.name,
      extract(year from age(application.received_on, citizen.born_on))::int as age,
      citizen.cpr_sealed is not null as "hasCpr", citizen.digital,
      exists (select from application_draft draft where draft.citizen_id = citizen.id) as "hasDraft",
      case_file.id is not null as "hasCase", case_file.closed_on is not null as "isClosed",
      coalesce(case_file.acute, false) as "isAcute", case_file.caseworker_id is not null as "hasCaseworker",
      case when application.id is not null then jsonb_build_object('channel', application.channel, 'by', application.applied_by,
        'consent', application.consent, 'tasks', array(select task from applied_task where application_id = application.id)) end as application,
      array(select event ->> 'type' from journal_entry entry where entry.case_id = case_file.id and event is not null order by sequence) as events,
      array(select what || ':' || status from obligation where obligation.case_id = case_file.id) as owed,
      coalesce((select jsonb_object_agg(what, due_on - ${today}::date) from obligation
        where obligation.case_id = case_file.id and status in ('open', 'missed') and due_on is not null), '{}') as "dueIn",
      array(select kind from letter where letter.case_id = case_file.id and channel = 'paper' and posted_on is null) as "lettersToPost",
      (select case when finished_on is null then 'begun' else 'finished' end from assessment where assessment.case_id = case_file.id) as assessment,
      (select count(*) from guidance_answer answer where answer.case_id = case_file.id) as answers,
      (select state from decision where decision.case_id = case_file.id order by issued_on desc nulls first limit 1) as decision,
      array(select concat_ws(' ', part.outcome, part.legal_basis, part.delivery_form) from decision_part part
        join decision on decision.id = part.decision_id where decision.case_id = case_file.id) as parts,
      exists (select from decision_part part join decision on decision.id = part.decision_id
        where decision.case_id = case_file.id and part.temporary) as "isTemporary",
      (select state from action_plan plan where plan.case_id = case_file.id) as plan,
      array(select state from support_order where support_order.case_id = case_file.id) as orders,
      array(select outcome from follow_up where follow_up.case_id = case_file.id) as "followUps",
      array(select state from appointment where appointment.case_id = case_file.id) as appointments
    from citizen
    join municipality on municipality.tenant_id = citizen.tenant_id
    left join case_file on case_file.citizen_id = citizen.id
    left join application on application.case_id = case_file.id
    where municipality.slug = ${slug}`.execute(database);
  return rows.map((row) => snapshotSchema.parse(row));
}
