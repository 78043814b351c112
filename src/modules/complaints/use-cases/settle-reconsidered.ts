import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { JustIssued } from "../../decisions/use-cases/issue-decision.ts";
import { type ActEntry, recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { appealableParts } from "../domain/appealable-parts.ts";
import type { Complaint } from "../domain/complaint.ts";
import { complaintStand } from "../domain/complaint-stand.ts";
import { givenRight, newStep, outcomeOfAll } from "../domain/complaint-step.ts";
import { complaintsOfCase } from "../repository.ts";
import { keepStep } from "./keep-step.ts";

/**
 * Lets complaints be reconsidered by the new decision that they waited for, and tells the citizen what that means. Part of issuing
 * a decision.
 *
 * Law: retssikkerhedsloven § 66, stk. 1; retssikkerhedsbekendtgørelsen §§ 11 and 12.
 */
export async function settleReconsidered(tx: Tx, app: App, actor: Actor, issued: JustIssued): Promise<void> {
  const { decision, record } = issued;
  const entries: ActEntry[] = [];
  for (const complaint of await complaintsOfCase(tx, record.id)) {
    const paper = complaint.steps.findLast(({ kind }) => kind === "taken-up")?.paper;
    if (!paper || !isDecidedBy(complaint, issued)) continue;
    const step = newStep("reconsidered", decision.issuedOn, {
      outcome: outcomeOfAll(paper.parts, appealableParts(app.law, complaint)),
      decisionId: decision.id,
    });
    entries.push(await keepStep(tx, app, actor, { record, complaint }, step));
  }
  if (entries.length > 0) await recordEvents(tx, app, actor, record.id, entries);
}

/** Whether a complaint waits for a new decision, and this is the last that it waited for. */
function isDecidedBy(complaint: Complaint, { decision, stillOpen }: JustIssued): boolean {
  if (complaintStand(complaint) !== "renewing") return false;
  const paper = complaint.steps.findLast(({ kind }) => kind === "taken-up")?.paper;
  const right = givenRight(paper ?? null);
  const tasks = complaint.parts.filter(({ id }) => right.has(id)).map(({ taskId }) => taskId);
  const decides = decision.parts.some(({ taskId }) => tasks.includes(taskId));
  return decides && !tasks.some((task) => stillOpen.includes(task));
}
