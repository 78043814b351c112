import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { once } from "../../cases/use-cases/once.ts";
import type { PaperToFile } from "../../documents/use-cases/file-papers.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { applicantBy } from "../domain/applicant.ts";
import { applicationFromDraft } from "../domain/application-from-draft.ts";
import type { QuestionId } from "../domain/question.ts";
import { receiptPath } from "../paths.ts";
import { deleteDraft, findDraftForUpdate, papersToSend } from "../repository.ts";
import { draftOf, ownRecord, questionsAskedOf } from "./read-draft.ts";
import { receiveApplication } from "./receive-application.ts";

/** Why an application is not sent: there is no draft (it may have been sent from another window), or a question is open. */
export type SubmitRefusal = "nothing-to-send" | { readonly unanswered: QuestionId };

/**
 * Sends the citizen's draft, by the citizen or by somebody whom the citizen has let apply: a case, the application, the receipt, and no draft any more. The same press again leads to
 * the same receipt.
 *
 * @returns the path of the receipt
 */
export function submitApplication(
  app: App,
  actor: CitizenSide,
  submissionId: string,
): Promise<Outcome<string, SubmitRefusal>> {
  requireRole(actor, "application:submit");
  const press = { tenantId: actor.tenantId, pressedBy: actor.id, submissionId, act: "application:submit" };
  return transaction(app.database.of(actor), (tx) => once(tx, app, press, () => submitDraft(tx, app, actor)));
}

async function submitDraft(tx: Tx, app: App, actor: CitizenSide): Promise<Outcome<string, SubmitRefusal>> {
  const draft = await findDraftForUpdate(tx, draftOf(actor));
  if (!draft) return refused("nothing-to-send");

  const citizen = await ownRecord(tx, actor);
  const asked = questionsAskedOf(app, actor, citizen);
  const application = applicationFromDraft(draft.answers, asked, app.clock.today(), applicantBy(actor));
  if (!application.ok) return refused({ unanswered: application.refusal });

  const papers = await papersIn(tx, app, actor);
  const record = await receiveApplication(tx, app, actor, {
    ...{ citizen, application: application.value },
    ...{ into: null, papers },
  });
  await deleteDraft(tx, draftOf(actor));
  return accepted(receiptPath(actor, record.id));
}

/** What waits with the draft, as papers from whoever sends it. */
async function papersIn(tx: Tx, app: App, actor: CitizenSide): Promise<readonly PaperToFile[]> {
  const kept = await papersToSend(tx, draftOf(actor));
  const from = actor.kind === "citizen" ? "citizen" : "representative";
  return kept.map(({ id: _, ...paper }) => ({
    ...paper,
    told: { title: paper.title, receivedOn: app.clock.today(), from, note: "", shownToCitizen: true },
  }));
}
