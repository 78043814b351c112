import type { Database, Tx } from "../../../platform/database.ts";
import type { ProtectedWays } from "../domain/citizen.ts";
import { findProtectedWays } from "../repository.ts";

/**
 * The address, phone and mail of a citizen whose address is protected; null where it is not. A test names the few that may
 * ask: the printing of the citizen's own letter, the logged look, and the hiding of it in letters from before.
 */
export const protectedWays = (tx: Tx | Database, tenantId: string, citizenId: string): Promise<ProtectedWays | null> =>
  findProtectedWays(tx, tenantId, citizenId);
