import { mock } from "node:test";
import { openPool, type WalledDatabase, walledDatabaseOn } from "../src/platform/database.ts";
import { vault } from "../src/platform/vault.ts";
import { programUrl, testVaultKeys } from "./with-database.ts";

/** Runs an act on a database of its own connection, and counts how often it waits for the server. */
export async function countedStatements<Value>(
  url: string,
  act: (database: WalledDatabase) => Promise<Value>,
): Promise<{ readonly value: Value; readonly statements: number }> {
  const pool = openPool(programUrl(url), 1);
  let statements = 0;
  const database = walledDatabaseOn(pool, vault(testVaultKeys));
  // After what a new connection is prepared with, once.
  pool.on("connect", (client) => {
    const query = client.query.bind(client);
    mock.method(client, "query", (...given: Parameters<typeof query>) => {
      statements += 1;
      return query(...given);
    });
  });
  try {
    const value = await act(database);
    return { value, statements };
  } finally {
    await pool.end();
  }
}
