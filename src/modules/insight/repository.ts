import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { CasePart } from "../../platform/case-part.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { cprOfCitizen } from "../../platform/sealed-columns.ts";
import { withWords } from "../../platform/sealed-words.ts";
import { conflictWith } from "../../platform/ties-to-case.ts";
import type { TenantKeys } from "../../platform/vault.ts";
import { type CaseEvent, caseEventSchema } from "../cases/domain/case-event.ts";
import { asCorrected } from "../cases/domain/corrected-events.ts";
import type { Actor } from "../people/domain/actor.ts";
import { type CaseSurroundings, caseSurroundingsSchema } from "./domain/case-surroundings.ts";

const conditions = new Map<string, RawBuilder<unknown>>();

/** That a row of a table is the case's; written once for each table. */
function ofTheCase(table: string): RawBuilder<unknown> {
  const known = conditions.get(table);
  if (known) return known;
  const row = (column: string) => sql.ref(`${table}.${column}`);
  const condition = sql`${row("tenant_id")} = case_file.tenant_id and ${row("case_id")} = case_file.id`;
  conditions.set(table, condition);
  return condition;
}

/** All that the page of a case shows beside journal, letters and what is owed. */
export const surroundingsPartFor = (reader: Actor): CasePart<CaseSurroundings> => ({
  select: sql`jsonb_build_object(
      'hasSingleKeys', coalesce((select single_keys from staff_member where tenant_id = case_file.tenant_id
        and id = ${reader.id}::uuid), false),
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
                'endsOn', ends_on, 'metBy', met_by) order by decision_part.position)
            from decision_part join applied_task on applied_task.tenant_id = decision_part.tenant_id
              and applied_task.id = decision_part.applied_task_id
            where decision_part.tenant_id = decision.tenant_id and decision_part.decision_id = decision.id))
          order by issued_on, decision.id)
        from decision where ${ofTheCase("decision")} and state = 'issued'), '[]'),
      'hearing', (select jsonb_build_object('way', way, 'answerBy', answer_by_on, 'answeredOn', answered_on)
        from hearing where ${ofTheCase("hearing")} order by registered_at desc limit 1),
      'answers', (select count(*) from guidance_answer where ${ofTheCase("guidance_answer")} and kind <> 'target'),
      'newTo', (select staff_id from handover where ${ofTheCase("handover")} and seen_at is null
        and staff_id = case_file.caseworker_id limit 1),
      'hasAssessment', exists (select from assessment where ${ofTheCase("assessment")}),
      'plan', (select state from action_plan where ${ofTheCase("action_plan")} order by updated_at desc limit 1),
      'hasPrepared', exists (select from follow_up_part where ${ofTheCase("follow_up_part")} and side <> 'provider'
          and sent_at is not null and follow_up_id is null),
      'order', (select jsonb_build_object('state', state, 'provider', provider.name, 'contactPerson', contact_person,
          'contactPhone', contact_phone)
        from support_order join provider on provider.tenant_id = support_order.tenant_id and provider.slug = provider_slug
        where ${ofTheCase("support_order")}
        order by state = 'accepted' desc, state = 'sent' desc, sent_on desc, id desc limit 1),
      'mandates', coalesce((select jsonb_agg(jsonb_build_object('name', mandate.name, 'kind', mandate.kind, 'from', from_on, 'to', to_on,
          'withdrawnAt', withdrawn_at) order by given_at, mandate.id)
        from mandate where mandate.tenant_id = case_file.tenant_id and mandate.citizen_id = case_file.citizen_id), '[]'),
      'consents', coalesce((select jsonb_agg(jsonb_build_object('until', until_on, 'answer',
          (select kind from consent_answer answer where answer.tenant_id = consent.tenant_id and answer.consent_id = consent.id
           order by registered_at desc, answer.id desc limit 1)))
        from consent where ${ofTheCase("consent")}), '[]'),
      'seenMoves', array(select entry_id from seen_move where ${ofTheCase("seen_move")} and seen_by = ${reader.id}::uuid),
      'messages', jsonb_build_object(
          'waiting', (select count(*) from waiting_message where ${ofTheCase("waiting_message")}),
          'count', (select count(*) from message where ${ofTheCase("message")}),
          'newest', (select jsonb_build_object('sender', sender, 'sentOn', sent_on)
            from message where ${ofTheCase("message")} order by registered_at desc, id desc limit 1)),
      'toldHelpers', coalesce((select jsonb_agg(jsonb_build_object('id', id, 'helper', helper,
          'words_sealed', encode(words_sealed, 'hex')) order by registered_at, id)
        from application where ${ofTheCase("application")}), '[]'),
      'writers', coalesce((select jsonb_object_agg(writer.id, coalesce(
          (select name from staff_member where tenant_id = case_file.tenant_id and id = writer.id),
          (select name from citizen where tenant_id = case_file.tenant_id and id = writer.id),
          (select name from representative where tenant_id = case_file.tenant_id and id = writer.id), 'Systemet'))
        from (select distinct registered_by as id from journal_entry where ${ofTheCase("journal_entry")}) writer), '{}')
    )`,
  read: (found, keys) => {
    const { toldHelpers, ...rest } = toldSchema.parse(found);
    const told = toldHelpers.map((row) => {
      const words = { ...row, words_sealed: row.words_sealed === null ? null : Buffer.from(row.words_sealed, "hex") };
      return withWords(keys, "application", row.id, words).helper?.trim() ?? "";
    });
    const helpers = [...new Set(told)].filter((words) => words !== "");
    return withCprOpened(caseSurroundingsSchema.parse({ ...rest, toldHelpers: helpers }), keys);
  },
});

/** What the query answers before the words of the applications are opened. */
const toldSchema = z.looseObject({
  toldHelpers: z.array(
    z.object({ id: z.string(), helper: z.string().nullable(), words_sealed: z.string().nullable() }),
  ),
});

function withCprOpened(found: CaseSurroundings, keys: TenantKeys): CaseSurroundings {
  const { id, cprNumber } = found.citizen;
  if (cprNumber === null) return found;
  const opened = keys.open(cprOfCitizen(id), Buffer.from(cprNumber, "hex"));
  return { ...found, citizen: { ...found.citizen, cprNumber: opened } };
}

/** A moved deadline that somebody has seen. */
export interface SeenMove {
  readonly caseId: string;
  readonly entryId: string;
  readonly seenBy: string;
  readonly seenAt: string;
}

/** Keeps that somebody has seen it; to see it again changes nothing. */
export async function saveSeenMove(tx: Tx, { caseId, entryId, seenAt, seenBy }: SeenMove): Promise<void> {
  await sql`insert into seen_move (tenant_id, case_id, entry_id, seen_by, seen_at)
    values (${tx.tenant.id}, ${caseId}, ${entryId}, ${seenBy}, ${seenAt}) on conflict do nothing`.execute(tx);
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
