import type { Tx } from "../../../platform/database.ts";
import { findCaseNumbered } from "../repository.ts";

/** The id of the case with this number. Part of a larger act: whether the case is the actor's is for `caseForAct` to say. */
export const caseNumbered = (tx: Tx, tenantId: string, number: string): Promise<string | undefined> =>
  findCaseNumbered(tx, tenantId, number);
