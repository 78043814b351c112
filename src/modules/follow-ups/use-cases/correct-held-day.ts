import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Tx } from "../../../platform/database.ts";
import { moveHeldDay } from "../repository.ts";

/** Gives a follow-up the day on which it was held, where another was written down. Part of a larger act: permission and journal are that act's. */
export const correctHeldDay = (
  tx: Tx,
  caseId: string,
  day: { readonly was: LocalDate; readonly is: LocalDate },
): Promise<void> => moveHeldDay(tx, caseId, day);
