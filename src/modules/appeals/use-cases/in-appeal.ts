import { type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import { complaintIn } from "../../complaints/use-cases/complaint-in.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Appeal } from "../domain/appeal.ts";
import { appealIn } from "./appeal-in.ts";
import { type AppealNamed, canBeAppealed } from "./read-appeal.ts";

/** A complaint that can go to the appeal board, in its case that is locked. */
export interface InAppeal {
  readonly record: CaseForActor;
  readonly complaint: Complaint;
  readonly appeal: Appeal;
}

/** Does something with a complaint's way to the appeal board, once for each press of the form. */
export function inAppeal<Refusal>(
  app: App,
  actor: StaffActor,
  { caseId, complaintId }: AppealNamed,
  press: FormPress & { readonly act: string },
  work: (tx: Tx, found: InAppeal) => Promise<Outcome<unknown, Refusal>>,
): Promise<Outcome<string, Refusal | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, press, async (): Promise<Outcome<unknown, Refusal | "not-found">> => {
      const record = await caseForAct(tx, actor, "complaint:answer", caseId);
      const complaint = record && (await complaintIn(tx, caseId, complaintId));
      if (!record || !complaint || !canBeAppealed(complaint)) return refused("not-found");
      return work(tx, { record, complaint, appeal: await appealIn(tx, caseId, complaintId) });
    }),
  );
}
