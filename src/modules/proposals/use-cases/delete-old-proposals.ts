import type { App } from "../../../platform/app.ts";
import { deleteProposalsBefore } from "../repository.ts";

/** Deletes, in every municipality, what was written for others and has waited its time; how many there were. */
export async function deleteOldProposals(app: Pick<App, "database" | "clock" | "municipalities">): Promise<number> {
  let deleted = 0;
  for (const municipality of app.municipalities.values()) {
    deleted += await deleteProposalsBefore(app.database.of(municipality), app.clock.today());
  }
  return deleted;
}
