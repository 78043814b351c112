import type { App, Municipality } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { plan } from "../../../platform/jobs.ts";
import { outsideFilesWaiting } from "../repository.ts";

/**
 * Plans the making of a municipality's files for others that wait and that nobody alive is at: those whose worker died, or failed. May
 * run twice: a file has one job at a time, and a lease besides.
 */
export async function planOutsideFiles(
  app: Pick<App, "database">,
  municipality: Pick<Municipality, "tenantId">,
): Promise<void> {
  const { tenantId } = municipality;
  const database = app.database.of(municipality);
  for (const requestId of await outsideFilesWaiting(database)) {
    await transaction(database, (tx) =>
      plan(tx, "make-outside-file", { tenantId, requestId }, { key: `make-outside-file:${requestId}` }),
    );
  }
}
