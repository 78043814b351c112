import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import { type ApproveRefusal, approve, askForApproval, type SendBackRefusal, sendBack } from "../domain/approve.ts";
import type { AwaitingDecision, DraftDecision } from "../domain/decision.ts";
import { approvedEntry, awaitingEntry, sentBackEntry } from "../domain/decision-entries.ts";
import type { Obstacle } from "../domain/issue-refusal.ts";
import { saveAwaiting, saveDraft } from "../repository.ts";
import { readCaseToDecide, type WaitingToBeDecided } from "./case-to-decide.ts";

/** Why nothing can be done with a draft: there is none, or somebody has changed it since it was shown. */
type NoDraft = "not-found" | "no-draft" | "changed-meanwhile";

/** Puts a complete draft before a second person. */
export const askDecisionApproval = (
  app: App,
  actor: Actor,
  caseId: string,
  seenVersion: number,
): Promise<Outcome<AwaitingDecision, NoDraft | readonly Obstacle[]>> =>
  onOpenDraft(app, actor, "decision:draft", caseId, seenVersion, async (tx, record, { open, ground }) => {
    const asked = askForApproval(open, ground);
    if (!asked.ok) return asked;
    await saveAwaiting(tx, actor.tenantId, asked.value, app.clock.now());
    await recordEvents(tx, app, actor, record.id, [awaitingEntry(ground.today)]);
    return asked;
  });

/** Approves a draft as the second person: whoever wrote it cannot. */
export const approveDecision = (
  app: App,
  actor: Actor,
  caseId: string,
  seenVersion: number,
): Promise<Outcome<AwaitingDecision, NoDraft | ApproveRefusal>> =>
  onOpenDraft(app, actor, "decision:approve", caseId, seenVersion, async (tx, record, { open, ground }) => {
    const approved = approve(open, actor.id);
    if (!approved.ok) return approved;
    await saveAwaiting(tx, actor.tenantId, approved.value, app.clock.now());
    await recordEvents(tx, app, actor, record.id, [approvedEntry(actor.name, ground.today)]);
    return accepted(approved.value);
  });

/** Sends a draft back to whoever wrote it, with what is to be changed; an approval falls away. */
export const sendDecisionBack = (
  app: App,
  actor: Actor,
  caseId: string,
  seen: { readonly version: number; readonly note: string },
): Promise<Outcome<DraftDecision, NoDraft | SendBackRefusal>> =>
  onOpenDraft(app, actor, "decision:approve", caseId, seen.version, async (tx, record, { open, ground }) => {
    const back = sendBack(open, { by: actor.id, on: ground.today, note: seen.note });
    if (!back.ok) return back;
    await saveDraft(tx, actor.tenantId, { ...back.value, updatedAt: app.clock.now() });
    await recordEvents(tx, app, actor, record.id, [sentBackEntry(actor.name, seen.note, ground.today)]);
    return back;
  });

type WithOpen = WaitingToBeDecided & { readonly open: NonNullable<WaitingToBeDecided["open"]> };

/** Does something to the open draft of a locked case, if it still is the one that was shown. */
function onOpenDraft<Value, Refusal>(
  app: App,
  actor: Actor,
  act: Act,
  caseId: string,
  seenVersion: number,
  work: (tx: Tx, record: CaseRecord, waiting: WithOpen) => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal | NoDraft>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<Value, Refusal | NoDraft>> => {
    const record = await caseForAct(tx, actor, act, caseId);
    if (!record) return refused("not-found");
    const { waiting } = await readCaseToDecide(tx, app, actor, record);
    const open = waiting?.open;
    if (!waiting || !open) return refused("no-draft");
    return open.version === seenVersion ? work(tx, record, { ...waiting, open }) : refused("changed-meanwhile");
  });
}
