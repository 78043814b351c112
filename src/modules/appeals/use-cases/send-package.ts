import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import { complaintNumber } from "../../complaints/domain/complaint.ts";
import { keptWords } from "../../complaints/domain/complaint-news.ts";
import { endOf } from "../../complaints/domain/complaint-stand.ts";
import { keepSentOn } from "../../complaints/use-cases/complaint-in.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { type ActEntry, recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { AppealPackage } from "../domain/appeal.ts";
import { moreSentEntry, sentWords } from "../domain/appeal-entries.ts";
import { readSending, type WrittenSending } from "../domain/package-forms.ts";
import { hasFreePages, isNewestUnsent, whatIsOpen } from "../domain/sendable.ts";
import { sentLetter } from "../letters/sent-letter.ts";
import { insertSending } from "../repository.ts";
import { type InAppeal, inAppeal } from "./in-appeal.ts";
import { piecesNotOfCase } from "./not-of-case.ts";
import type { AppealNamed } from "./read-appeal.ts";

/**
 * Why nothing is kept as sent: no such complaint, the package is not the newest that is made and not sent, its page numbers were used
 * by another meanwhile, something in it turned out not to belong in the case, the complaint had been withdrawn by then, or what is
 * missing in the form.
 */
export type SendRefusal =
  | "not-found"
  | "not-newest"
  | "pages-taken"
  | "not-of-case"
  | "withdrawn"
  | { readonly problems: readonly FieldProblem[] };

/**
 * Writes down that a package was sent, and tells the citizen so by letter the same day. The first one sends the complaint on; a
 * later one answers what was asked, or adds papers. The system sends nothing to the appeal board itself.
 *
 * Law: retssikkerhedsloven § 66, stk. 1; retssikkerhedsbekendtgørelsen §§ 11-14.
 */
export const sendPackage = (
  app: App,
  actor: StaffActor,
  named: AppealNamed & { readonly packageId: string },
  typed: { readonly fields: Fields; readonly on: TypedDay },
  press: FormPress,
): Promise<Outcome<string, SendRefusal>> =>
  inAppeal<SendRefusal>(app, actor, named, { ...press, act: "appeal:send" }, async (tx, found) => {
    const sendable = await packageToSend(tx, found, named.packageId);
    if (!sendable.ok) return sendable;
    const toSend = sendable.value;
    const terms = {
      today: app.clock.today(),
      madeOn: dayOfMoment(toSend.askedAt),
      hasOpen: whatIsOpen(toSend.plan).length > 0,
    };
    const read = readSending(typed.fields, typed.on, terms);
    if (!read.ok) return refused({ problems: read.refusal });
    if (wasWithdrawnBy(found, read.value.on)) return refused("withdrawn");
    await keepSending(tx, app, actor, found, toSend, read.value);
    return accepted("sent");
  });

async function packageToSend(
  tx: Tx,
  { appeal, record }: InAppeal,
  packageId: string,
): Promise<Outcome<AppealPackage, SendRefusal>> {
  const toSend = appeal.packages.find(({ id }) => id === packageId);
  if (toSend === undefined || !isNewestUnsent(appeal, toSend)) return refused("not-newest");
  if (!hasFreePages(appeal, toSend)) return refused("pages-taken");
  const others = await piecesNotOfCase(tx, { tenantId: record.tenantId, caseId: record.id }, toSend.plan);
  return others.length > 0 ? refused("not-of-case") : accepted(toSend);
}

/** Whether the papers of a complaint that nobody holds on to would be sent. What was sent before that day is written down. */
function wasWithdrawnBy({ complaint }: InAppeal, on: WrittenSending["on"]): boolean {
  const end = endOf(complaint);
  return end !== undefined && end.kind !== "ruled" && end.on <= on;
}

const wasSentOn = ({ complaint }: Pick<InAppeal, "complaint">): boolean =>
  complaint.steps.some(({ kind }) => kind === "sent-on");

async function keepSending(
  tx: Tx,
  app: App,
  actor: StaffActor,
  found: InAppeal,
  toSend: AppealPackage,
  { on, reason, way }: WrittenSending,
): Promise<void> {
  const letterId = await tellCitizen(tx, app, actor, found, toSend, on);
  const entry = await entryOf(tx, app, actor, found, toSend, { on, reason, way, letterId });
  const sending = { id: app.newId(), packageId: toSend.id, on, way, reason, letterId };
  await insertSending(tx, found.complaint.id, sending, { at: app.clock.now(), by: actor.id });
  await recordEvents(tx, app, actor, found.record.id, [entry]);
}

/** The first sending is the complaint's own step; a later one is an entry by itself. */
async function entryOf(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { complaint, record }: InAppeal,
  toSend: AppealPackage,
  sent: WrittenSending & { readonly letterId: string },
): Promise<ActEntry> {
  if (wasSentOn({ complaint })) return moreSentEntry(complaint, toSend, sent);
  return keepSentOn(tx, app, actor, record, complaint, {
    on: sent.on,
    reason: sentWords(toSend, sent.way, sent.reason),
    packageId: toSend.id,
    letter: sent.letterId,
  });
}

async function tellCitizen(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { complaint, record }: InAppeal,
  toSend: AppealPackage,
  on: WrittenSending["on"],
): Promise<string> {
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const document = sentLetter(frame, {
    number: complaintNumber(record.number, complaint),
    on,
    plan: toSend.plan,
    isFirst: !wasSentOn({ complaint }),
    isOver: endOf(complaint) !== undefined,
    isMaintained: complaint.steps.some(({ kind }) => kind === "maintained"),
    kept: keptWords(complaint),
  });
  const channel = channelTo(app, actor, citizen);
  return (await keepLetter(tx, app, actor, record, { kind: "complaint-answer", document, channel })).id;
}
