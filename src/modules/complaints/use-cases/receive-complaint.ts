import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseFile } from "../../cases/domain/case-event.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { guidanceOnComplaint } from "../../decisions/use-cases/guidance-on-complaint.ts";
import type { Sender } from "../../documents/domain/document.ts";
import { isRecording } from "../../documents/domain/document-type.ts";
import { type ReceivedFile, titleOf } from "../../documents/use-cases/check-files.ts";
import { filePapers } from "../../documents/use-cases/file-papers.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { deadlineFor } from "../../obligations/domain/letter-deadline.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { type Complaint, complaintNumber } from "../domain/complaint.ts";
import { receivedEntry, receivedEvent } from "../domain/complaint-entries.ts";
import { type ComplaintGround, chosenOf, type DecisionToComplain, filedAbout } from "../domain/complaint-ground.ts";
import type { ReceiptComplaint } from "../domain/complaint-letter-facts.ts";
import { owedForComplaint } from "../domain/own-clock.ts";
import type { ToldComplaint } from "../domain/told-complaint.ts";
import { complaintReceipt } from "../letters/receipt-letter.ts";
import { complaintsOfCase, insertComplaint } from "../repository.ts";

/** A complaint with the files that came with it. */
export interface ComplaintToReceive {
  readonly told: ToldComplaint;
  readonly ground: ComplaintGround;
  readonly files: readonly ReceivedFile[];
}

/**
 * Receives a complaint: one for each decision that it is about, its papers, one receipt, and what is owed from the day it
 * came. It is never refused, however late, and whoever brings it. Part of acts on the locked case: permission is theirs.
 *
 * Law: retssikkerhedsloven §§ 66 and 67; retssikkerhedsbekendtgørelsen §§ 11-13.
 */
export async function receiveComplaint(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseForActor,
  { told, ground, files }: ComplaintToReceive,
): Promise<readonly Complaint[]> {
  const sent = files.map(({ mediaType, name, ...file }, at) => {
    const title = titleOf(null, name, at, files.length);
    return { ...file, told: paperTold(told), type: mediaType, title };
  });
  const papers = sent.length === 0 ? [] : await filePapers(tx, app, actor, record.id, sent);
  const earlier = await complaintsOfCase(tx, record.id);
  const fresh = complaintsFrom(told, ground, earlier.length).map(
    (one): Complaint => ({
      ...one,
      id: app.newId(),
      caseId: record.id,
      papers: papers.map(({ id }) => id),
      recordings: papers.flatMap(({ id }, at) => (isRecording(sent[at]?.type ?? "text/plain") ? id : [])),
      registeredOn: app.clock.today(),
    }),
  );
  const letterId = await makeReceipt(tx, app, actor, record, {
    fresh,
    ground,
    papers: sent.map(({ title }) => title),
  });
  const complaints = fresh.map((one) => ({ ...one, letterId }));
  const registered = { at: app.clock.now(), by: actor.id };
  for (const complaint of complaints) await insertComplaint(tx, complaint, registered);
  await recordEvents(tx, app, actor, record.id, [
    ...papers.map(({ entry }) => entry),
    ...complaints.map(receivedEntry),
  ]);
  return complaints;
}

const paperTold = ({ by, receivedOn }: ToldComplaint) => {
  const from: Sender = by.kind === "citizen" ? "citizen" : "representative";
  return { title: null, receivedOn, from, note: "Fulgte med en klage.", shownToCitizen: true };
};

type Made = Omit<Complaint, "id" | "caseId" | "papers" | "recordings" | "registeredOn">;

/** One complaint for each decision, or two of one that it came too late for in part; one where it is about none. */
function complaintsFrom(told: ToldComplaint, ground: ComplaintGround, before: number): readonly Made[] {
  const { parts, provider, ...common } = told;
  const alike = { ...common, letterId: null, steps: [] };
  const chosen = chosenOf(ground, parts);
  if (chosen.length === 0) {
    const none = { decisionId: null, decidedOn: null, parts: [], hasAppeal: false, wasLate: false };
    return [{ ...alike, ...none, provider, filedAs: "delivery", track: "delivery", ordinal: before + 1 }];
  }
  const filed = chosen.flatMap(({ about, parts: ids }) => filedAbout(about, ids, told.receivedOn));
  return filed.map((one, at) => ({
    ...alike,
    ...one,
    provider: null,
    filedAs: "decision",
    track: "decision",
    ordinal: before + at + 1,
  }));
}

interface ToTell {
  readonly fresh: readonly Complaint[];
  readonly ground: ComplaintGround;
  readonly papers: readonly string[];
}

/** The receipt, with every day computed as if the complaint stood in the case already. */
async function makeReceipt(tx: Tx, app: App, actor: Actor, record: CaseForActor, { fresh, ground, papers }: ToTell) {
  const [first] = fresh;
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen || !first) throw new RangeError("a complaint is about something in a citizen's case");
  const complaints = await toldInReceipt(tx, app, actor, record, { fresh, ground });
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const channel = channelTo(app, actor, citizen);
  const document = complaintReceipt(frame, {
    ...first,
    complaints,
    papers,
    hasRecording: first.recordings.length > 0,
    isOnPaper: channel === "paper",
  });
  return (await keepLetter(tx, app, actor, record, { kind: "complaint-receipt", document, channel })).id;
}

async function toldInReceipt(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseForActor,
  { fresh, ground }: Omit<ToTell, "papers">,
): Promise<readonly ReceiptComplaint[]> {
  const file = await readCaseFile(tx, record.tenantId, record.id);
  return fresh.map((complaint) => {
    const then = { ...file, events: [...file.events, receivedEvent(complaint)] };
    const owed = owedForComplaint(
      { file: then, standard: standardOf(app, actor), law: app.law, today: app.clock.today() },
      complaint.id,
    );
    const dayOf = (what: Obligation["what"]) => deadlineFor(owed, what)?.due ?? null;
    const about = ground.decisions.find(({ decision }) => decision.id === complaint.decisionId);
    return {
      ...complaint,
      number: complaintNumber(record.number, complaint),
      guidance: about === undefined ? [] : guidanceFor(app, actor, { about, complaint, record, facts: file.facts }),
      reconsiderBy: complaint.wasLate || !complaint.hasAppeal ? null : dayOf("reconsideration"),
      answerBy: complaint.hasAppeal ? null : dayOf("complaint-answer"),
      provider: complaint.provider === null ? null : (ground.provider?.name ?? null),
    };
  });
}

interface AboutComplaint {
  readonly about: DecisionToComplain;
  readonly complaint: Complaint;
  readonly record: CaseForActor;
  readonly facts: CaseFile["facts"];
}

function guidanceFor(app: App, actor: Actor, { about, complaint, facts, record }: AboutComplaint) {
  const parts = about.decision.parts.filter(({ id }) => complaint.parts.some((part) => part.id === id));
  const { deadlines } = about;
  return guidanceOnComplaint(app, actor, {
    decision: { parts, issuedOn: about.decision.issuedOn },
    unit: record.unit,
    facts,
    deadlines,
  });
}
