import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Tx } from "../../../platform/database.ts";
import { moveReceivedDay } from "../repository.ts";

/** Gives an application the day on which it came, where another was written down. Part of a larger act: permission and journal are that act's. */
export const correctReceivedDay = (
  tx: Tx,
  caseId: string,
  day: { readonly was: LocalDate; readonly is: LocalDate },
): Promise<void> => moveReceivedDay(tx, caseId, day);
