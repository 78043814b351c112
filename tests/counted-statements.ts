import { mock } from "node:test";
import { type Database, databaseOn, openPool } from "../src/platform/database.ts";

/** Runs an act on a database of its own connection, and counts the statements that reach the server. */
export async function countedStatements<Value>(
  url: string,
  act: (database: Database) => Promise<Value>,
): Promise<{ readonly value: Value; readonly statements: number }> {
  const pool = openPool(url, 1);
  let statements = 0;
  pool.on("connect", (client) => {
    const query = client.query.bind(client);
    mock.method(client, "query", (...given: Parameters<typeof query>) => {
      statements += 1;
      return query(...given);
    });
  });
  const database = databaseOn(pool);
  try {
    const value = await act(database);
    return { value, statements };
  } finally {
    await database.destroy();
  }
}
