import { migrateJobs } from "./jobs.ts";
import type { Log } from "./log.ts";
import { migrate, migrationsIn } from "./migrate.ts";
import { grantRights } from "./program-role.ts";
import { inProject } from "./project-root.ts";

/** Where the two roles reach the database. */
export interface DatabaseUrls {
  /** The role that the program serves as. */
  readonly program: string;
  /** The role that owns the schema. */
  readonly owner: string;
}

/** Brings the database to the newest step, with the queue and the rights that go with it; names the steps it took. */
export async function bringSchema(urls: DatabaseUrls, log: Log): Promise<readonly string[]> {
  const taken = await migrate(urls.owner, await migrationsIn(inProject("migrations")));
  await migrateJobs(urls.owner, log);
  await grantRights(urls.owner, urls.program);
  return taken;
}
