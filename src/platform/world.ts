import { type Clock, clockOn, systemClock } from "./clock.ts";
import type { Config } from "./config.ts";
import { requireReachable } from "./connect.ts";
import { type Database, databaseOn, openPool } from "./database.ts";
import { startEmbeddedPostgres } from "./embedded-postgres/server.ts";
import { migrateJobs } from "./jobs.ts";
import { type Keys, keysOf } from "./keys.ts";
import { jsonLog, type Log } from "./log.ts";
import { migrate, migrationsIn } from "./migrate.ts";
import { inProject } from "./project-root.ts";

/** The outside world of one program: its settings, its database on the newest step of the schema, its keys. */
export interface World {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly databaseUrl: string;
  readonly database: Database;
  /** The steps of the schema that were taken now. */
  readonly migrated: readonly string[];
  /** Closes the connections, and ends the database that comes along if this program started it. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the world: finds or starts the database, brings it to the newest step, reads or makes the keys.
 *
 * @throws OperatorError when something is to be mended first; nothing is then left running.
 */
export async function openWorld(config: Config): Promise<World> {
  const log = jsonLog(config.logLevel);
  const keys = await keysOf(config);
  const server = await databaseServer(config);
  const pool = openPool(server.url);
  const close = async (): Promise<void> => {
    await pool.end();
    await server.stop();
  };
  try {
    await requireReachable(pool, server.url);
    const migrated = await migrate(server.url, await migrationsIn(inProject("migrations")));
    await migrateJobs(server.url, log);
    const clock = config.today === undefined ? systemClock : clockOn(config.today);
    return { config, log, clock, keys, databaseUrl: server.url, database: databaseOn(pool), migrated, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function databaseServer(config: Config): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  if (config.databaseUrl !== undefined) return { url: config.databaseUrl, stop: async () => undefined };
  return startEmbeddedPostgres({ folder: config.dataFolder, elsewhereAllowed: !config.dataFolderChosen });
}
