import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { eventsOf } from "../../cases/domain/case-event.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { taskRuns } from "../../decisions/domain/reopening.ts";
import { readIssuedDecisions } from "../../decisions/use-cases/read-issued-decisions.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";

/** The tasks of a case that support is given for now, by their ids: granted, begun and not ended. Part of other acts: permission is theirs. */
export async function runningTasks(
  tx: Tx | Database,
  { clock }: Pick<App, "clock">,
  { id, tenantId }: Pick<CaseRecord, "id" | "tenantId">,
): Promise<readonly string[]> {
  const issued = await readIssuedDecisions(tx, tenantId, id);
  const { events } = await readCaseFile(tx, tenantId, id);
  if (eventsOf(events, "support-started").length === 0) return [];
  const ids = new Set(issued.flatMap(({ parts }) => parts.map(({ taskId }) => taskId)));
  return [...ids].filter((taskId) => taskRuns(taskId, { issued, events, today: clock.today() }));
}
