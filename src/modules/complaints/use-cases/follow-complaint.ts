import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { type ActEntry, recordEvents } from "../../obligations/use-cases/record-events.ts";
import { type Actor, isCitizenSide } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import { newStep } from "../domain/complaint-step.ts";
import { fitsNow } from "../domain/fits-now.ts";
import { type StepAct, stepActs } from "../domain/step-acts.ts";
import { readStep, type TypedDays, type WrittenStep } from "../domain/step-form.ts";
import { complaintIn, keepSentOn } from "./complaint-in.ts";
import { keepStep } from "./keep-step.ts";
import { misfileComplaint } from "./misfile-complaint.ts";
import { movedBy } from "./moved-complaint.ts";
import { readGround } from "./read-ground.ts";
import { reconsider } from "./reconsider.ts";
import { openBeside, splitComplaint } from "./split-complaint.ts";
import { letterFor } from "./step-letters.ts";
import type { ComplaintInCase } from "./tell-news.ts";

/** Why something is not written down to a complaint: it stands otherwise by now, or the form is to be mended. */
export type FollowRefusal = "not-found" | "not-now" | { readonly problems: readonly FieldProblem[] };

/** A complaint, and what is to be done with it, as a page names them. */
export interface ComplaintNamed {
  readonly caseId: string;
  readonly complaintId: string;
  readonly act: StepAct;
}

/** A form as it was typed. */
export interface TypedStep extends TypedDays {
  readonly fields: Fields;
}

/**
 * Writes down what becomes of a complaint: the citizen's side withdraws it, holds on to it, or says whether it is theirs; staff
 * do the same for the citizen, answer it, move it to the right track, look at the decision again, or write down how it went on.
 *
 * Law: retssikkerhedsloven § 66; retssikkerhedsbekendtgørelsen §§ 11-13; forvaltningsloven § 7, stk. 2.
 *
 * @returns the path of the page to show
 */
export const followComplaint = (
  app: App,
  actor: Actor,
  named: ComplaintNamed,
  typed: TypedStep,
  press: FormPress,
): Promise<Outcome<string, FollowRefusal>> =>
  transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: `complaint:${named.act}` }, () =>
      followIn(tx, app, actor, named, typed),
    ),
  );

/** What the citizen's side may do, staff may write down for the citizen; the rest is the authority's. */
const gates: Readonly<Record<StepAct, Act>> = {
  svar: "complaint:answer",
  flyt: "complaint:answer",
  del: "complaint:answer",
  bemaerkning: "complaint:answer",
  "skrevet-ned": "complaint:register",
  ret: "complaint:register",
  haster: "complaint:answer",
  afventer: "complaint:answer",
  genvurderet: "complaint:answer",
  sendt: "complaint:answer",
  fasthold: "complaint:register",
  "traek-noget": "complaint:register",
  "traek-tilbage": "complaint:register",
  ja: "complaint:register",
  nej: "complaint:register",
  fejl: "complaint:answer",
};

async function followIn(
  tx: Tx,
  app: App,
  actor: Actor,
  { act, caseId, complaintId }: ComplaintNamed,
  typed: TypedStep,
): Promise<Outcome<"kept", FollowRefusal>> {
  const record = await caseForAct(tx, actor, gates[act], caseId);
  const complaint = record && (await complaintIn(tx, caseId, complaintId));
  if (!record || !complaint) return refused("not-found");
  if (!fitsNow(complaint, act) || (isTheCitizensAlone(act) && actor.kind === "representative"))
    return refused("not-now");
  if (act === "bemaerkning" && complaint.provider === null && !(await hasProvider(tx, app, actor, record)))
    return refused("not-now");
  const today = app.clock.today();
  const on = isCitizenSide(actor) ? today : typed.on;
  const read = readStep(act, typed.fields, { on, expectedOn: typed.expectedOn }, { today, complaint });
  if (!read.ok) return refused({ problems: read.refusal });
  const entries = await keepWritten(tx, app, actor, { record, complaint }, read.value);
  await recordEvents(tx, app, actor, caseId, entries);
  return accepted("kept");
}

const hasProvider = async (...[tx, app, actor, record]: Parameters<typeof readGround>): Promise<boolean> =>
  (await readGround(tx, app, actor, record)).provider !== null;

/** Whether somebody else's complaint is the citizen's, nobody says in the citizen's place. */
const isTheCitizensAlone = (act: StepAct): boolean => act === "ja" || act === "nej";

async function keepWritten(
  tx: Tx,
  app: App,
  actor: Actor,
  found: ComplaintInCase,
  written: WrittenStep,
): Promise<readonly ActEntry[]> {
  const { complaint, record } = found;
  const { act, expectedOn, note, on, paper } = written;
  if (act === "genvurderet" && paper !== null) return reconsider(tx, app, actor, found, { on, paper });
  if (act === "fejl") return misfileComplaint(tx, app, actor, found, note);
  if (act === "del") return splitComplaint(tx, app, actor, found, written);
  if (act === "sendt") {
    const outside = { on, reason: note, packageId: null, letter: null };
    return [await keepSentOn(tx, app, actor, record, complaint, outside)];
  }
  const [after, ...beside] = await movedBy(tx, app, actor, found, written);
  const step = newStep(stepActs[act], on, {
    by: actor.kind === "representative" ? actor.name : "",
    note,
    expectedOn,
    into: act === "flyt" ? after.track : null,
    dropped: act === "traek-noget" ? written.parts : [],
    letterId: await letterFor(tx, app, actor, { record, complaint: after }, written),
  });
  const told = await keepStep(tx, app, actor, { record, complaint: after }, step);
  return [told, ...(await openBeside(tx, app, actor, { record, complaint: after }, { beside, on, dropped: [] }))];
}
