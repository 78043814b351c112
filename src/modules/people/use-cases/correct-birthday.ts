import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Tx } from "../../../platform/database.ts";
import { saveBirthday } from "../repository.ts";

/** Gives a citizen the right birthday. Part of a larger act: permission and journal are that act's. */
export const correctBirthday = (tx: Tx, tenantId: string, citizenId: string, bornOn: LocalDate): Promise<void> =>
  saveBirthday(tx, tenantId, citizenId, bornOn);
