import { type Selectable, sql } from "kysely";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CasePart } from "../../platform/case-part.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { saveStems } from "../../platform/note-stems.ts";
import { textOfEntry } from "../../platform/sealed-columns.ts";
import type { Tables } from "../../platform/tables.ts";
import { type TenantKeys, VaultFault } from "../../platform/vault.ts";
import { type CaseEvent, caseEventSchema } from "../cases/domain/case-event.ts";
import type { ObligationName } from "../standards/domain/effect.ts";
import { type ChainHead, chainStart, type Link, type LinkedEntry } from "./domain/chain.ts";
import type { JournalEntry } from "./domain/journal-entry.ts";

/**
 * The end of the municipality's chain, locked until the transaction ends so that no two entries follow the same one. A
 * chain that has no entry yet gets its end first: two first entries at the same moment need something to wait for.
 */
export async function headForUpdate(tx: Tx, tenantId: string): Promise<ChainHead> {
  const ended = await lockedHead(tx, tenantId);
  if (ended) return ended;
  await tx
    .insertInto("journal_head")
    .values({ tenant_id: tenantId, sequence: 0, hash: Buffer.from(chainStart) })
    .onConflict((conflict) => conflict.column("tenant_id").doNothing())
    .execute();
  const begun = await lockedHead(tx, tenantId);
  if (!begun) throw new Error("the end of the journal's chain vanished");
  return begun;
}

async function lockedHead(tx: Tx, tenantId: string): Promise<ChainHead | undefined> {
  const row = await tx
    .selectFrom("journal_head")
    .select(["sequence", "hash"])
    .where("tenant_id", "=", tenantId)
    .forUpdate()
    .executeTakeFirst();
  return row && { sequence: row.sequence, hash: row.hash };
}

/** Keeps an entry with its link, and moves the chain's end to it. */
export async function saveLinked(
  tx: Tx,
  tenantId: string,
  previousHash: Uint8Array,
  entry: JournalEntry,
  made: Link,
): Promise<void> {
  await tx
    .insertInto("journal_entry")
    .values({
      tenant_id: tenantId,
      sequence: entry.sequence,
      id: entry.id,
      case_id: entry.caseId,
      occurred_on: entry.occurredOn,
      registered_at: entry.registeredAt,
      registered_by: entry.registeredBy,
      registered_as: entry.registeredAs,
      theme: entry.theme,
      text_sealed: tx.tenant.keys.seal(textOfEntry(entry.id), entry.text),
      event: entry.event === null ? null : JSON.stringify(entry.event),
      obligation: entry.obligation,
      corrects: entry.corrects,
      digest: Buffer.from(made.digest),
      previous_hash: Buffer.from(previousHash),
      hash: Buffer.from(made.hash),
    })
    .execute();
  await saveStems(tx, entry.sequence, entry.text);
  await tx
    .updateTable("journal_head")
    .set({ sequence: entry.sequence, hash: Buffer.from(made.hash) })
    .where("tenant_id", "=", tenantId)
    .execute();
}

/** The case's entries in the order in which they were registered. */
export async function entriesOfCase(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<readonly JournalEntry[]> {
  const rows = await tx
    .selectFrom("journal_entry")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("case_id", "=", caseId)
    .orderBy("sequence")
    .execute();
  return rows.map((row) => toEntry(row, textOf(row, tx.tenant.keys)));
}

/** The same as a part of a page of the case. */
export const entriesPart: CasePart<readonly JournalEntry[]> = {
  select: sql`(
    select coalesce(json_agg(json_build_object('id', id, 'case_id', case_id, 'sequence', sequence,
        'occurred_on', occurred_on, 'registered_by', registered_by, 'registered_as', registered_as, 'theme', theme,
        'registered_at', to_char(registered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'text', text,
        'text_sealed', encode(text_sealed, 'base64'), 'event', event, 'obligation', obligation, 'corrects', corrects)
      order by sequence), '[]')
    from journal_entry entry where entry.tenant_id = case_file.tenant_id and entry.case_id = case_file.id)`,
  read: (found, keys) => (found as readonly EntryInJson[]).map((row) => openedWhenRead(row, keys)),
};

/** The entry, whose text is opened when somebody reads it: a page of a case shows few of the entries that it counts from. */
function openedWhenRead(row: EntryInJson, keys: TenantKeys): JournalEntry {
  let opened: string | undefined;
  const open = (): string => {
    const sealed = row.text_sealed === null ? null : Buffer.from(row.text_sealed, "base64");
    return textOf({ ...row, text_sealed: sealed }, keys);
  };
  return {
    ...toEntry({ ...row, text_sealed: null }, ""),
    get text() {
      opened ??= open();
      return opened;
    },
  };
}

/** A row as the part's own statement writes it. */
type EntryInJson = Omit<EntryRow, "text_sealed"> & { readonly text_sealed: string | null };

/** Up to `count` linked entries after a place in the chain, in order: a chain of any length is read in pieces. */
export async function linkedAfter(
  database: Tx | Database,
  tenantId: string,
  after: number,
  count: number,
): Promise<readonly LinkedEntry[]> {
  const rows = await database
    .selectFrom("journal_entry")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("sequence", ">", after)
    .orderBy("sequence")
    .limit(count)
    .execute();
  return rows.map((row) => toLinked(row, database.tenant.keys));
}

/** The end of the chain as the head row says. */
export async function head(database: Tx | Database, tenantId: string): Promise<ChainHead | undefined> {
  const row = await database
    .selectFrom("journal_head")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .executeTakeFirst();
  return row && { sequence: row.sequence, hash: row.hash };
}

/** The hash of the last signed line that the database remembers, in hexadecimal digits; nobody else signs meanwhile. */
export async function lockMark(tx: Tx): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`checkpoint ${tx.tenant.id}`}, 0))`.execute(tx);
  return rememberedLine(tx);
}

/** The same, for looking. */
export async function rememberedLine(database: Tx | Database): Promise<string | undefined> {
  const row = await database
    .selectFrom("checkpoint_mark")
    .select("line_hash")
    .where("tenant_id", "=", database.tenant.id)
    .executeTakeFirst();
  return row?.line_hash.toString("hex");
}

/** Remembers the line that was signed last. */
export async function saveMark(tx: Tx, lineHash: Buffer, signedAt: string): Promise<void> {
  const mark = { line_hash: lineHash, signed_at: signedAt };
  await tx
    .insertInto("checkpoint_mark")
    .values({ tenant_id: tx.tenant.id, ...mark })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet(mark))
    .execute();
}

/** A sealed segment of the log of looks, as checkpoints name it. */
export interface SegmentEnd {
  readonly number: number;
  /** In hexadecimal digits. */
  readonly hash: string;
}

/** The newest sealed segment of the log of looks. */
export async function newestSegment(tx: Tx | Database): Promise<SegmentEnd | undefined> {
  const { rows } = await sql<SegmentEnd>`select number, encode(hash, 'hex') as hash from read_log_segment
    where tenant_id = ${tx.tenant.id} order by number desc limit 1`.execute(tx);
  return rows[0];
}

/** The hashes of all sealed segments by their numbers. */
export async function segmentHashes(database: Tx | Database): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<SegmentEnd>`select number, encode(hash, 'hex') as hash from read_log_segment
    where tenant_id = ${database.tenant.id}`.execute(database);
  return new Map(rows.map(({ number, hash }) => [number, hash]));
}

type EntryRow = Omit<Selectable<Tables["journal_entry"]>, "tenant_id" | "digest" | "hash" | "previous_hash">;
/** An entry with its link, as the database gives it. */
export type LinkedRow = Selectable<Tables["journal_entry"]>;

/** The text as it was written; one from before texts were sealed stands plainly until the next start. */
function textOf({ id, text, text_sealed }: EntryRow, keys: TenantKeys): string {
  if (text_sealed) return keys.open(textOfEntry(id), text_sealed);
  if (text === null) throw new VaultFault("an entry of the journal has no text");
  return text;
}

/** The entry for reading: an event that is none of ours is a broken machine, told at once. */
const toEntry = (row: EntryRow, text: string): JournalEntry => ({
  ...asHashed(row, text),
  event: row.event === null ? null : caseEventSchema.parse(row.event),
});

/** The entry with its link; one that cannot be opened is told by its place in the chain, like all else that is wrong. */
export function toLinked(row: LinkedRow, keys: TenantKeys): LinkedEntry {
  const { digest, hash, previous_hash: previousHash } = row;
  try {
    return { entry: asHashed(row, textOf(row, keys)), digest, hash, previousHash, unreadable: false };
  } catch (fault) {
    if (!(fault instanceof VaultFault)) throw fault;
    return { entry: asHashed(row, ""), digest, hash, previousHash, unreadable: true };
  }
}

/** The entry word for word as it stands, for the chain: also what somebody has made unreadable must be told by its place. */
const asHashed = (row: EntryRow, text: string): JournalEntry => ({
  id: row.id,
  caseId: row.case_id,
  sequence: row.sequence,
  occurredOn: row.occurred_on as LocalDate,
  registeredAt: withMilliseconds(row.registered_at),
  registeredBy: row.registered_by,
  registeredAs: row.registered_as,
  theme: row.theme,
  text,
  event: row.event as CaseEvent | null,
  obligation: row.obligation as ObligationName | null,
  corrects: row.corrects,
});

/**
 * The moment as the hash was made of it: the database leaves trailing zeros out. One that tells parts of a millisecond is not
 * one of ours, and stays what it is.
 */
const withMilliseconds = (moment: string): string =>
  /\.\d{3,}Z$/.test(moment) ? moment : Temporal.Instant.from(moment).toString({ smallestUnit: "millisecond" });
