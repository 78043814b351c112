import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import {
  type OperatorDatabase,
  openPool,
  operatorDatabaseOn,
  type WalledDatabase,
  walledDatabaseOn,
} from "../src/platform/database.ts";
import { startEmbeddedPostgres } from "../src/platform/embedded-postgres/server.ts";
import { jsonLog } from "../src/platform/log.ts";
import { bringSchema, type DatabaseUrls } from "../src/platform/schema.ts";
import { type VaultKeys, vault } from "../src/platform/vault.ts";

/** The keys of every test's database. */
export const testVaultKeys: VaultKeys = {
  encryption: [{ number: 1, key: new Uint8Array(32).fill(3) }],
  index: new Uint8Array(32).fill(5),
};

/**
 * Gives the test a migrated database of its own and drops it afterwards. What the test is given passes the wall between
 * municipalities: it is the eye that looks afterwards, not the system's own way in (`walledOn`).
 *
 * One server serves all tests of a process: the one that comes along, or the one that `TEST_DATABASE_URL` names.
 */
export const withDatabase = <Value>(act: (database: OperatorDatabase, url: string) => Promise<Value>): Promise<Value> =>
  withDatabaseUrl(async (url) => {
    const opened = openedOn(url);
    try {
      return await act(opened.database, url);
    } finally {
      await opened.end();
    }
  });

/** The eye that looks afterwards on a database by its address; `walledOn` gives the system's own way in. */
export function openedOn(url: string, watch: (pool: pg.Pool) => void = () => undefined) {
  const database = operatorDatabaseOn(patient(openPool(url, 5)));
  const pools: pg.Pool[] = [];
  ways.set(database, (keys) => {
    const pool = patient(openPool(programUrl(url), 10));
    pools.push(pool);
    const walled = walledDatabaseOn(pool, vault(keys));
    watch(pool);
    return walled;
  });
  const end = async (): Promise<void> => {
    await Promise.all([database.destroy(), ...pools.map((pool) => pool.end())]);
  };
  return { database, end };
}

/** On a machine that is busy with other tests a connection is waited for, however long: the tests have their own patience. */
function patient(pool: pg.Pool): pg.Pool {
  pool.options.connectionTimeoutMillis = 0;
  return pool;
}

const ways = new WeakMap<OperatorDatabase, (keys: VaultKeys) => WalledDatabase>();

/** The same database as the system meets it: one municipality at a time, as a role that the wall holds for. */
export function walledOn(database: OperatorDatabase, keys = testVaultKeys): WalledDatabase {
  const way = ways.get(database);
  if (!way) throw new TypeError("only a database of `withDatabase` has a walled way in");
  return way(keys);
}

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

/** The role that the tests' systems serve as. */
const programRole = { name: "rettesnor_test_program", password: "kun-til-proever" };

/** Where that role reaches a database. */
export function programUrl(url: string): string {
  const changed = new URL(url);
  changed.username = programRole.name;
  changed.password = programRole.password;
  return changed.href;
}

async function startServer(): Promise<Server> {
  const lent = process.env["TEST_DATABASE_URL"];
  const url = lent ?? (await embedded());
  const admin = new pg.Pool({ connectionString: url, max: 1, allowExitOnIdle: true });
  admin.on("error", () => undefined);
  const template = `template_${randomUUID().replaceAll("-", "")}`;
  await admin.query(`create database ${template} template template0`);
  const { rowCount } = await admin.query("select from pg_roles where rolname = $1", [programRole.name]);
  if (rowCount === 0) await admin.query(`create role ${programRole.name} login password '${programRole.password}'`);
  const urls: DatabaseUrls = { owner: urlOf(url, template), program: programUrl(urlOf(url, template)) };
  await bringSchema(urls, jsonLog("error"));
  // Our own server takes its files with it; on a lent one nothing of ours is to be left.
  if (lent !== undefined) process.once("beforeExit", () => void admin.query(`drop database ${template}`));
  return { url, admin, template };
}

async function embedded(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "rettesnor-test-"));
  const server = await startEmbeddedPostgres({ folder, throwaway: true });
  return server.superuserUrl;
}

function urlOf(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
