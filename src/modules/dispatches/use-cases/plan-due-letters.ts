import type { App, Municipality } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { plan } from "../../../platform/jobs.ts";
import { lettersDue } from "../repository.ts";

/**
 * Plans the sending of a municipality's letters whose time has come and that nobody alive is at: those that wait for another
 * attempt, and those whose worker died. May run twice: a letter has one job at a time, and a lease besides.
 *
 * @returns how many
 */
export async function planDueLetters(
  app: Pick<App, "database">,
  municipality: Pick<Municipality, "tenantId">,
): Promise<number> {
  const { tenantId } = municipality;
  const database = app.database.of(municipality);
  const due = await lettersDue(database);
  for (const letterId of due) {
    await transaction(database, (tx) =>
      plan(tx, "send-letter", { tenantId, letterId }, { key: `send-letter:${letterId}` }),
    );
  }
  return due.length;
}
