import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { keepAcknowledgement } from "../../letters/use-cases/keep-acknowledgement.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { complaintNumber } from "../domain/complaint.ts";
import { isForCitizen } from "../domain/step-acts.ts";
import type { WrittenStep } from "../domain/step-form.ts";
import { toldInReturn, writtenDown } from "../domain/told-in-return.ts";
import { complaintAnswer } from "../letters/answer-letter.ts";
import type { ComplaintInCase } from "./tell-news.ts";

/**
 * The letter that a step itself is: an answer, or the receipt for what staff write down for the citizen. The citizen's own press
 * needs none. Part of other acts.
 *
 * @returns the letter's id; null where none is made
 */
export async function letterFor(
  tx: Tx,
  app: App,
  actor: Actor,
  found: ComplaintInCase,
  written: WrittenStep,
): Promise<string | null> {
  if (written.act === "svar") return makeAnswer(tx, app, actor, found, written.note);
  if (actor.kind !== "staff" || !(isForCitizen(written.act) || written.act === "skrevet-ned")) return null;
  return acknowledge(tx, app, actor, found, written);
}

async function acknowledge(
  tx: Tx,
  app: App,
  actor: Actor,
  { complaint, record }: ComplaintInCase,
  written: WrittenStep,
): Promise<string> {
  const number = complaintNumber(record.number, complaint);
  const facts =
    written.act === "skrevet-ned"
      ? writtenDown(written, number, complaint.receivedOn, actor.name)
      : toldInReturn(written, number, actor.name);
  return (await keepAcknowledgement(tx, app, actor, record, facts)).id;
}

async function makeAnswer(
  tx: Tx,
  app: App,
  actor: Actor,
  { complaint, record }: ComplaintInCase,
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
