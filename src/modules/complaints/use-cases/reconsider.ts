import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { dropForComplaint, reopenForComplaint } from "../../decisions/use-cases/reopen-for-complaint.ts";
import type { ActEntry } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { appealableParts } from "../domain/appealable-parts.ts";
import { complaintNumber } from "../domain/complaint.ts";
import { givenRight, newStep, outcomeOfAll, type Reconsideration } from "../domain/complaint-step.ts";
import { keepStep } from "./keep-step.ts";
import type { ComplaintInCase } from "./tell-news.ts";

/**
 * Keeps what the authority came to when it looked again, as a paper of its own. What is kept is settled by it; what is given
 * right in is opened to be decided anew, and the complaint is reconsidered when that decision is issued. Where all that an appeal body
 * can look at is kept, the complaint is settled at once, whatever is decided anew beside it. Part of other acts.
 *
 * Law: retssikkerhedsloven § 66, stk. 1; retssikkerhedsbekendtgørelsen §§ 11 and 12.
 *
 * @returns what the journal is told
 */
export async function reconsider(
  tx: Tx,
  app: App,
  actor: Actor,
  found: ComplaintInCase,
  { on, paper }: { readonly on: LocalDate; readonly paper: Reconsideration },
): Promise<readonly ActEntry[]> {
  const { complaint, record } = found;
  const outcome = outcomeOfAll(paper.parts, appealableParts(app.law, complaint));
  const number = complaintNumber(record.number, complaint);
  const right = givenRight(paper);
  const toDecide = {
    complaintId: complaint.id,
    tasks: complaint.parts.filter(({ id }) => right.has(id)).map(({ taskId }) => taskId),
    reason: `Klage ${number}.`,
  };
  if (outcome === "kept") {
    const why = `Klage ${number} er genvurderet.`;
    const stands = await dropForComplaint(tx, app, actor, record, { complaintId: complaint.id, why });
    const step = await keepStep(tx, app, actor, found, newStep("reconsidered", on, { outcome, paper }));
    return [...stands, step, ...(await reopenForComplaint(tx, app, actor, record, toDecide))];
  }
  const step = await keepStep(tx, app, actor, found, newStep("taken-up", on, { paper }));
  return [step, ...(await reopenForComplaint(tx, app, actor, record, toDecide))];
}
