import { type Selectable, sql } from "kysely";
import { firstIdAt, type LoggedLook } from "../modules/looks/domain/logged-look.ts";
import type { Segment } from "../modules/looks/domain/segment.ts";
import { type Database, type OperatorDatabase, type OperatorTx, operatorTransaction, type Tx } from "./database.ts";
import type { Tables } from "./tables.ts";
import { VaultFault } from "./vault.ts";

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
