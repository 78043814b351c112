import { type CheckpointFiles, checkpointFiles } from "./checkpoints.ts";
import { type Clock, clockOn, systemClock } from "./clock.ts";
import type { Config } from "./config.ts";
import { requireReachable } from "./connect.ts";
import {
  type OperatorDatabase,
  openPool,
  operatorDatabaseOn,
  type WalledDatabase,
  walledDatabaseOn,
} from "./database.ts";
import { startEmbeddedPostgres } from "./embedded-postgres/server.ts";
import { type Keys, keysOf } from "./keys.ts";
import { jsonLog, type Log } from "./log.ts";
import { ensureRole, requireWalledRole } from "./program-role.ts";
import { bringSchema, type DatabaseUrls } from "./schema.ts";
import { vault } from "./vault.ts";

/** The outside world of one program: its settings, its database on the newest step of the schema, its keys. */
export interface World {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly keys: Keys;
  /** Where the journal's signed checkpoints are kept, outside the database. */
  readonly checkpoints: CheckpointFiles;
  readonly urls: DatabaseUrls;
  /** As the program serves: one municipality at a time. */
  readonly database: WalledDatabase;
  /** As the owner: the start of the program, and errands through all municipalities. */
  readonly operator: OperatorDatabase;
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
  const { urls } = server;
  const [pool, ownersPool] = [openPool(urls.program), openPool(urls.owner, 4)];
  const close = async (): Promise<void> => {
    await Promise.all([pool.end(), ownersPool.end()]);
    await server.stop();
  };
  try {
    // Before the first connection is made: each prepares its wall as it opens.
    const database = walledDatabaseOn(pool, vault(keys.vault));
    await requireReachable(ownersPool, urls.owner);
    await requireReachable(pool, urls.program);
    const migrated = await bringSchema(urls, log);
    await requireWalledRole(urls.program);
    const clock = config.today === undefined ? systemClock : clockOn(config.today);
    const checkpoints = checkpointFiles(config.checkpointFolder, keys.checkpointKeys);
    return {
      config,
      log,
      clock,
      keys,
      checkpoints,
      urls,
      database,
      operator: operatorDatabaseOn(ownersPool),
      migrated,
      close,
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

interface Served {
  readonly urls: DatabaseUrls;
  readonly stop: () => Promise<void>;
}

async function databaseServer(config: Config): Promise<Served> {
  const { databaseUrl, ownerDatabaseUrl } = config;
  if (databaseUrl !== undefined && ownerDatabaseUrl !== undefined) {
    return { urls: { program: databaseUrl, owner: ownerDatabaseUrl }, stop: async () => undefined };
  }
  const server = await startEmbeddedPostgres({ folder: config.dataFolder, elsewhereAllowed: !config.dataFolderChosen });
  await ensureRole(server.superuserUrl, server.programUrl);
  return { urls: { program: server.programUrl, owner: server.url }, stop: server.stop };
}
