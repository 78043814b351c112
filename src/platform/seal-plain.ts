import { sql } from "kysely";
import { type Database, type OperatorDatabase, transaction, type WalledDatabase } from "./database.ts";
import { type PlainColumns, plainColumns } from "./plain-columns.ts";

/**
 * Seals what an older program wrote plainly: run at each start, before anything is served. Where nothing is left the
 * database knows it, and a start asks no table. Answers how many rows were sealed.
 */
export async function sealWhatIsPlain(
  operator: OperatorDatabase,
  database: WalledDatabase,
  municipalities: Iterable<{ readonly tenantId: string }>,
): Promise<number> {
  const waiting = await unchecked(operator);
  const tenants = [...municipalities];
  let sealed = 0;
  for (const columns of plainColumns.filter(({ rule }) => waiting.has(rule))) {
    let here = 0;
    for (const tenant of tenants) here += await sealAllOf(database.of(tenant), columns);
    await close(operator, columns, here > 0);
    sealed += here;
  }
  return sealed;
}

/** Rules that the database has not checked for every row yet. */
async function unchecked(operator: OperatorDatabase): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ rule: string }>`
    select conname as rule from pg_constraint
    where connamespace = 'public'::regnamespace and not convalidated`.execute(operator);
  return new Set(rows.map(({ rule }) => rule));
}

const piece = 500;

async function sealAllOf(database: Database, columns: PlainColumns): Promise<number> {
  for (let sealed = 0; ; ) {
    const count = await transaction(database, (tx) => columns.sealSome(tx, piece));
    if (count === 0) return sealed;
    sealed += count;
  }
}

/**
 * Has every row checked, so that the next start knows; a table that held plain values is written anew, since the old rows
 * stand in its files until then.
 */
const close = (operator: OperatorDatabase, { table, rule }: PlainColumns, heldPlain: boolean): Promise<void> =>
  operator.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection);
    await sql`alter table ${sql.table(table)} validate constraint ${sql.id(rule)}`.execute(connection);
    if (heldPlain) await sql`vacuum full ${sql.table(table)}`.execute(connection);
    await sql`set statement_timeout to default`.execute(connection);
  });
