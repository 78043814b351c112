import { setTimeout as sleep } from "node:timers/promises";
import { Kysely, PostgresDialect, type PostgresPool, type Transaction } from "kysely";
import pg from "pg";
import { columnValues } from "./column-values.ts";
import { namer, withNamedStatements } from "./named-statements.ts";
import { faultCode } from "./operator-error.ts";
import type { Tables } from "./tables.ts";
import type { TenantKeys } from "./vault.ts";
import { prepareWall, walledPool } from "./walled-pool.ts";

/** The municipality whose rows are seen, with its keys. */
export interface Tenant {
  readonly id: string;
  readonly keys: TenantKeys;
}

/** One municipality's part of the database, outside a transaction: for reading, and for opening transactions. */
export type Database = Kysely<Tables> & { readonly tenant: Tenant };
/** A transaction in one municipality: what changes anything takes one, so that it cannot be called without. */
export type Tx = Transaction<Tables> & { readonly tenant: Tenant };

/**
 * The database as the program holds it: opened for one municipality at a time, and PostgreSQL itself keeps all others'
 * rows away.
 */
export interface WalledDatabase {
  readonly of: (who: { readonly tenantId: string }) => Database;
}

/**
 * The database as its owner sees it: the schema, and which municipalities there are. For the start of the program and for
 * errands that then go through the municipalities one by one.
 */
export type OperatorDatabase = Kysely<Tables>;
/** A transaction of the owner's. */
export type OperatorTx = Transaction<Tables>;

/** How many connections one program holds. Each costs the server some megabytes; two servers and the jobs share 100. */
const connections = 20;

/** A pool of connections. Each speaks UTC and gives up on what takes unreasonably long. */
export function openPool(url: string, max = connections, types: pg.CustomTypesConfig = columnValues): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    application_name: "rettesnor",
    options: "-c timezone=UTC -c datestyle=ISO",
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  });
  // A connection that the server closes also fails the query that was waiting; that is where it is told.
  pool.on("connect", (client) => client.on("error", () => undefined));
  pool.on("error", () => undefined);
  return pool;
}

/** The database over a pool of the owner's. `destroy()` ends the pool too. */
export function operatorDatabaseOn(pool: pg.Pool): OperatorDatabase {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: withNamedStatements(pool) }) });
}

/** The walled database over a pool of the program's own role. */
export function walledDatabaseOn(pool: pg.Pool, keysOf: (tenantId: string) => TenantKeys): WalledDatabase {
  pool.options.onConnect = prepareWall;
  const nameOf = namer();
  return municipalPartsOver((tenantId) => walledPool(pool, nameOf, tenantId), keysOf);
}

/** Each municipality's part of a database, opened at the first call for it over the pool that is its own. */
export function municipalPartsOver(
  poolOf: (tenantId: string) => PostgresPool,
  keysOf: (tenantId: string) => TenantKeys,
): WalledDatabase {
  const opened = new Map<string, Database>();
  const open = (tenantId: string): Database => {
    const dialect = new PostgresDialect({ pool: poolOf(tenantId) });
    return Object.assign(new Kysely<Tables>({ dialect }), { tenant: { id: tenantId, keys: keysOf(tenantId) } });
  };
  return {
    of: ({ tenantId }) => {
      const database = opened.get(tenantId) ?? open(tenantId);
      opened.set(tenantId, database);
      return database;
    },
  };
}

/** What PostgreSQL answers when the whole transaction may be tried again: conflict, deadlock, server going down. */
const passing = new Set(["40001", "40P01", "57P01"]);
const attempts = 5;

/**
 * Runs one act in one transaction: all of it is kept, or nothing.
 *
 * The act may be run again after a conflict, a deadlock or a server going down, so it must change nothing but the
 * database. A connection lost while committing is never tried again: the act may have been kept.
 */
export function transaction<Value>(database: Database, act: (tx: Tx) => Promise<Value>): Promise<Value> {
  const { tenant } = database;
  return attempted(database, (tx) => act(Object.assign(tx, { tenant })));
}

/** The same for the owner's errands. */
export const operatorTransaction = <Value>(
  database: OperatorDatabase,
  act: (tx: OperatorTx) => Promise<Value>,
): Promise<Value> => attempted(database, act);

async function attempted<Value>(
  database: Kysely<Tables>,
  act: (tx: OpenTransaction) => Promise<Value>,
): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    const tx = await database.startTransaction().execute();
    const run = await attemptOf(act, tx);
    if (run.ok) return run.value;
    if (!run.mayRepeat || attempt === attempts) throw run.fault;
    await sleep(attempt * 20 * (1 + Math.random()));
  }
}

type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: unknown; readonly mayRepeat: boolean };

type OpenTransaction = Awaited<ReturnType<ReturnType<Kysely<Tables>["startTransaction"]>["execute"]>>;

async function attemptOf<Value>(
  act: (tx: OpenTransaction) => Promise<Value>,
  tx: OpenTransaction,
): Promise<Attempt<Value>> {
  let committing = false;
  try {
    const value = await act(tx);
    committing = true;
    await tx.commit().execute();
    return { ok: true, value };
  } catch (fault) {
    if (!tx.isCommitted && !tx.isRolledBack)
      await tx
        .rollback()
        .execute()
        .catch(() => undefined);
    const code = faultCode(fault) ?? "";
    return { ok: false, fault, mayRepeat: passing.has(code) && !(committing && code === "57P01") };
  }
}
