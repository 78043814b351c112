import type { Tx } from "../../../platform/database.ts";
import { lockCaseRow } from "../repository.ts";

/**
 * Locks a case for what the system does in it by itself, so that it follows other acts on the case. Whatever a person does goes
 * through `caseForAct`.
 */
export const lockCase = (tx: Tx, caseId: string): Promise<void> => lockCaseRow(tx, caseId);
