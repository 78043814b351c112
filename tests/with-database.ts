import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { type Database, databaseOn, openPool } from "../src/platform/database.ts";
import { startEmbeddedPostgres } from "../src/platform/embedded-postgres/server.ts";
import { migrateJobs } from "../src/platform/jobs.ts";
import { jsonLog } from "../src/platform/log.ts";
import { migrate, migrationsIn } from "../src/platform/migrate.ts";
import { inProject } from "../src/platform/project-root.ts";

/**
 * Gives the test a migrated database of its own and drops it afterwards.
 *
 * One server serves all tests of a process: the one that comes along, or the one that `TEST_DATABASE_URL` names.
 */
export const withDatabase = <Value>(act: (database: Database, url: string) => Promise<Value>): Promise<Value> =>
  withDatabaseUrl(async (url) => {
    const database = databaseOn(openPool(url, 10));
    try {
      return await act(database, url);
    } finally {
      await database.destroy();
    }
  });

/** The same, for tests that open their own connections. */
export const withDatabaseUrl = <Value>(act: (url: string) => Promise<Value>): Promise<Value> =>
  withCopyOf((server) => server.template, act);

/** An empty database, without even our tables: for tests of migrating. */
export const withEmptyDatabase = <Value>(act: (url: string) => Promise<Value>): Promise<Value> =>
  withCopyOf(() => "template0", act);

type Server = { readonly url: string; readonly admin: pg.Pool; readonly template: string };

async function withCopyOf<Value>(
  template: (server: Server) => string,
  act: (url: string) => Promise<Value>,
): Promise<Value> {
  const server = await theServer();
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await server.admin.query(`create database ${name} template ${template(server)}`);
  try {
    return await act(urlOf(server.url, name));
  } finally {
    await server.admin.query(`drop database ${name} with (force)`);
  }
}

let started: Promise<Server> | undefined;

function theServer(): Promise<Server> {
  started ??= startServer();
  return started;
}

async function startServer(): Promise<Server> {
  const lent = process.env["TEST_DATABASE_URL"];
  const url = lent ?? (await embedded());
  const admin = new pg.Pool({ connectionString: url, max: 1, allowExitOnIdle: true });
  admin.on("error", () => undefined);
  const template = `template_${randomUUID().replaceAll("-", "")}`;
  await admin.query(`create database ${template} template template0`);
  await migrate(urlOf(url, template), await migrationsIn(inProject("migrations")));
  await migrateJobs(urlOf(url, template), jsonLog("error"));
  // Our own server takes its files with it; on a lent one nothing of ours is to be left.
  if (lent !== undefined) process.once("beforeExit", () => void admin.query(`drop database ${template}`));
  return { url, admin, template };
}

async function embedded(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "rettesnor-test-"));
  const server = await startEmbeddedPostgres({ folder, throwaway: true });
  return server.url;
}

function urlOf(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
