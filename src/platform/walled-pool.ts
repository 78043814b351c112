import type { PostgresPool, PostgresPoolClient } from "kysely";
import pg from "pg";

/** The name of the statement that names the municipality; prepared once in each connection, before anything else. */
const wallName = "rettesnor_wall";
const wallText = "select set_config('rettesnor.tenant', $1, true)";

/** Prepares what the wall needs in a new connection: its first statement, answered before the connection is lent out. */
export async function prepareWall(client: pg.ClientBase): Promise<void> {
  await client.query({ name: wallName, text: wallText, values: [""] });
}

/**
 * The pool as one municipality meets it: every statement and every transaction is told whose rows it may see, and only for
 * as long as it lasts, so that a connection never carries a municipality on to the next who borrows it.
 *
 * A statement outside a transaction takes one round trip with its wall; a transaction takes it with `begin`.
 */
export function walledPool(
  pool: pg.Pool,
  nameOf: (text: string) => string | undefined,
  tenantId: string,
): PostgresPool {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  const tenant = uuid(tenantId);
  return {
    options: pool.options,
    connect: async () => {
      const client = await pool.connect();
      const walled = known.get(client) ?? walledClient(client, nameOf, tenant);
      known.set(client, walled);
      return walled;
    },
    // The pool is everybody's: it is ended where it was opened.
    end: async () => undefined,
  };
}

/** @throws TypeError for anything else: the name goes into a statement's text. */
function uuid(text: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return text;
  throw new TypeError("a municipality is named by its UUID");
}

/** One wrapper a connection: the query builder keeps what it knows of a connection by the object that it was given. */
function walledClient(
  client: pg.PoolClient,
  nameOf: (text: string) => string | undefined,
  tenant: string,
): PostgresPoolClient {
  let isInTransaction = false;
  const query = async (text: string, parameters: readonly unknown[]): Promise<unknown> => {
    if (/^(begin|start transaction)/i.test(text)) {
      isInTransaction = true;
      return beginWalled(client, text, tenant);
    }
    if (/^(commit|rollback)$/i.test(text)) {
      isInTransaction = false;
      return client.query(text);
    }
    const name = parameters.length > 0 ? nameOf(text) : undefined;
    const config = { text, values: [...parameters], ...(name !== undefined && { name }) };
    return isInTransaction ? client.query(config) : aloneWalled(client, config, tenant);
  };
  const release = (destroy?: boolean) => {
    isInTransaction = false;
    client.release(destroy);
  };
  return { query, release } as PostgresPoolClient;
}

async function beginWalled(client: pg.PoolClient, text: string, tenant: string): Promise<unknown> {
  const results: unknown = await client.query(`${text}; select set_config('rettesnor.tenant', '${tenant}', true)`);
  return Array.isArray(results) ? results[0] : results;
}

/** The parts of the driver's own query and connection that a statement with its wall is made of. */
interface Wire {
  readonly bind: (portal: { portal: string; statement: string; values: readonly string[] }) => void;
  readonly execute: (portal: { portal: string; rows: number }) => void;
}
interface Inside {
  prepare: (wire: Wire) => void;
  handleDataRow: (message: unknown) => void;
  handleCommandComplete: (message: unknown, wire: Wire) => void;
}

/**
 * Sends the wall and the statement before one synchronisation point: PostgreSQL runs both in one transaction of their own,
 * which ends with the statement, and the answer comes in one round trip.
 */
function aloneWalled(client: pg.PoolClient, config: pg.QueryConfig, tenant: string): Promise<pg.QueryResult> {
  const { promise, resolve, reject } = Promise.withResolvers<pg.QueryResult>();
  const answer = (fault: Error | null, result: pg.QueryResult): void => (fault ? reject(fault) : resolve(result));
  const query = new pg.Query({ ...config, queryMode: "extended", callback: answer } as pg.QueryConfig);
  const inside = query as unknown as Inside;
  const { prepare, handleDataRow, handleCommandComplete } = inside;
  let isWallUp = false;
  inside.prepare = (wire) => {
    wire.bind({ portal: "", statement: wallName, values: [tenant] });
    wire.execute({ portal: "", rows: 0 });
    prepare.call(query, wire);
  };
  inside.handleDataRow = (message) => {
    if (isWallUp) handleDataRow.call(query, message);
  };
  inside.handleCommandComplete = (message, wire) => {
    if (isWallUp) handleCommandComplete.call(query, message, wire);
    isWallUp = true;
  };
  client.query(query as unknown as pg.Submittable);
  return promise;
}
