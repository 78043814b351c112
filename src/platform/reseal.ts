import { type RawBuilder, sql } from "kysely";
import { type Database, type Tx, transaction, type WalledDatabase } from "./database.ts";
import { type SealedColumn, sealedColumns } from "./sealed-columns.ts";
import { VaultFault } from "./vault.ts";

/** How a change of keys went in one sealed column of one municipality. */
export interface Resealed {
  readonly tenantId: string;
  readonly table: string;
  readonly column: string;
  /** Values that were sealed anew now. */
  readonly sealed: number;
  /** Values that cannot be opened: their key is gone, or they were changed. */
  readonly unreadable: number;
  /** Values that are still not under the newest key, the unreadable among them: none, or somebody writes with the old one. */
  readonly left: number;
}

/**
 * Seals anew what is not under the newest key, in small pieces, while everybody works: who changes a row at the same moment
 * wins. May be run twice, and stopped anywhere.
 */
export async function resealAll(
  database: WalledDatabase,
  municipalities: Iterable<{ readonly tenantId: string }>,
): Promise<readonly Resealed[]> {
  const done: Resealed[] = [];
  for (const municipality of municipalities) {
    for (const column of sealedColumns) done.push(await resealColumn(database.of(municipality), column));
  }
  return done;
}

async function resealColumn(database: Database, column: SealedColumn): Promise<Resealed> {
  let [sealed, unreadable] = [0, 0];
  let after: readonly string[] | undefined;
  for (;;) {
    const from = after;
    const piece = await transaction(database, (tx) => resealPiece(tx, column, from));
    sealed += piece.sealed;
    unreadable += piece.unreadable;
    if (piece.last === undefined) break;
    after = piece.last;
  }
  const { table } = column;
  return {
    tenantId: database.tenant.id,
    table,
    column: column.column,
    sealed,
    unreadable,
    left: await left(database, column),
  };
}

interface Piece {
  readonly sealed: number;
  readonly unreadable: number;
  /** Where the next piece begins; undefined when there was nothing. */
  readonly last: readonly string[] | undefined;
}

const pieceRows = 200;
/** Papers of ten megabytes are taken one or two at a time. */
const pieceBytes = 8_000_000;

async function resealPiece(tx: Tx, column: SealedColumn, after: readonly string[] | undefined): Promise<Piece> {
  const key = keyOf(column);
  const value = sql.ref(column.column);
  const order = sql.join(key.map((name) => sql.ref(name)));
  const { rows } = await sql<{ key: string[]; value: Buffer }>`
    select key, value from (
      select array[${sql.join(key.map((name) => sql`${sql.ref(name)}::text`))}] as key, ${value} as value,
             sum(octet_length(${value})) over (order by ${order}) - octet_length(${value}) as before
      from (select * from ${sql.table(column.table)} where ${old(tx, column)} ${beyond(key, after)}
            order by ${order} limit ${pieceRows}) old_ones) piece
    where before < ${pieceBytes} order by before`.execute(tx);
  let unreadable = 0;
  for (const row of rows) {
    const anew = sealedAnew(tx, column, row.key.join("/"), row.value);
    if (anew) await save(tx, column, row, anew);
    else unreadable += 1;
  }
  return { sealed: rows.length - unreadable, unreadable, last: rows.at(-1)?.key };
}

const keyOf = ({ id }: SealedColumn): readonly string[] => id.split("/");

/** Values that are not under the newest key. */
const old = ({ tenant }: Tx | Database, { column }: SealedColumn): RawBuilder<unknown> =>
  sql`tenant_id = ${tenant.id} and substring(${sql.ref(column)}, 1, 1) <> ${tenant.keys.newest}`;

const beyond = (key: readonly string[], after: readonly string[] | undefined): RawBuilder<unknown> =>
  after === undefined ? sql`` : sql`and (${sql.join(key.map((name) => sql.ref(name)))}) > (${sql.join([...after])})`;

function sealedAnew(tx: Tx, { table, column }: SealedColumn, id: string, value: Buffer): Buffer | undefined {
  const place = { table, column, id };
  try {
    return tx.tenant.keys.sealBytes(place, tx.tenant.keys.openBytes(place, value));
  } catch (fault) {
    if (fault instanceof VaultFault) return undefined;
    throw fault;
  }
}

const save = (
  tx: Tx,
  column: SealedColumn,
  row: { readonly key: readonly string[]; readonly value: Buffer },
  anew: Buffer,
): Promise<unknown> => {
  const value = sql.ref(column.column);
  const key = sql.join(keyOf(column).map((name) => sql.ref(name)));
  return sql`update ${sql.table(column.table)} set ${value} = ${anew}
    where tenant_id = ${tx.tenant.id} and (${key}) = (${sql.join([...row.key])}) and ${value} = ${row.value}`.execute(
    tx,
  );
};

async function left(database: Database, column: SealedColumn): Promise<number> {
  const { rows } = await sql<{ left: number }>`
    select count(*) as left from ${sql.table(column.table)} where ${old(database, column)}`.execute(database);
  return rows[0]?.left ?? 0;
}
