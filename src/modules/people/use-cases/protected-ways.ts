import type { Database, Tx } from "../../../platform/database.ts";
import type { ProtectedWays } from "../domain/citizen.ts";
import { hiding } from "../domain/hiding.ts";
import { findAllProtectedWays, findProtectedWays } from "../repository.ts";

/**
 * The address, phone and mail of a citizen whose address is protected; null where it is not. A test names the few that may
 * ask: the printing of the citizen's own letter, the logged look, and the hiding of it in letters from before.
 */
export const protectedWays = (tx: Tx | Database, tenantId: string, citizenId: string): Promise<ProtectedWays | null> =>
  findProtectedWays(tx, tenantId, citizenId);

/**
 * Hides in a text where anybody protected in the municipality can be reached. Part of handing a file on to somebody: the ways
 * themselves are given to nobody.
 */
export const hidingProtected = async (tx: Tx | Database): Promise<(text: string) => string> =>
  hiding(await findAllProtectedWays(tx));
