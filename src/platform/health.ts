import { sql } from "kysely";
import type { OperatorDatabase } from "./database.ts";
import type { Migration } from "./migrate.ts";
import type { Health } from "./web-shell.ts";

/** Asks the database, not for longer than two seconds, whether it answers and stands on the newest step. */
export async function healthOf(database: OperatorDatabase, migrations: readonly Migration[]): Promise<Health> {
  const late = AbortSignal.timeout(2000);
  const gaveUp = new Promise<undefined>((resolve) =>
    late.addEventListener("abort", () => resolve(undefined), { once: true }),
  );
  const newest = await Promise.race([newestStep(database), gaveUp]);
  return {
    database: newest !== undefined,
    migrations: newest !== undefined && newest === (migrations.at(-1)?.name ?? ""),
  };
}

async function newestStep(database: OperatorDatabase): Promise<string | undefined> {
  try {
    const { rows } = await sql<{
      name: string | null;
    }>`select max(name collate "C") as name from schema_migration`.execute(database);
    return rows[0]?.name ?? "";
  } catch {
    return undefined;
  }
}
