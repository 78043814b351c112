import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import { complaintIn } from "../../complaints/use-cases/complaint-in.ts";
import { canBeAppealed } from "../../decisions/domain/complaint-deadlines.ts";
import { readIssuedDecisions } from "../../decisions/use-cases/read-issued-decisions.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { TaskToRule } from "../domain/ruling-form.ts";

/** A complaint with the tasks of the decision that Ankestyrelsen decides on; no tasks where it is about no decision, or none that can be brought before it. */
export interface RuledComplaint {
  readonly complaint: Complaint;
  readonly decisionId: string;
  readonly tasks: readonly TaskToRule[];
}

/** The complaint that a ruling is on. Part of other acts: permission is theirs. */
export async function ruledComplaint(
  tx: Tx | Database,
  { law }: Pick<App, "law">,
  actor: Actor,
  record: Pick<CaseRecord, "id">,
  complaintId: string,
): Promise<RuledComplaint | undefined> {
  const complaint = await complaintIn(tx, record.id, complaintId);
  if (!complaint) return undefined;
  const decisions = await readIssuedDecisions(tx, actor.tenantId, record.id);
  const decision = decisions.find(({ id }) => id === complaint.decisionId);
  const chosen = new Set(complaint.parts.map(({ id }) => id));
  const parts = decision?.parts.filter(({ id, legalBasis }) => chosen.has(id) && canBeAppealed(law, legalBasis)) ?? [];
  const tasks = complaint.hasAppeal ? parts : [];
  const looked = complaint.steps.findLast(({ paper }) => paper !== null)?.paper?.parts ?? [];
  const settled = new Set(looked.filter(({ outcome }) => outcome === "upheld").map(({ id }) => id));
  return {
    complaint,
    decisionId: decision?.id ?? "",
    tasks: tasks.map(({ id, task, taskId }) => ({ id, task, taskId, isSettled: settled.has(id) })),
  };
}
