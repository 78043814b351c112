import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import { type Complaint, complaintNumber } from "../../complaints/domain/complaint.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { receiptOfDecision } from "../../workings/use-cases/receipt-of-decision.ts";
import { type AppealQuestion, openQuestions } from "../domain/appeal.ts";
import { piecesToSend } from "../domain/checklist.ts";
import { makePlan, textsToSend } from "../domain/make-plan.ts";
import type { PackagePlan } from "../domain/package-plan.ts";
import { insertPackage } from "../repository.ts";
import { type AppealGround, appealGround } from "./appeal-ground.ts";
import { type InAppeal, inAppeal } from "./in-appeal.ts";
import { planPrinting } from "./print-package.ts";
import { type AppealNamed, tagOf } from "./read-appeal.ts";

/** Why no package is made: no such complaint, the file is another than was shown, or nothing would be in it. */
export type MakeRefusal = "not-found" | "changed-meanwhile" | "nothing-in-it";

/** What the form that makes a package carries. */
export interface ToMake {
  readonly tag: string;
  /** The question that it answers; empty where it answers none. */
  readonly questionId: string;
}

/**
 * Fixes what goes into the next package, and plans that it is printed. What the case gets meanwhile changes nothing of it.
 *
 * Law: retssikkerhedsbekendtgørelsen §§ 11-14.
 */
export const makePackage = (
  app: App,
  actor: StaffActor,
  named: AppealNamed,
  { questionId, tag }: ToMake,
  press: FormPress,
): Promise<Outcome<string, MakeRefusal>> =>
  inAppeal<MakeRefusal>(app, actor, named, { ...press, act: "appeal:make" }, async (tx, found) => {
    const ground = await appealGround(tx, app, actor, found.record, found);
    const question = openQuestions(found.appeal).find(({ id }) => id === questionId) ?? null;
    const isOpen = questionId === "" || question !== null;
    if (tagOf(ground.rows) !== tag || !isOpen) return refused("changed-meanwhile");
    if (piecesToSend(ground.rows).length === 0) return refused("nothing-in-it");
    const id = app.newId();
    const made = {
      id,
      ordinal: found.appeal.packages.length + 1,
      questionId: question?.id ?? null,
      plan: await planOf(tx, app, actor, found, { ...ground, question }),
      texts: textsToSend(ground.rows),
    };
    await insertPackage(tx, named.complaintId, made, { at: app.clock.now(), by: actor.id });
    await planPrinting(tx, tx.tenant.id, id);
    return accepted("planned");
  });

async function planOf(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { appeal, complaint, record }: InAppeal,
  { decision, question, rows }: AppealGround & { readonly question: AppealQuestion | null },
): Promise<PackagePlan> {
  return makePlan({
    complaint,
    appeal,
    rows,
    question,
    editionOn: decision?.editionOn ?? null,
    receipt: decision === undefined ? null : await receiptOfDecision(tx, record, decision.id),
    head: await headOf(tx, app, actor, record, complaint),
    today: app.clock.today(),
  });
}

async function headOf(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseForActor,
  complaint: Complaint,
): Promise<PackagePlan["head"]> {
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const { sender } = await partiesOfCase(tx, app, actor, record, citizen);
  return {
    caseNumber: record.number,
    number: complaintNumber(record.number, complaint),
    citizen: citizen.name,
    sender: [...new Set([sender.municipality, sender.unit, ...(sender.address ?? []), ...ways(sender)])],
    madeOn: app.clock.today(),
  };
}

const ways = ({ mail, phone }: { readonly phone?: string | undefined; readonly mail?: string | undefined }) => [
  ...(phone === undefined ? [] : [`Telefon ${phone}`]),
  ...(mail === undefined ? [] : [`Mail ${mail}`]),
];
