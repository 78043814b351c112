import type { Tx } from "../../../platform/database.ts";
import type { Protection } from "../domain/protection.ts";
import { saveProtection } from "../repository.ts";

/** Marks or ends a citizen's protection. Part of a larger act: permission and journal are that act's. */
export const markProtection = (
  tx: Tx,
  tenantId: string,
  citizenId: string,
  protection: Protection | null,
): Promise<void> => saveProtection(tx, tenantId, citizenId, protection);
