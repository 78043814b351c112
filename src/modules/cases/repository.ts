import { sql } from "kysely";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { CaseParts } from "../../platform/case-part.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { actorsDay, conflictWith, isConflicted, openedWith } from "../../platform/ties-to-case.ts";
import type { Actor } from "../people/domain/actor.ts";
import { type CaseFacts, type CaseForActor, type CaseRecord, caseFactsSchema } from "./domain/case-record.ts";

interface CaseRow {
  tenant_id: string;
  id: string;
  number: string;
  citizen_id: string;
  unit_slug: string;
  caseworker_id: string | null;
  facts: unknown;
  opened_on: string;
  closed_on: string | null;
  acute: boolean;
  version: number;
  sensitivity: number;
  providers: string[];
}

/** Providers that may see the case on the actor's day: from the order until access ends, that day not included. */
const columnsFor = (actor: Actor) => sql`
  case_file.tenant_id, case_file.id, case_file.number, case_file.citizen_id, case_file.unit_slug, case_file.caseworker_id,
  case_file.facts, case_file.opened_on, case_file.closed_on, case_file.acute, case_file.version, case_file.sensitivity,
  array(select provider_slug from case_provider
        where case_provider.tenant_id = case_file.tenant_id and case_provider.case_id = case_file.id
          and (case_provider.to_on is null or case_provider.to_on > ${actorsDay(actor)}::date)
        order by from_on) as providers,
  ${openedWith(actor)} as opened_with, ${isConflicted(actor)} as conflicted`;

interface ActorsCaseRow extends CaseRow {
  opened_with: string | null;
  conflicted: boolean;
}

/** The case, without a lock: for reading. */
export async function findCase(tx: Tx | Database, actor: Actor, id: string): Promise<CaseForActor | undefined> {
  const { rows } = await sql<ActorsCaseRow>`
    select ${columnsFor(actor)} from case_file where tenant_id = ${actor.tenantId} and id = ${id}`.execute(tx);
  return rows[0] && toActorsCase(rows[0]);
}

/** The cases with these ids, without a lock, in no order. */
export async function findCases(
  tx: Tx | Database,
  actor: Actor,
  ids: readonly string[],
): Promise<readonly CaseForActor[]> {
  const { rows } = await sql<ActorsCaseRow>`
    select ${columnsFor(actor)} from case_file
    where tenant_id = ${actor.tenantId} and id = any(${ids}::uuid[])`.execute(tx);
  return rows.map(toActorsCase);
}

/** The case with parts of what is shown of it, in one statement: names and values of the parts in turn. */
export async function findCaseWithParts(
  tx: Tx | Database,
  actor: Actor,
  id: string,
  parts: CaseParts,
): Promise<{ readonly record: CaseForActor; readonly found: Readonly<Record<string, unknown>> } | undefined> {
  const pairs = Object.entries(parts).flatMap(([name, { select }]) => [sql`${sql.lit(name)}`, select]);
  const { rows } = await sql<ActorsCaseRow & { found: Readonly<Record<string, unknown>> }>`
    select ${columnsFor(actor)}, json_build_object(${sql.join(pairs)}) as found
    from case_file where tenant_id = ${actor.tenantId} and id = ${id}`.execute(tx);
  return rows[0] && { record: toActorsCase(rows[0]), found: rows[0].found };
}

/** The case, locked until the transaction ends: two acts on one case follow each other. */
export async function findCaseForUpdate(tx: Tx, actor: Actor, id: string): Promise<CaseForActor | undefined> {
  const { rows } = await sql<ActorsCaseRow>`
    select ${columnsFor(actor)} from case_file
    where tenant_id = ${actor.tenantId} and id = ${id} for update of case_file`.execute(tx);
  return rows[0] && toActorsCase(rows[0]);
}

/** Locks the case until the transaction ends, for what the system does in it by itself. */
export async function lockCaseRow(tx: Tx, id: string): Promise<void> {
  await sql`select from case_file where tenant_id = ${tx.tenant.id} and id = ${id} for update`.execute(tx);
}

const toActorsCase = (row: ActorsCaseRow): CaseForActor => ({
  ...toRecord(row),
  openedWith: row.opened_with,
  isConflicted: row.conflicted,
});

/** The citizen's cases with what ties the actor to each, newest first. Which of them the actor may see is the caller's to ask. */
export async function casesOfCitizen(
  tx: Tx | Database,
  actor: Actor,
  citizenId: string,
): Promise<readonly CaseForActor[]> {
  const { rows } = await sql<ActorsCaseRow>`
    select ${columnsFor(actor)} from case_file where tenant_id = ${actor.tenantId} and citizen_id = ${citizenId}
    order by opened_on desc, number desc`.execute(tx);
  return rows.map(toActorsCase);
}

/** The case with this number, and whose it is. */
export const findCaseNumbered = (
  tx: Tx,
  tenantId: string,
  number: string,
): Promise<{ readonly id: string; readonly citizenId: string } | undefined> =>
  tx
    .selectFrom("case_file")
    .select(["id", "citizen_id as citizenId"])
    .where("tenant_id", "=", tenantId)
    .where("number", "=", number)
    .executeTakeFirst();

/** Who can be given each case on a day: those who decide cases, whose right reaches it, and who have no conflict of interest. */
export async function staffForCases(
  tx: Tx | Database,
  tenantId: string,
  caseIds: readonly string[],
  day: LocalDate,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await sql<{ case_id: string; staff: string[] }>`
    select case_file.id as case_id, array_agg(staff_member.id::text) as staff from case_file
    join staff_member on staff_member.tenant_id = case_file.tenant_id
    where case_file.tenant_id = ${tenantId} and case_file.id = any (${caseIds}::uuid[])
      and staff_member.role in ('caseworker', 'manager') and staff_member.sensitivity >= case_file.sensitivity
      and (staff_member.left_on is null or staff_member.left_on > ${day}::date)
      and not ${conflictWith(sql`staff_member.id`)}
    group by case_file.id`.execute(tx);
  return new Map(rows.map(({ case_id, staff }) => [case_id, new Set(staff)]));
}

/** The next case number of the municipality: its row is locked, so numbers have no gaps and no doubles. */
export async function takeCaseNumber(tx: Tx, tenantId: string, year: string): Promise<string> {
  const { rows } = await sql<{ last: number }>`
    update municipality set last_case_number = last_case_number + 1
    where tenant_id = ${tenantId} returning last_case_number as last`.execute(tx);
  const last = rows[0]?.last;
  if (last === undefined) throw new RangeError("the municipality is not in the database");
  return `${year}-${String(last).padStart(6, "0")}`;
}

/** Keeps a new case. */
export async function insertCase(tx: Tx, record: CaseRecord): Promise<void> {
  await tx
    .insertInto("case_file")
    .values({
      tenant_id: record.tenantId,
      id: record.id,
      number: record.number,
      citizen_id: record.citizenId,
      unit_slug: record.unit,
      caseworker_id: record.caseworkerId,
      facts: JSON.stringify(record.facts),
      opened_on: record.openedOn,
      acute: record.acute,
    })
    .execute();
}

/** What an act may change of the case itself. */
export interface CaseChange {
  readonly unit?: string;
  readonly caseworkerId?: string | null;
  readonly facts?: CaseFacts;
  readonly closedOn?: string | null;
  readonly acute?: boolean;
}

/** When a case is closed nothing leads in it any more; what comes in later does (`obligations/domain/owed-first.ts`). */
const nothingFirst = {
  first_what: null,
  first_ordinal: null,
  first_due_on: null,
  first_act_by_on: null,
  first_party: null,
  undated_what: null,
  undated_ordinal: null,
  undated_party: null,
};

/** Changes the case and counts its version up. The case must be locked by `findCaseForUpdate`. */
export async function updateCase(
  tx: Tx,
  record: Pick<CaseRecord, "tenantId" | "id">,
  change: CaseChange,
): Promise<void> {
  await tx
    .updateTable("case_file")
    .set({
      ...(change.unit !== undefined && { unit_slug: change.unit }),
      ...(change.caseworkerId !== undefined && { caseworker_id: change.caseworkerId }),
      ...(change.facts !== undefined && { facts: JSON.stringify(change.facts) }),
      ...(change.closedOn !== undefined && { closed_on: change.closedOn }),
      ...(typeof change.closedOn === "string" && nothingFirst),
      ...(change.acute !== undefined && { acute: change.acute }),
      version: sql`version + 1`,
    })
    .where("tenant_id", "=", record.tenantId)
    .where("id", "=", record.id)
    .execute();
}

/** A provider's days in a case. */
export interface ProviderDays {
  readonly from: LocalDate;
  /** The first day on which it sees nothing any more; null where no end is known. */
  readonly to: LocalDate | null;
}

/** Lets a provider into the case from a day on; a provider that is already there stays, until the new end. */
export async function addProvider(
  tx: Tx,
  record: CaseRecord,
  provider: string,
  { from, to }: ProviderDays,
): Promise<void> {
  await tx
    .insertInto("case_provider")
    .values({ tenant_id: record.tenantId, case_id: record.id, provider_slug: provider, from_on: from, to_on: to })
    .onConflict((conflict) => conflict.columns(["tenant_id", "case_id", "provider_slug"]).doUpdateSet({ to_on: to }))
    .execute();
}

/** The providers that were let into a case on a day. */
export async function providersOn(tx: Tx, caseId: string, on: LocalDate): Promise<readonly string[]> {
  const { rows } = await sql<{ provider_slug: string }>`select provider_slug from case_provider
    where tenant_id = ${tx.tenant.id} and case_id = ${caseId}
      and from_on <= ${on}::date and (to_on is null or to_on > ${on}::date)`.execute(tx);
  return rows.map(({ provider_slug }) => provider_slug);
}

/** Ends a provider's way into the case: from that day on it sees nothing of it. */
export async function endProvider(tx: Tx, record: CaseRecord, provider: string, on: string): Promise<void> {
  await sql`update case_provider set to_on = ${on}
    where tenant_id = ${record.tenantId} and case_id = ${record.id} and provider_slug = ${provider}`.execute(tx);
}

/** Ends every provider's way into the case from a day on, where it does not end before. */
export async function endProviders(tx: Tx, record: Pick<CaseRecord, "tenantId" | "id">, on: LocalDate): Promise<void> {
  await sql`update case_provider set to_on = ${on}
    where tenant_id = ${record.tenantId} and case_id = ${record.id} and (to_on is null or to_on > ${on}::date)`.execute(
    tx,
  );
}

/** Lets those in again whose way into a case ended on a day that turned out to be wrong. */
export async function letProvidersBackIn(
  tx: Tx,
  record: Pick<CaseRecord, "tenantId" | "id">,
  { to, was }: { readonly was: LocalDate; readonly to: LocalDate | null },
): Promise<void> {
  await sql`update case_provider set to_on = ${to}
    where tenant_id = ${record.tenantId} and case_id = ${record.id} and to_on = ${was}::date`.execute(tx);
}

function toRecord(row: CaseRow): CaseRecord {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    number: row.number,
    citizenId: row.citizen_id,
    unit: row.unit_slug,
    caseworkerId: row.caseworker_id,
    facts: caseFactsSchema.parse(row.facts),
    openedOn: localDate(row.opened_on),
    closedOn: row.closed_on === null ? null : localDate(row.closed_on),
    acute: row.acute,
    version: row.version,
    sensitivity: row.sensitivity,
    providers: row.providers,
  };
}

/** A press of a form: its one-use id, the act, and who presses. */
interface TakenPress {
  readonly tenantId: string;
  readonly submissionId: string;
  readonly act: string;
  readonly pressedBy: string;
}

/**
 * Takes a form's one-use id. Null when this press is the first; else the path that the first press led to, for whoever made
 * it with the same act. A second press at the same moment waits for the first to end.
 */
export async function takeSubmission(
  tx: Tx,
  { tenantId, submissionId: id, act, pressedBy }: TakenPress,
  now: string,
): Promise<{ readonly path: string } | "another's" | null> {
  const { rows } = await sql<{ id: string }>`
    insert into submission (tenant_id, id, act, pressed_by, path, created_at)
    values (${tenantId}, ${id}, ${act}, ${pressedBy}, '', ${now})
    on conflict do nothing returning id`.execute(tx);
  if (rows.length > 0) return null;
  const first = await sql<{ path: string }>`
    select path from submission
    where tenant_id = ${tenantId} and id = ${id} and act = ${act} and pressed_by = ${pressedBy}`.execute(tx);
  return first.rows[0] ?? "another's";
}

/** Writes down where the first press led to. */
export async function settleSubmission(tx: Tx, tenantId: string, id: string, path: string): Promise<void> {
  await sql`update submission set path = ${path} where tenant_id = ${tenantId} and id = ${id}`.execute(tx);
}

/** Gives the one-use id back, because the act was refused and may be tried again with the same form. */
export async function returnSubmission(tx: Tx, tenantId: string, id: string): Promise<void> {
  await sql`delete from submission where tenant_id = ${tenantId} and id = ${id}`.execute(tx);
}
