import { sql } from "kysely";
import { z } from "zod";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { CasePart } from "../../platform/case-part.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { cprOfCitizen, textOfEntry } from "../../platform/sealed-columns.ts";
import { conflictWith, openedWith, openTo } from "../../platform/ties-to-case.ts";
import type { TenantKeys } from "../../platform/vault.ts";
import { type CaseEvent, caseEventSchema } from "../cases/domain/case-event.ts";
import { asCorrected } from "../cases/domain/corrected-events.ts";
import { choices, soonDays } from "../obligations/domain/owed-order.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import { basisFor } from "../people/domain/permission.ts";
import { hiddenName } from "../people/domain/protection.ts";
import { obligationNames } from "../standards/domain/effect.ts";
import { type CaseSurroundings, caseSurroundingsSchema } from "./domain/case-surroundings.ts";
import type { FoundCase } from "./domain/found-case.ts";
import type { FoundNote } from "./domain/found-note.ts";
import type { Listed } from "./domain/listed.ts";
import { pageSize, searchPatterns, type WorkItem, type WorkList, type WorkListQuery } from "./domain/work-list.ts";

/**
 * The citizen's name as this reader's lists tell it, and as the reader may search for it: a protected one where the case is
 * theirs, and never in a list that leaves the system.
 */
const nameFor = (reader: StaffActor, leaves = false) => sql`(case
  when citizen.name_protected and ${leaves} then ${hiddenName}
  when citizen.name_protected and case_file.caseworker_id is distinct from ${reader.id}::uuid
    and case_file.unit_slug is distinct from ${reader.unit}::text then ${hiddenName}
  else citizen.name end)`;

const obligationOrder = sql`array_position(${[...obligationNames]}::text[], obligation.what)`;

/** What ties the reader to a case of a list. */
const tiesOf = (reader: StaffActor) => sql`
  case_file.citizen_id, case_file.unit_slug, case_file.caseworker_id, case_file.sensitivity, ${openedWith(reader)} as opened_with`;

const tiesRow = z.object({
  id: z.string(),
  citizen_id: z.string(),
  unit_slug: z.string(),
  caseworker_id: z.string().nullable(),
  sensitivity: z.number(),
  opened_with: z.string().nullable(),
});

/** By what right a case that `openTo` let through is shown. */
function toListed(reader: StaffActor, row: z.infer<typeof tiesRow>): Listed {
  const basis = basisFor(reader, "case:list", {
    tenantId: reader.tenantId,
    citizenId: row.citizen_id,
    unit: row.unit_slug,
    caseworkerId: row.caseworker_id,
    sensitivity: row.sensitivity,
    providers: [],
    openedWith: row.opened_with,
    isConflicted: false,
  });
  return { caseId: row.id, citizenId: row.citizen_id, basis, openedWith: row.opened_with };
}

/**
 * One page of today's work, in one query: of the cases that are open to the reader, each open case with the most urgent
 * thing owed in it. Acute cases first, then what is late, then by the last day to act; what nobody has set a day for comes
 * after what is due within a week.
 *
 * @param query `page: "all"` is the whole list at once, to be taken out of the system
 */
export async function workList(
  tx: Tx | Database,
  reader: StaffActor,
  query: Omit<WorkListQuery, "page"> & { readonly page: number | "all" },
  today: LocalDate,
): Promise<WorkList> {
  const name = nameFor(reader, query.page === "all");
  const part = query.page === "all" ? sql`` : sql`limit ${pageSize} offset ${(query.page - 1) * pageSize}`;
  const { rows } = await sql<unknown>`
    select case_file.id, case_file.number, case_file.acute, case_file.opened_on, ${name} as citizen, unit.name as unit,
           staff_member.name as caseworker, owed.what, owed.owed_by, owed.due_on, owed.act_by_on, owed.sources,
           owed.own_setting, owed.unset, owed.provisional, ${tiesOf(reader)}, count(*) over () as total
    from case_file
    join citizen on citizen.tenant_id = case_file.tenant_id and citizen.id = case_file.citizen_id
    join unit on unit.tenant_id = case_file.tenant_id and unit.slug = case_file.unit_slug
    left join staff_member on staff_member.tenant_id = case_file.tenant_id and staff_member.id = case_file.caseworker_id
    left join lateral (
      select obligation.*, coalesce(obligation.due_on < ${today}, false) as late from obligation
      where obligation.tenant_id = case_file.tenant_id and obligation.case_id = case_file.id
        and obligation.status in ('open', 'missed')
        and obligation.what <> all (${[...choices]}::text[])
      order by late desc, coalesce(obligation.act_by_on, ${today}::date + ${soonDays}::int), obligation.act_by_on nulls last,
               ${obligationOrder}, obligation.ordinal
      limit 1) owed on true
    where case_file.tenant_id = ${reader.tenantId} and case_file.closed_on is null
      and ${openTo(reader)} and ${scoped(reader, query)} and ${urgent(query, today)}
      and (${name} || ' ' || case_file.number) ilike all (${[...searchPatterns(query.search)]}::text[])
    order by case_file.acute desc, coalesce(owed.late, false) desc,
             coalesce(owed.act_by_on, case when owed.what is null then 'infinity'::date else ${today}::date + ${soonDays}::int end),
             case_file.number
    ${part}`.execute(tx);
  const read = rows.map((row) => workRow.parse(row));
  return { items: read.map((row) => toItem(reader, row)), total: read[0]?.total ?? 0 };
}

function scoped(reader: StaffActor, { scope }: Pick<WorkListQuery, "scope">) {
  if (scope === "mine") return sql`case_file.caseworker_id = ${reader.id}`;
  return scope === "enhed" && reader.unit !== null ? sql`case_file.unit_slug = ${reader.unit}` : sql`true`;
}

function urgent({ urgency }: Pick<WorkListQuery, "urgency">, today: LocalDate) {
  if (urgency === "overskredet") return sql`owed.late`;
  return urgency === "snart" ? sql`owed.act_by_on <= ${today}::date + ${soonDays}::int` : sql`true`;
}

const day = z.string().transform(localDate);
const workRow = tiesRow.extend({
  number: z.string(),
  acute: z.boolean(),
  opened_on: day,
  citizen: z.string(),
  unit: z.string(),
  caseworker: z.string().nullable(),
  what: z.enum(obligationNames).nullable(),
  owed_by: z.enum(["authority", "provider", "citizen", "other"]).nullable(),
  due_on: day.nullable(),
  act_by_on: day.nullable(),
  sources: z.array(z.string()).nullable(),
  own_setting: z.boolean().nullable(),
  unset: z.boolean().nullable(),
  provisional: z.boolean().nullable(),
  total: z.number(),
});

const toItem = (reader: StaffActor, row: z.infer<typeof workRow>): WorkItem => ({
  ...toListed(reader, row),
  number: row.number,
  citizen: row.citizen,
  unit: row.unit,
  caseworker: row.caseworker,
  acute: row.acute,
  openedOn: row.opened_on,
  owed:
    row.what === null || row.owed_by === null
      ? null
      : {
          what: row.what,
          owedBy: row.owed_by,
          due: row.due_on,
          actBy: row.act_by_on,
          sources: row.sources ?? [],
          ownSetting: row.own_setting === true,
          unset: row.unset === true,
          provisional: row.provisional === true,
        },
});

/** Of the cases that are open to the reader, those whose number begins with the text, or whose citizen's name holds all its words; open first, newest first. */
export async function casesFound(
  tx: Tx | Database,
  reader: StaffActor,
  text: string,
  count: number,
): Promise<readonly FoundCase[]> {
  const { rows } = await sql<unknown>`
    select case_file.id, case_file.number, ${nameFor(reader)} as citizen, citizen.born_on, unit.name as unit, case_file.opened_on, case_file.closed_on, ${tiesOf(reader)}
    from case_file
    join citizen on citizen.tenant_id = case_file.tenant_id and citizen.id = case_file.citizen_id
    join unit on unit.tenant_id = case_file.tenant_id and unit.slug = case_file.unit_slug
    where case_file.tenant_id = ${reader.tenantId} and ${openTo(reader)}
      and (starts_with(case_file.number, ${text}) or ${nameFor(reader)} ilike all (${[...searchPatterns(text)]}::text[]))
    order by case_file.closed_on is not null, case_file.number desc
    limit ${count}`.execute(tx);
  return rows
    .map((row) => foundRow.parse(row))
    .map((row) => ({
      ...toListed(reader, row),
      number: row.number,
      citizen: row.citizen,
      bornOn: row.born_on,
      unit: row.unit,
      openedOn: row.opened_on,
      closedOn: row.closed_on,
    }));
}

const foundRow = tiesRow.extend({
  number: z.string(),
  citizen: z.string(),
  born_on: day,
  unit: z.string(),
  opened_on: day,
  closed_on: day.nullable(),
});

const ofTheCase = (table: string) =>
  sql`${sql.ref(`${table}.tenant_id`)} = case_file.tenant_id and ${sql.ref(`${table}.case_id`)} = case_file.id`;

/** All that the page of a case shows beside journal, letters and what is owed. */
export const surroundingsPart: CasePart<CaseSurroundings> = {
  select: sql`jsonb_build_object(
      'citizen', (select jsonb_build_object('id', id, 'name', name, 'cprNumber', encode(cpr_sealed, 'hex'), 'bornOn', born_on,
          'address', case when address_protected then jsonb_build_object('kind', 'protected')
            else jsonb_build_object('kind', 'shown', 'lines', address_lines) end,
          'phone', phone, 'mail', mail, 'digital', digital,
          'protection', case when name_protected or address_protected then jsonb_build_object('name', name_protected,
            'address', address_protected, 'until', protected_until_on) end)
        from citizen where tenant_id = case_file.tenant_id and id = case_file.citizen_id),
      'unit', (select name from unit where tenant_id = case_file.tenant_id and slug = case_file.unit_slug),
      'caseworker', (select jsonb_build_object('name', name, 'phone', phone,
          'isConflicted', ${conflictWith(sql`staff_member.id`)})
        from staff_member where tenant_id = case_file.tenant_id and id = case_file.caseworker_id),
      'decisions', coalesce((select jsonb_agg(jsonb_build_object('id', decision.id, 'issuedOn', issued_on,
          'editionOn', edition_on, 'letterId', letter_id, 'tasks', (
            select jsonb_agg(jsonb_build_object('task', applied_task.task, 'outcome', outcome, 'legalBasis', legal_basis,
                'deliveryForm', delivery_form, 'package', package, 'extent', extent, 'from', from_on, 'to', to_on,
                'metBy', met_by) order by decision_part.position)
            from decision_part join applied_task on applied_task.tenant_id = decision_part.tenant_id
              and applied_task.id = decision_part.applied_task_id
            where decision_part.tenant_id = decision.tenant_id and decision_part.decision_id = decision.id))
          order by issued_on, decision.id)
        from decision where ${ofTheCase("decision")} and state = 'issued'), '[]'),
      'hearing', (select jsonb_build_object('way', way, 'answerBy', answer_by_on, 'answeredOn', answered_on)
        from hearing where ${ofTheCase("hearing")} order by registered_at desc limit 1),
      'answers', (select count(*) from guidance_answer where ${ofTheCase("guidance_answer")} and kind <> 'target'),
      'hasAssessment', exists (select from assessment where ${ofTheCase("assessment")}),
      'plan', (select state from action_plan where ${ofTheCase("action_plan")} order by updated_at desc limit 1),
      'order', (select jsonb_build_object('state', state, 'provider', provider.name, 'contactPerson', contact_person,
          'contactPhone', contact_phone)
        from support_order join provider on provider.tenant_id = support_order.tenant_id and provider.slug = provider_slug
        where ${ofTheCase("support_order")} order by sent_on desc, id desc limit 1),
      'writers', coalesce((select jsonb_object_agg(writer.id, coalesce(
          (select name from staff_member where tenant_id = case_file.tenant_id and id = writer.id),
          (select name from citizen where tenant_id = case_file.tenant_id and id = writer.id),
          (select name from representative where tenant_id = case_file.tenant_id and id = writer.id), 'Systemet'))
        from (select distinct registered_by as id from journal_entry where ${ofTheCase("journal_entry")}) writer), '{}')
    )`,
  read: (found, keys) => withCprOpened(caseSurroundingsSchema.parse(found), keys),
};

function withCprOpened(found: CaseSurroundings, keys: TenantKeys): CaseSurroundings {
  const { id, cprNumber } = found.citizen;
  if (cprNumber === null) return found;
  const opened = keys.open(cprOfCitizen(id), Buffer.from(cprNumber, "hex"));
  return { ...found, citizen: { ...found.citizen, cprNumber: opened } };
}

/** A citizen with the events of the newest case, whether an application has been begun, and whether somebody is helped. */
export interface CitizenAtAGlance {
  readonly citizenId: string;
  /** Null where the citizen has no case. */
  readonly newest: { readonly events: readonly CaseEvent[]; readonly isClosed: boolean } | null;
  readonly hasDraft: boolean;
  /** Whether another citizen has let this one help. */
  readonly helps: boolean;
}

/** Every citizen of a municipality with the newest case. Only for small systems of invented people. */
export async function citizensAtAGlance(tx: Tx | Database, tenantId: string): Promise<readonly CitizenAtAGlance[]> {
  const { rows } = await sql<unknown>`
    select citizen.id, newest.id is not null as has_case, newest.closed_on is not null as closed,
           exists (select from application_draft draft
                   where draft.tenant_id = citizen.tenant_id and draft.citizen_id = citizen.id) as drafted,
           exists (select from mandate
                   join representative on representative.tenant_id = mandate.tenant_id
                     and representative.id = mandate.representative_id
                   where mandate.tenant_id = citizen.tenant_id and mandate.withdrawn_at is null
                     and representative.cpr_index = citizen.cpr_index) as helps,
           array(select entry.event from journal_entry entry
                 where entry.tenant_id = citizen.tenant_id and entry.case_id = newest.id and entry.event is not null
                   and not exists (select from journal_entry later
                                   where later.tenant_id = entry.tenant_id and later.corrects = entry.id
                                     and later.event ->> 'type' is distinct from 'event-corrected')
                 order by entry.sequence) as events
    from citizen
    left join lateral (
      select case_file.id, case_file.closed_on from case_file
      where case_file.tenant_id = citizen.tenant_id and case_file.citizen_id = citizen.id
      order by case_file.opened_on desc, case_file.number desc limit 1) newest on true
    where citizen.tenant_id = ${tenantId}`.execute(tx);
  return rows.map((row) => {
    const { id, has_case, closed, drafted, events, helps } = glanceRow.parse(row);
    return {
      citizenId: id,
      newest: has_case ? { events: asCorrected(events), isClosed: closed } : null,
      hasDraft: drafted,
      helps,
    };
  });
}

const glanceRow = z.object({
  id: z.string(),
  has_case: z.boolean(),
  closed: z.boolean(),
  drafted: z.boolean(),
  helps: z.boolean(),
  events: z.array(caseEventSchema),
});

/** A note as it was found, with its whole text. */
export type NoteWithText = Omit<FoundNote, "sentence"> & { readonly text: string };

/**
 * Of the cases that are open to the reader, the notes that hold all the stems, the newest first. What is asked is an index
 * of keyed digests: no word stands in the database.
 *
 * @param stems at least one
 */
export async function notesFound(
  tx: Tx | Database,
  reader: StaffActor,
  stems: readonly number[],
  count: number,
): Promise<readonly NoteWithText[]> {
  const [first, ...others] = stems;
  const alsoHeld = others.map(
    (stem) => sql`and exists (select from journal_stem other where other.tenant_id = found.tenant_id
      and other.stem = ${stem} and other.sequence = found.sequence)`,
  );
  const { rows } = await sql<unknown>`
    select case_file.id, case_file.number, ${nameFor(reader)} as citizen, ${tiesOf(reader)}, entry.id as entry_id,
           entry.occurred_on, entry.theme, entry.text_sealed
    from journal_stem found
    join journal_entry entry on entry.tenant_id = found.tenant_id and entry.sequence = found.sequence
    join case_file on case_file.tenant_id = entry.tenant_id and case_file.id = entry.case_id
    join citizen on citizen.tenant_id = case_file.tenant_id and citizen.id = case_file.citizen_id
    where found.tenant_id = ${reader.tenantId} and found.stem = ${first} ${sql.join(alsoHeld, sql` `)} and ${openTo(reader)}
    order by found.sequence desc
    limit ${count}`.execute(tx);
  return rows
    .map((row) => noteRow.parse(row))
    .map((row) => ({
      ...toListed(reader, row),
      entryId: row.entry_id,
      number: row.number,
      citizen: row.citizen,
      occurredOn: row.occurred_on,
      theme: row.theme,
      text: tx.tenant.keys.open(textOfEntry(row.entry_id), row.text_sealed),
    }));
}

const noteRow = tiesRow.extend({
  number: z.string(),
  citizen: z.string(),
  entry_id: z.string(),
  occurred_on: day,
  theme: z.string(),
  text_sealed: z.instanceof(Buffer),
});
