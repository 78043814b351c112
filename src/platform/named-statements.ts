import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";

/** More texts than the program has; a text built with a varying number of parts must not fill the server's memory. */
const mostNames = 1000;

/**
 * The pool, with each statement that has parameters prepared once in each connection: small queries cost half.
 * A text has the same name everywhere, for as long as the program runs.
 */
export function withNamedStatements(pool: pg.Pool, nameOf = namer()): PostgresPool {
  return {
    options: pool.options,
    connect: async () => named(await pool.connect(), nameOf),
    end: () => pool.end(),
  };
}

const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>();

/** One wrapper a connection: the query builder keeps what it knows of a connection by the object that it was given. */
function named(client: pg.PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient {
  const known = wrapped.get(client);
  if (known) return known;
  const query = (text: string, parameters: readonly unknown[]): Promise<unknown> => {
    const name = parameters.length > 0 ? nameOf(text) : undefined;
    return client.query({ text, values: [...parameters], ...(name !== undefined && { name }) });
  };
  const wrapper = { query, release: (destroy?: boolean) => client.release(destroy) } as PostgresPoolClient;
  wrapped.set(client, wrapper);
  return wrapper;
}

/** Gives each text a name of its own; one for all that share a pool. */
export function namer(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= mostNames) return known;
    const fresh = `s${names.size}`;
    names.set(text, fresh);
    return fresh;
  };
}
