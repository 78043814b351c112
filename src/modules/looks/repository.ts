import { type Selectable, sql } from "kysely";
import type { LocalDate } from "../../kernel/local-date.ts";
import {
  type Database,
  type OperatorDatabase,
  type OperatorTx,
  operatorTransaction,
  type Tx,
} from "../../platform/database.ts";
import type { Tables } from "../../platform/tables.ts";
import { VaultFault } from "../../platform/vault.ts";
import type { LookRow, StaffRow, WhoLooks } from "./domain/assemble-staff-days.ts";
import type { Finding } from "./domain/finding.ts";
import { firstIdAt, type LoggedLook } from "./domain/logged-look.ts";
import type { Segment } from "./domain/segment.ts";
import { habitDays, overviews, ownWork, recentDays } from "./domain/staff-day.ts";

/** Lets one program at a time seal this municipality's looks; the lock falls with the transaction. */
export async function lockSealing(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`seal looks ${tx.tenant.id}`}, 0))`.execute(tx);
}

/** When the oldest transaction began that this program, or another server's, has open just now; null where none is. */
export async function oldestOpenTransaction(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ began: string | null }>`
    select min(xact_start) as began from pg_stat_activity
    where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`.execute(tx);
  return rows[0]?.began ?? null;
}

/** The municipality's newest segment, or undefined. */
export async function newestSegment(tx: Tx | Database): Promise<Segment | undefined> {
  const { rows } = await sql<Selectable<Tables["read_log_segment"]>>`
    select * from read_log_segment where tenant_id = ${tx.tenant.id} order by number desc limit 1`.execute(tx);
  return rows[0] && toSegment(rows[0]);
}

/** All segments in the order of the chain. */
export async function allSegments(tx: Tx | Database): Promise<readonly Segment[]> {
  const { rows } = await sql<Selectable<Tables["read_log_segment"]>>`
    select * from read_log_segment where tenant_id = ${tx.tenant.id} order by number`.execute(tx);
  return rows.map(toSegment);
}

/** Keeps a new segment at the end of the chain. */
export async function insertSegment(tx: Tx, segment: Segment): Promise<void> {
  await tx
    .insertInto("read_log_segment")
    .values({
      tenant_id: tx.tenant.id,
      number: segment.number,
      from_at: segment.from,
      to_at: segment.to,
      looks: segment.looks,
      digest: Buffer.from(segment.digest),
      previous_hash: Buffer.from(segment.previousHash),
      hash: Buffer.from(segment.hash),
    })
    .execute();
}

/** The id of the first look that was written from a moment on; null where there is none. */
export async function firstLookFrom(tx: Tx | Database, from: string | null): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from read_log where tenant_id = ${tx.tenant.id} and id >= ${floorOf(from)} order by id limit 1`.execute(
    tx,
  );
  return rows[0]?.id ?? null;
}

/** Up to `count` looks that were written between two moments, in the order of their ids, after a given one. */
export async function looksWritten(
  tx: Tx | Database,
  between: { readonly from: string | null; readonly to: string; readonly after: string | null },
  count: number,
): Promise<readonly LoggedLook[]> {
  const after = between.after ?? nobody;
  const { rows } = await sql<Selectable<Tables["read_log"]>>`
    select * from read_log
    where tenant_id = ${tx.tenant.id} and id >= ${floorOf(between.from)} and id < ${firstIdAt(between.to)} and id > ${after}
    order by id limit ${count}`.execute(tx);
  return rows.map((row) => toLook(tx, row));
}

const nobody = "00000000-0000-0000-0000-000000000000";
const floorOf = (from: string | null): string => (from === null ? nobody : firstIdAt(from));

function toLook(tx: Tx | Database, row: Selectable<Tables["read_log"]>): LoggedLook {
  return {
    id: row.id,
    seenAt: row.seen_at,
    visitId: row.visit_id,
    actorId: row.actor_id,
    actorKind: row.actor_kind,
    actorPlace: row.actor_place,
    citizenId: row.citizen_id,
    caseId: row.case_id,
    act: row.act,
    basis: row.basis,
    purpose: row.purpose,
    outcome: row.outcome,
    criterion: row.criterion_sealed === null ? null : criterionOf(tx, row.id, row.criterion_sealed),
  };
}

/** What was searched for. What somebody has made unreadable is told as its bytes: the digest over it no longer fits. */
function criterionOf(tx: Tx | Database, id: string, sealed: Buffer): string {
  try {
    return tx.tenant.keys.open({ table: "read_log", column: "criterion_sealed", id }, sealed);
  } catch (fault) {
    if (fault instanceof VaultFault) return sealed.toString("hex");
    throw fault;
  }
}

const toSegment = (row: Selectable<Tables["read_log_segment"]>): Segment => ({
  number: row.number,
  from: instant(row.from_at),
  to: instant(row.to_at),
  looks: row.looks,
  digest: row.digest,
  previousHash: row.previous_hash,
  hash: row.hash,
  emptiedAt: row.emptied_at,
});

/** At least milliseconds, as the hash was made with, and every digit that somebody has put behind them. */
function instant(text: string): string {
  const moment = Temporal.Instant.from(text);
  const inMilliseconds = moment.toString({ smallestUnit: "millisecond" });
  return Temporal.Instant.from(inMilliseconds).equals(moment) ? inMilliseconds : moment.toString();
}

/**
 * Deletes the looks of the oldest segments that ended before a moment, and keeps the segments themselves: an errand of the
 * operator's, since the program's own role can delete no look. One transaction a segment.
 *
 * @returns how many looks were deleted
 */
export async function emptySegments(
  operator: OperatorDatabase,
  tenantId: string,
  endedBy: string,
  now: string,
): Promise<number> {
  let deleted = 0;
  for (;;) {
    const emptied = await operatorTransaction(operator, (tx) => emptyOldest(tx, tenantId, endedBy, now));
    if (emptied === undefined) return deleted;
    deleted += emptied;
  }
}

async function emptyOldest(
  tx: OperatorTx,
  tenantId: string,
  endedBy: string,
  now: string,
): Promise<number | undefined> {
  await sql`select set_config('rettesnor.tenant', ${tenantId}, true)`.execute(tx);
  const { rows } = await sql<Pick<Selectable<Tables["read_log_segment"]>, "number" | "from_at" | "to_at">>`
    select number, from_at, to_at from read_log_segment
    where tenant_id = ${tenantId} and emptied_at is null and to_at <= ${endedBy}
    order by number limit 1 for update`.execute(tx);
  const [segment] = rows;
  if (!segment) return undefined;
  const from = segment.number === 1 ? null : segment.from_at;
  const { numAffectedRows } = await sql`delete from read_log
    where tenant_id = ${tenantId} and id >= ${floorOf(from)} and id < ${firstIdAt(segment.to_at)}`.execute(tx);
  await sql`update read_log_segment set emptied_at = ${now}
    where tenant_id = ${tenantId} and number = ${segment.number}`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

const zone = sql.lit("Europe/Copenhagen");
/** The moment at which a day in Denmark begins. */
const startOf = (day: LocalDate) => sql`(${day}::date)::timestamp at time zone ${zone}`;
const startAfter = (day: LocalDate) => sql`(${day}::date + 1)::timestamp at time zone ${zone}`;
const daysBefore = (day: LocalDate, days: number) =>
  sql`(${day}::date - ${days}::integer)::timestamp at time zone ${zone}`;
const hour = sql`extract(hour from look.seen_at at time zone ${zone})::integer`;
const dayOfLook = sql`(look.seen_at at time zone ${zone})::date`;
const isOutside = sql`(look.citizen_id is not null and look.act <> all(${overviews}) and look.basis <> all(${ownWork}))`;

/**
 * The staff who looked at anybody on a day, with what the review asks about them. Of those who are leaving, where only they
 * are asked for.
 *
 * @param leavingWithin days within which they leave; null for everybody
 */
export async function staffWhoLooked(
  database: Database,
  day: LocalDate,
  leavingWithin: number | null,
): Promise<readonly StaffRow[]> {
  const { rows } = await sql<StaffRow>`
    select staff.id, staff.name, staff.left_on as "leftOn", home.id as "citizenId", home.address_lines as "addressLines"
    from staff_member staff
    left join citizen home on home.tenant_id = staff.tenant_id and home.cpr_index = staff.cpr_index
    where staff.tenant_id = ${database.tenant.id}
      and (${leavingWithin}::integer is null or staff.left_on between ${day}::date and ${day}::date + ${leavingWithin}::integer)
      and exists (select from read_log look
        where look.tenant_id = staff.tenant_id and look.actor_id = staff.id
          and look.seen_at >= ${startOf(day)} and look.seen_at < ${startAfter(day)})
    order by staff.id`.execute(database);
  return rows;
}

/** Their looks on the day, each with what the review asks about the person and the case. */
export async function looksOnDay(
  database: Database,
  day: LocalDate,
  staffIds: readonly string[],
): Promise<readonly LookRow[]> {
  const { rows } = await sql<LookRow>`
    select look.actor_id as "staffId", look.visit_id as "visitId", ${hour} as hour, look.act, look.basis, look.outcome,
      case when look.basis = 'opened' then look.purpose end as reason, case_file.closed_on as "closedOn",
      look.citizen_id as "citizenId", citizen.name, citizen.address_lines as "addressLines",
      coalesce(citizen.address_protected, false) as "isAddressProtected",
      exists (select from staff_member colleague
        where colleague.tenant_id = look.tenant_id and colleague.id <> look.actor_id
          and colleague.cpr_index = citizen.cpr_index) as "isColleague",
      exists (select from case_file kept where kept.tenant_id = look.tenant_id and kept.citizen_id = look.citizen_id
          and kept.sensitivity = 4) as "isKept",
      exists (select from case_file open where open.tenant_id = look.tenant_id and open.citizen_id = look.citizen_id
          and (open.closed_on is null or open.closed_on > ${day}::date)) as "hasOpenCase",
      exists (select from conflict_of_interest conflict
        where conflict.tenant_id = look.tenant_id and conflict.staff_id = look.actor_id
          and conflict.citizen_id = look.citizen_id and conflict.registered_at <= look.seen_at
          and (conflict.ended_at is null or conflict.ended_at > look.seen_at)) as "isConflicted"
    from read_log look
    left join case_file on case_file.tenant_id = look.tenant_id and case_file.id = look.case_id
    left join citizen on citizen.tenant_id = look.tenant_id and citizen.id = look.citizen_id
    where look.tenant_id = ${database.tenant.id} and look.actor_id = any(${staffIds})
      and look.seen_at >= ${startOf(day)} and look.seen_at < ${startAfter(day)}
    order by look.seen_at, look.id`.execute(database);
  return rows;
}

/** What the same staff did in the days before. */
export async function habitsBefore(database: Database, day: LocalDate, staffIds: readonly string[]): Promise<WhoLooks> {
  const [days, seen, openings, written] = await Promise.all([
    daysOfStaff(database, day, staffIds),
    peopleSeenLately(database, day, staffIds),
    openingsLately(database, day, staffIds),
    writtenLately(database, day, staffIds),
  ]);
  return { days, seen, openings, written };
}

async function daysOfStaff(database: Database, day: LocalDate, staffIds: readonly string[]) {
  const { rows } = await sql<WhoLooks["days"][number]>`
    select look.actor_id as "staffId", count(distinct look.citizen_id) filter (where ${isOutside})::integer as outside,
      bool_or(look.act <> all(${overviews}) and (${hour} >= 22 or ${hour} < 6)) as "atNight"
    from read_log look
    where look.tenant_id = ${database.tenant.id} and look.actor_id = any(${staffIds})
      and look.seen_at >= ${daysBefore(day, habitDays)} and look.seen_at < ${startOf(day)}
    group by look.actor_id, ${dayOfLook}`.execute(database);
  return rows;
}

async function peopleSeenLately(database: Database, day: LocalDate, staffIds: readonly string[]) {
  const { rows } = await sql<WhoLooks["seen"][number]>`
    select look.actor_id as "staffId", look.citizen_id as "citizenId", count(distinct ${dayOfLook})::integer as days
    from read_log look
    where look.tenant_id = ${database.tenant.id} and look.actor_id = any(${staffIds}) and ${isOutside}
      and look.seen_at >= ${daysBefore(day, recentDays)} and look.seen_at < ${startOf(day)}
    group by look.actor_id, look.citizen_id`.execute(database);
  return rows;
}

async function openingsLately(database: Database, day: LocalDate, staffIds: readonly string[]) {
  const { rows } = await sql<WhoLooks["openings"][number]>`
    select distinct look.actor_id as "staffId", look.citizen_id as "citizenId", look.purpose as reason
    from read_log look
    where look.tenant_id = ${database.tenant.id} and look.actor_id = any(${staffIds}) and look.basis = 'opened'
      and look.citizen_id is not null
      and look.seen_at >= ${daysBefore(day, habitDays)} and look.seen_at < ${startOf(day)}`.execute(database);
  return rows;
}

async function writtenLately(database: Database, day: LocalDate, staffIds: readonly string[]) {
  const { rows } = await sql<WhoLooks["written"][number]>`
    select distinct entry.registered_by as "staffId", case_file.citizen_id as "citizenId"
    from journal_entry entry
    join case_file on case_file.tenant_id = entry.tenant_id and case_file.id = entry.case_id
    where entry.tenant_id = ${database.tenant.id} and entry.registered_by = any(${staffIds})
      and entry.registered_at >= ${daysBefore(day, recentDays)} and entry.registered_at < ${startAfter(day)}`.execute(
    database,
  );
  return rows;
}

/** How many citizens have each last word of a name, as it is written. */
export async function lastNames(
  database: Database,
): Promise<readonly { readonly surname: string; readonly citizens: number }[]> {
  const { rows } = await sql<{ surname: string; citizens: number }>`
    select substring(name from '\\S+\\s*$') as surname, count(*)::integer as citizens
    from citizen where tenant_id = ${database.tenant.id} group by 1`.execute(database);
  return rows;
}

/** Keeps what the review found. What was found before stays as it is, also what was said about it. */
export async function saveFindings(
  tx: Tx,
  staffId: string,
  day: LocalDate,
  findings: readonly (Finding & { readonly id: string; readonly foundAt: string })[],
): Promise<number> {
  if (findings.length === 0) return 0;
  const kept = await tx
    .insertInto("snooping_finding")
    .values(
      findings.map((finding) => ({
        tenant_id: tx.tenant.id,
        id: finding.id,
        pattern: finding.pattern,
        staff_id: staffId,
        citizen_id: finding.citizenId,
        day_on: day,
        looks: finding.looks,
        explanation: finding.explanation,
        found_at: finding.foundAt,
      })),
    )
    .onConflict((conflict) => conflict.constraint("a_pattern_is_found_once_a_day").doNothing())
    .returning("id")
    .execute();
  return kept.length;
}
