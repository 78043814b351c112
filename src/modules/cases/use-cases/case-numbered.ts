import type { Tx } from "../../../platform/database.ts";
import { findCaseNumbered } from "../repository.ts";

/** The case with this number, and whose it is. Part of a larger act: whether the case is the actor's is for `caseForAct` to say. */
export const caseNumbered = (
  tx: Tx,
  tenantId: string,
  number: string,
): Promise<{ readonly id: string; readonly citizenId: string } | undefined> => findCaseNumbered(tx, tenantId, number);
