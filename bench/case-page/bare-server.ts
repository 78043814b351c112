/**
 * The bare floor as a process of its own: `node:http` and `pg`, the recorded statements, the recorded bytes. Given its
 * pages by whoever started it; answers with its port.
 */
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type pg from "pg";
import { openPool } from "../../src/platform/database.ts";
import { type Course, type Statement, saidAgain, type Turn } from "./recorded-statements.ts";

/** What the bare server is told: where the database is, and what to do and send for each path. */
export interface BareOrder {
  readonly url: string;
  readonly pages: ReadonlyMap<string, BarePage>;
}

/** One page: what it asks of the database, and the answer as the real system sent it. */
export interface BarePage {
  readonly course: Course;
  readonly headers: readonly string[];
  readonly body: string;
}

process.once("message", ({ url, pages }: BareOrder) => {
  const pool = openPool(url);
  const server = createServer(async ({ url: path = "" }, response) => {
    const page = pages.get(path);
    for (const turns of page?.course ?? []) await Promise.all(turns.map((turn) => run(pool, turn)));
    response.writeHead(page ? 200 : 404, [...(page?.headers ?? [])]).end(page?.body);
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.send?.(typeof address === "object" ? address?.port : undefined);
  });
});
process.once("disconnect", () => process.exit());

async function run(pool: pg.Pool, turn: Turn): Promise<void> {
  const client = await pool.connect();
  try {
    for (const statement of turn) await client.query(asQuery(saidAgain(statement, randomUUID)));
  } finally {
    client.release();
  }
}

const asQuery = ({ values, ...statement }: Statement): pg.QueryConfig => ({ ...statement, values: [...values] });
