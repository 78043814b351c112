import { writeFileSync } from "node:fs";
import pg from "pg";
import { inProject } from "../src/platform/project-root.ts";
import { tablesSource } from "../src/platform/tables-source.ts";
import { withDatabaseUrl } from "./with-database.ts";

/** `npm run tables`: writes the types of the tables from the migrated schema. */
await withDatabaseUrl(async (url) => {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  // The database is dropped at once, and its last connection may be told so before it has closed itself.
  pool.on("error", () => undefined);
  writeFileSync(inProject("src/platform/tables.ts"), await tablesSource(pool));
  await pool.end();
});
