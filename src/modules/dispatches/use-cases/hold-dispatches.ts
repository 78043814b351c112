import type { Clock } from "../../../platform/clock.ts";
import type { WalledDatabase } from "../../../platform/database.ts";
import { holdPlanned } from "../repository.ts";

/**
 * Holds back every letter that waits to be sent, after the database was restored from a backup: some may have been sent since
 * the backup was made, so people say what becomes of each.
 *
 * @returns how many
 */
export async function holdDispatches(
  { clock, database }: { readonly clock: Clock; readonly database: WalledDatabase },
  municipalities: Iterable<{ readonly tenantId: string }>,
): Promise<number> {
  let held = 0;
  for (const municipality of municipalities) held += await holdPlanned(database.of(municipality), clock.now());
  return held;
}
