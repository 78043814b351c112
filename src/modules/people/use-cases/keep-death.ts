import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { findDeath, saveDeath } from "../repository.ts";

/**
 * Keeps the day on which a citizen died, or takes it away again: by it alone mandates end and nothing is posted. Part of a larger
 * act: permission and journal are that act's.
 */
export const keepDeath = (tx: Tx, citizenId: string, on: LocalDate | null): Promise<void> =>
  saveDeath(tx, citizenId, on);

/** Whether a citizen is registered as dead. Part of other acts: permission is theirs. */
export const isDead = async (tx: Tx | Database, citizenId: string): Promise<boolean> =>
  (await findDeath(tx, citizenId)) !== null;
