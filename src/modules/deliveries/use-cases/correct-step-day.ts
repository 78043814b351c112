import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Tx } from "../../../platform/database.ts";
import type { DeliveryStep } from "../domain/order-acts.ts";
import { moveStepDay } from "../repository.ts";

/**
 * Gives the first contact or the start of support its right day, or none where it has not happened. Part of a larger act:
 * permission and journal are that act's.
 */
export const correctStepDay = (
  tx: Tx,
  caseId: string,
  step: DeliveryStep,
  day: { readonly was: LocalDate; readonly is: LocalDate | null },
): Promise<void> => moveStepDay(tx, caseId, step, day);
