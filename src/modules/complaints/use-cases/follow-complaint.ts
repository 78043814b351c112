import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { keepAcknowledgement } from "../../letters/use-cases/keep-acknowledgement.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import { type Actor, isCitizenSide } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { type Complaint, type ComplaintStep, complaintNumber } from "../domain/complaint.ts";
import { stepEntry } from "../domain/complaint-entries.ts";
import { crossedOver } from "../domain/cross-over.ts";
import { fitsNow } from "../domain/fits-now.ts";
import { isForCitizen, readStep, type StepAct, stepActs, type WrittenStep } from "../domain/step-form.ts";
import { toldInReturn } from "../domain/told-in-return.ts";
import { complaintAnswer } from "../letters/answer-letter.ts";
import { complaintsOfCase, insertStep, saveTrack } from "../repository.ts";
import { readGround } from "./read-ground.ts";
import { tellNews } from "./tell-news.ts";

/** Why something is not written down to a complaint: it stands otherwise by now, or the form is to be mended. */
export type FollowRefusal = "not-found" | "not-now" | { readonly problems: readonly FieldProblem[] };

/** A complaint, and what is to be done with it, as a page names them. */
export interface ComplaintNamed {
  readonly caseId: string;
  readonly complaintId: string;
  readonly act: StepAct;
}

/** A form as it was typed. */
export interface TypedStep {
  readonly fields: Fields;
  readonly on: TypedDay;
}

/**
 * Writes down what becomes of a complaint: the citizen's side withdraws it, holds on to it, or says whether it is theirs; staff
 * do the same for the citizen, answer it, move it to the right track, or write down how it went on.
 *
 * Law: retssikkerhedsloven § 66; retssikkerhedsbekendtgørelsen §§ 11-13; forvaltningsloven § 7, stk. 2.
 *
 * @returns the path of the page to show
 */
export function followComplaint(
  app: App,
  actor: Actor,
  named: ComplaintNamed,
  typed: TypedStep,
  press: FormPress,
): Promise<Outcome<string, FollowRefusal>> {
  const act = gates[named.act];
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: `complaint:${named.act}` }, () =>
      followIn(tx, app, actor, { ...named, gate: act }, typed),
    ),
  );
}

/** What the citizen's side may do, staff may write down for the citizen; the rest is the authority's. */
const gates: Readonly<Record<StepAct, Act>> = {
  svar: "complaint:answer",
  flyt: "complaint:answer",
  genvurderet: "complaint:answer",
  sendt: "complaint:answer",
  fasthold: "complaint:register",
  "traek-tilbage": "complaint:register",
  ja: "complaint:register",
  nej: "complaint:register",
};

async function followIn(
  tx: Tx,
  app: App,
  actor: Actor,
  { act, caseId, complaintId, gate }: ComplaintNamed & { readonly gate: Act },
  typed: TypedStep,
): Promise<Outcome<"kept", FollowRefusal>> {
  const record = await caseForAct(tx, actor, gate, caseId);
  const complaint = record && (await complaintsOfCase(tx, caseId)).find(({ id }) => id === complaintId);
  if (!record || !complaint) return refused("not-found");
  if (!fitsNow(complaint, act) || (isTheCitizensAlone(act) && actor.kind === "representative"))
    return refused("not-now");
  const today = app.clock.today();
  const on = isCitizenSide(actor) ? today : typed.on;
  const intoDecision = complaint.track === "delivery";
  const read = readStep(act, typed.fields, on, { today, receivedOn: complaint.receivedOn, intoDecision });
  if (!read.ok) return refused({ problems: read.refusal });
  await keepStep(tx, app, actor, { record, complaint }, read.value);
  return accepted("kept");
}

/** Whether somebody else's complaint is the citizen's, nobody says in the citizen's place. */
const isTheCitizensAlone = (act: StepAct): boolean => act === "ja" || act === "nej";

interface InCase {
  readonly record: CaseForActor;
  readonly complaint: Complaint;
}

async function keepStep(
  tx: Tx,
  app: App,
  actor: Actor,
  { complaint, record }: InCase,
  written: WrittenStep,
): Promise<void> {
  const registered = { at: app.clock.now(), by: actor.id };
  const after =
    written.act === "flyt"
      ? crossedOver(complaint, await readGround(tx, app, actor, record), written.parts)
      : complaint;
  const bare = {
    kind: stepActs[written.act],
    on: written.on,
    by: actor.kind === "representative" ? actor.name : "",
    note: written.note,
    outcome: written.outcome,
    into: written.act === "flyt" ? after.track : null,
  } as const;
  const found = { record, complaint: after };
  const letterId = (await letterFor(tx, app, actor, found, written)) ?? (await tellNews(tx, app, actor, found, bare));
  const step: ComplaintStep = { ...bare, letterId };
  if (after !== complaint) await saveTrack(tx, after);
  await insertStep(tx, app.newId(), complaint.id, step, registered);
  await recordEvents(tx, app, actor, record.id, [stepEntry(after, step)]);
}

/** An answer is a letter; so is the receipt for what staff write down for the citizen. The citizen's own press needs none. */
async function letterFor(tx: Tx, app: App, actor: Actor, found: InCase, written: WrittenStep): Promise<string | null> {
  if (written.act === "svar") return makeAnswer(tx, app, actor, found, written.note);
  if (actor.kind !== "staff" || !isForCitizen(written.act)) return null;
  const number = complaintNumber(found.record.number, found.complaint);
  const letter = await keepAcknowledgement(tx, app, actor, found.record, toldInReturn(written, number, actor.name));
  return letter.id;
}

async function makeAnswer(
  tx: Tx,
  app: App,
  actor: Actor,
  { complaint, record }: InCase,
  answer: string,
): Promise<string> {
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const bases = complaint.parts.map(({ legalBasis }) => legalBasis);
  const provisions = app.law.legalBases.filter(({ basis }) => bases.includes(basis));
  const document = complaintAnswer(frame, {
    ...complaint,
    number: complaintNumber(record.number, complaint),
    answer,
    grounds: [...new Set(provisions.flatMap(({ noAppealSources }) => noAppealSources ?? []))],
  });
  const channel = channelTo(app, actor, citizen);
  return (await keepLetter(tx, app, actor, record, { kind: "complaint-answer", document, channel })).id;
}
