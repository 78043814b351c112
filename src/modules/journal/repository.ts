import type { Selectable } from "kysely";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import type { Tables } from "../../platform/tables.ts";
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
      text: entry.text,
      event: entry.event === null ? null : JSON.stringify(entry.event),
      obligation: entry.obligation,
      corrects: entry.corrects,
      digest: Buffer.from(made.digest),
      previous_hash: Buffer.from(previousHash),
      hash: Buffer.from(made.hash),
    })
    .execute();
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
  return rows.map(toEntry);
}

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
  return rows.map((row) => ({
    entry: asHashed(row),
    digest: row.digest,
    hash: row.hash,
    previousHash: row.previous_hash,
  }));
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

/** The entry for reading: an event that is none of ours is a broken machine, told at once. */
const toEntry = (row: Selectable<Tables["journal_entry"]>): JournalEntry => ({
  ...asHashed(row),
  event: row.event === null ? null : caseEventSchema.parse(row.event),
});

/** The entry word for word as it stands, for the chain: also what somebody has made unreadable must be told by its place. */
const asHashed = (row: Selectable<Tables["journal_entry"]>): JournalEntry => ({
  id: row.id,
  caseId: row.case_id,
  sequence: row.sequence,
  occurredOn: row.occurred_on as LocalDate,
  // The database leaves trailing zeros out; the hash was made with them.
  registeredAt: Temporal.Instant.from(row.registered_at).toString({ smallestUnit: "millisecond" }),
  registeredBy: row.registered_by,
  registeredAs: row.registered_as,
  theme: row.theme,
  text: row.text,
  event: row.event as CaseEvent | null,
  obligation: row.obligation as ObligationName | null,
  corrects: row.corrects,
});
