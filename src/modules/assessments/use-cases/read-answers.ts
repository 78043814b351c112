import type { Database, Tx } from "../../../platform/database.ts";
import type { GuidanceAnswer } from "../domain/guidance-answer.ts";
import { answersOfCase } from "../repository.ts";

/** The answers that have been given to the guidance's questions in a case. Part of other acts: permission is theirs. */
export const readAnswers = (tx: Tx | Database, tenantId: string, caseId: string): Promise<readonly GuidanceAnswer[]> =>
  answersOfCase(tx, tenantId, caseId);
