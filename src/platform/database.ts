import { setTimeout as sleep } from "node:timers/promises";
import { Kysely, PostgresDialect, type Transaction } from "kysely";
import pg from "pg";
import { columnValues } from "./column-values.ts";
import { withNamedStatements } from "./named-statements.ts";
import { faultCode } from "./operator-error.ts";
import type { Tables } from "./tables.ts";

/** The database outside a transaction: for reading, and for opening transactions. */
export type Database = Kysely<Tables>;
/** A transaction: what changes anything takes one, so that it cannot be called without. */
export type Tx = Transaction<Tables>;

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

/** The database over a pool. `destroy()` ends the pool too. */
export function databaseOn(pool: pg.Pool): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: withNamedStatements(pool) }) });
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
export async function transaction<Value>(database: Database, act: (tx: Tx) => Promise<Value>): Promise<Value> {
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

type OpenTransaction = Awaited<ReturnType<ReturnType<Database["startTransaction"]>["execute"]>>;

async function attemptOf<Value>(act: (tx: Tx) => Promise<Value>, tx: OpenTransaction): Promise<Attempt<Value>> {
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
