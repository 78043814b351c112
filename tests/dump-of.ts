import { sql } from "kysely";
import type { OperatorDatabase } from "../src/platform/database.ts";

/** Every table as text, as a dump by somebody with all rights would write it. */
export async function dumpOf(operator: OperatorDatabase): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'`.execute(operator);
  const texts = await Promise.all(
    tables.map(({ name }) =>
      sql<{
        text: string;
      }>`select coalesce(string_agg(one::text, chr(10)), '') as text from ${sql.table(name)} one`.execute(operator),
    ),
  );
  return texts.map(({ rows }) => rows[0]?.text ?? "").join("\n");
}
