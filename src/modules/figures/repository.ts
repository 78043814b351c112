import { type RawBuilder, sql } from "kysely";
import { dateOf, dayNumber } from "../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { listedRelation, nameToItsUnit, openedWith, openTo, type TiesRow } from "../../platform/ties-to-case.ts";
import type { CaseEvent } from "../cases/domain/case-event.ts";
import type { SupportMode } from "../day-notes/domain/day-note.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import { basisFor } from "../people/domain/permission.ts";
import type { LegalBasis } from "../standards/domain/facts.ts";
import type { CaseBehind } from "./domain/case-behind.ts";
import type { DecidedSupport } from "./domain/decided-support.ts";
import { formOfMode } from "./domain/form-of-mode.ts";
import type { DeliveredSupport } from "./domain/money-lines.ts";

/** The days of a year, and one case where only its figures are wanted. */
export interface Asked {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly caseId?: string;
}

/** The cases that some support is granted in on a day of the year. */
const casesWithSupport = (tenantId: string, { caseId, from, to }: Asked): RawBuilder<unknown> => sql`
  select decision.case_id from decision
  join decision_part part on part.tenant_id = decision.tenant_id and part.decision_id = decision.id
  where decision.tenant_id = ${tenantId} and decision.state = 'issued' and part.outcome = 'granted'
    and part.from_on <= ${to}::date and (part.to_on is null or part.to_on >= ${from}::date)
    ${caseId === undefined ? sql`` : sql`and decision.case_id = ${caseId}`}`;

/**
 * What was decided about each task, oldest first within each case, with whoever delivers it: the provider of the decision's
 * own order of that task, else of the case's newest. Of several orders one that runs comes before one that was taken back.
 */
export async function decidedSupport(
  tx: Tx | Database,
  tenantId: string,
  asked: Asked,
): Promise<readonly DecidedSupport[]> {
  const { rows } = await sql<DecidedSupport>`
    with chosen as materialized (select distinct case_id from (${casesWithSupport(tenantId, asked)}) granted),
    ordered as materialized (
      select distinct on (case_id) case_id, provider_slug, started_on from support_order
      where tenant_id = ${tenantId} and state <> 'returned' and case_id in (select case_id from chosen)
      order by case_id, state = 'withdrawn', sent_on desc, id desc)
    select decision.case_id as "caseId", decision.id as "decisionId", decision.issued_on as "issuedOn", applied_task.task,
           part.outcome = 'granted' as "isGranted", part.legal_basis as "legalBasis", part.delivery_form as "deliveryForm",
           part.package, part.weekly_minutes as "weeklyMinutes", part.from_on as "from", part.to_on as "to", part.ends_on as "endsOn",
           case_file.unit_slug as unit, coalesce(own.provider_slug, ordered.provider_slug) as provider,
           coalesce(own.started_on, ordered.started_on) as "startedOn", case_file.closed_on as "closedOn"
    from chosen
    join case_file on case_file.tenant_id = ${tenantId} and case_file.id = chosen.case_id
    join decision on decision.tenant_id = ${tenantId} and decision.case_id = chosen.case_id and decision.state = 'issued'
    join decision_part part on part.tenant_id = ${tenantId} and part.decision_id = decision.id
    join applied_task on applied_task.tenant_id = ${tenantId} and applied_task.id = part.applied_task_id
    left join lateral (select own.provider_slug, own.started_on from support_order own
      where own.tenant_id = ${tenantId} and own.case_id = chosen.case_id and own.decision_id = decision.id
        and own.state <> 'returned' and (own.tasks = '{}' or applied_task.task = any(own.tasks))
      order by own.state = 'withdrawn', own.sent_on desc, own.id desc limit 1) own on true
    left join ordered on ordered.case_id = chosen.case_id
    order by decision.case_id, decision.issued_on, decision.id, part.position`.execute(tx);
  return rows;
}

/** What in the same cases may end support, as it was written down, by case. */
export async function endingEvents(
  tx: Tx | Database,
  tenantId: string,
  asked: Asked,
): Promise<ReadonlyMap<string, readonly CaseEvent[]>> {
  const { rows } = await sql<{ readonly caseId: string; readonly event: CaseEvent }>`
    select entry.case_id as "caseId", entry.event from journal_entry entry
    where entry.tenant_id = ${tenantId} and entry.case_id in (${casesWithSupport(tenantId, asked)})
      and entry.event ->> 'type' in ('support-started', 'support-ended', 'died', 'event-corrected')
      and not exists (select from journal_entry later
        where later.tenant_id = entry.tenant_id and later.corrects = entry.id
          and later.event ->> 'type' is distinct from 'event-corrected')
    order by entry.case_id, entry.event ->> 'on', entry.sequence`.execute(tx);
  const byCase = Map.groupBy(rows, ({ caseId }) => caseId);
  return new Map([...byCase].map(([caseId, found]) => [caseId, found.map(({ event }) => event)]));
}

/**
 * Minutes that the day notes tell of, by order, month and way of giving support, split where a price changes.
 *
 * @param changes the days on which some price changes
 */
export async function deliveredSupport(
  tx: Tx | Database,
  tenantId: string,
  { caseId, from, to }: Asked,
  changes: readonly LocalDate[],
): Promise<readonly DeliveredSupport[]> {
  const { rows } = await sql<DeliveredRow>`
    with noted as materialized (
      select note.order_id, note.mode, extract(month from note.happened_on)::integer as month,
             min(note.happened_on) as day, sum(note.minutes)::integer as minutes
      from day_note note
      where note.tenant_id = ${tenantId} and note.given and note.happened_on between ${from}::date and ${to}::date
        ${caseId === undefined ? sql`` : sql`and note.case_id = ${caseId}`}
        and note.id not in (select corrects_id from day_note
          where tenant_id = ${tenantId} and corrects_id is not null)
      group by note.order_id, note.mode, month ${splitAt(changes)})
    select noted.mode, noted.month, noted.day, noted.minutes, support_order.case_id as "caseId",
           support_order.decision_id as "decisionId", support_order.provider_slug as provider,
           case_file.unit_slug as unit, granted.legal_basis as "legalBasis"
    from noted
    join support_order on support_order.tenant_id = ${tenantId} and support_order.id = noted.order_id
    join case_file on case_file.tenant_id = ${tenantId} and case_file.id = support_order.case_id
    join (select distinct on (decision_id) decision_id, legal_basis from decision_part
          where tenant_id = ${tenantId} and outcome = 'granted' order by decision_id, position) granted
      on granted.decision_id = support_order.decision_id`.execute(tx);
  return rows.map(({ caseId, day, decisionId, legalBasis, minutes, mode, month, provider, unit }) => {
    const deliveryForm = formOfMode[mode];
    return { caseId, decisionId, unit, provider, legalBasis, deliveryForm, month, day: dayNumber(day), minutes };
  });
}

/** In a query on notes by month: split further where a price changes within a month. */
const splitAt = (changes: readonly LocalDate[]): RawBuilder<unknown> => {
  const within = changes.filter((day) => dateOf(day) !== 1).toSorted();
  return within.length === 0 ? sql`` : sql`, width_bucket(note.happened_on, ${within}::date[])`;
};

interface DeliveredRow extends Omit<DeliveredSupport, "day" | "deliveryForm" | "legalBasis"> {
  readonly day: LocalDate;
  readonly mode: SupportMode;
  readonly legalBasis: LegalBasis;
}

/** Of these cases those that the reader may open, with whose they are and what ties the reader to each. */
export async function casesBehind(
  tx: Tx | Database,
  reader: StaffActor,
  caseIds: readonly string[],
  count: number,
): Promise<readonly CaseBehind[]> {
  const { rows } = await sql<TiesRow & { readonly id: string; readonly number: string; readonly name: string }>`
    select case_file.id, case_file.number, ${nameToItsUnit(reader)} as name, case_file.citizen_id, case_file.unit_slug,
           case_file.caseworker_id, case_file.sensitivity, ${openedWith(reader)} as opened_with
    from case_file
    join citizen on citizen.tenant_id = case_file.tenant_id and citizen.id = case_file.citizen_id
    where case_file.tenant_id = ${reader.tenantId} and case_file.id = any(${caseIds}::uuid[]) and ${openTo(reader)}
    order by case_file.number limit ${count}`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    citizen: row.name,
    citizenId: row.citizen_id,
    openedWith: row.opened_with,
    basis: basisFor(reader, "figures:list", listedRelation(reader, row)),
  }));
}
