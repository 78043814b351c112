import { type RawBuilder, sql } from "kysely";
import { type Database, type OperatorDatabase, type Tx, transaction, type WalledDatabase } from "./database.ts";
import { cprIndex, cprOfCitizen, textOfEntry } from "./sealed-columns.ts";
import { saveStems } from "./stem-index.ts";

/** A value that an older program wrote plainly. */
interface PlainValue {
  readonly id: string;
  readonly text: string;
  readonly sequence: number;
}

/** A column that older programs wrote plainly, with the rule that keeps it empty since. */
interface PlainColumn {
  readonly table: string;
  readonly rule: string;
  /** Some of what is left, locked. */
  readonly some: (database: Tx, count: number) => RawBuilder<PlainValue>;
  /** Seals one and empties the plain column. */
  readonly seal: (tx: Tx, value: PlainValue) => Promise<unknown>;
}

const plainColumns: readonly PlainColumn[] = [
  {
    table: "citizen",
    rule: "cpr_number_is_sealed",
    some: ({ tenant }, count) => sql<PlainValue>`
      select id, cpr_number as text, 0 as sequence from citizen
      where tenant_id = ${tenant.id} and cpr_number is not null limit ${count} for update`,
    seal: (tx, { id, text }) => {
      const { keys } = tx.tenant;
      return sql`update citizen set cpr_number = null, cpr_sealed = ${keys.seal(cprOfCitizen(id), text)},
          cpr_index = ${cprIndex(keys, text)} where tenant_id = ${tx.tenant.id} and id = ${id}`.execute(tx);
    },
  },
  {
    table: "journal_entry",
    rule: "journal_text_is_sealed",
    some: ({ tenant }, count) => sql<PlainValue>`
      select id, text, sequence from journal_entry
      where tenant_id = ${tenant.id} and text is not null order by sequence limit ${count} for update`,
    // The table's own trigger empties the plain column: the program may not touch it.
    seal: async (tx, { id, text, sequence }) => {
      await sql`update journal_entry set text_sealed = ${tx.tenant.keys.seal(textOfEntry(id), text)}
        where tenant_id = ${tx.tenant.id} and sequence = ${sequence}`.execute(tx);
      await saveStems(tx, sequence, text);
    },
  },
];

/**
 * Seals what an older program wrote plainly: run at each start, before anything is served. Where nothing is left the
 * database knows it, and a start asks no table.
 */
export async function sealWhatIsPlain(
  operator: OperatorDatabase,
  database: WalledDatabase,
  municipalities: Iterable<{ readonly tenantId: string }>,
): Promise<number> {
  const waiting = await unchecked(operator);
  const tenants = [...municipalities];
  let sealed = 0;
  for (const column of plainColumns.filter(({ rule }) => waiting.has(rule))) {
    let here = 0;
    for (const tenant of tenants) here += await sealAllOf(database.of(tenant), column);
    await close(operator, column, here > 0);
    sealed += here;
  }
  return sealed;
}

async function unchecked(operator: OperatorDatabase): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ rule: string }>`
    select conname as rule from pg_constraint
    where connamespace = 'public'::regnamespace and not convalidated`.execute(operator);
  return new Set(rows.map(({ rule }) => rule));
}

const piece = 500;

async function sealAllOf(database: Database, column: PlainColumn): Promise<number> {
  for (let sealed = 0; ; ) {
    const count = await transaction(database, async (tx) => {
      const { rows } = await column.some(tx, piece).execute(tx);
      for (const row of rows) await column.seal(tx, row);
      return rows.length;
    });
    sealed += count;
    if (count < piece) return sealed;
  }
}

/**
 * Has every row checked, so that the next start knows; a table that held plain values is written anew, since the old rows
 * stand in its files until then.
 */
const close = (operator: OperatorDatabase, { table, rule }: PlainColumn, heldPlain: boolean): Promise<void> =>
  operator.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection);
    await sql`alter table ${sql.table(table)} validate constraint ${sql.id(rule)}`.execute(connection);
    if (heldPlain) await sql`vacuum full ${sql.table(table)}`.execute(connection);
    await sql`set statement_timeout to default`.execute(connection);
  });
