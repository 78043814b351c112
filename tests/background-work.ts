import { sql } from "kysely";
import type { App } from "../src/platform/app.ts";
import type { OperatorDatabase } from "../src/platform/database.ts";
import { type Jobs, plannedJobs } from "../src/platform/jobs.ts";

/** How many jobs of a kind wait to be run. */
export const planned = (database: OperatorDatabase, name: keyof Jobs): Promise<number> =>
  database.transaction().execute(async (tx) => (await plannedJobs(tx)).filter(({ task }) => task === name).length);

/** Somebody is at all that stands in a table, and has it for so long from now: `1 hour`; `-1 second` where they have died. */
export const leaseEnds = (
  database: OperatorDatabase,
  table: "access_making" | "appeal_package" | "outside_making",
  from: string,
) =>
  sql`update ${sql.table(table)} set lease_id = gen_random_uuid(),
    lease_ends_at = clock_timestamp() + ${from}::interval`.execute(database);

/** Something is begun when a file has been read to be printed; it waits for the case, and is done while the file is printed. */
export function onceFileIsRead(app: App, act: () => Promise<{ readonly ok: boolean }>) {
  let begun: Promise<{ readonly ok: boolean }> | null = null;
  const { accessExceptions, ...law } = app.law;
  const watched = {
    ...law,
    get accessExceptions() {
      begun ??= act();
      return accessExceptions;
    },
  };
  return { app: { ...app, law: watched }, happened: async () => (await begun)?.ok };
}
