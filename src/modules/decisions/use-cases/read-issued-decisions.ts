import type { Database, Tx } from "../../../platform/database.ts";
import { readApplications } from "../../applications/use-cases/read-applications.ts";
import type { IssuedDecision } from "../domain/decision.ts";
import { decisionsOfCase } from "../repository.ts";

/** The decisions that have been issued in a case, oldest first. Part of other acts: permission is theirs. */
export async function readIssuedDecisions(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<readonly IssuedDecision[]> {
  const applications = await readApplications(tx, tenantId, caseId);
  const tasks = new Map(applications.flatMap((application) => application.tasks.map((task) => [task.id, task])));
  return (await decisionsOfCase(tx, tenantId, caseId, tasks)).filter((decision) => decision.state === "issued");
}
