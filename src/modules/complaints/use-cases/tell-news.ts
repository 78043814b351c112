import { formatLength } from "../../../kernel/danish-day.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { lawObligation } from "../../standards/domain/deadline-origin.ts";
import { appealableParts } from "../domain/appealable-parts.ts";
import { type Complaint, complaintNumber } from "../domain/complaint.ts";
import { stepEntry } from "../domain/complaint-entries.ts";
import { type NewsGround, newsOf } from "../domain/complaint-news.ts";
import type { ComplaintStep } from "../domain/complaint-step.ts";
import { nowForCitizen } from "../domain/now-for-citizen.ts";
import { owedForComplaint } from "../domain/own-clock.ts";
import { complaintNewsLetter } from "../letters/news-letter.ts";
import { clockGround } from "./own-clock.ts";

/** A complaint in its case, as an act on it has found it. */
export interface ComplaintInCase {
  readonly record: CaseForActor;
  readonly complaint: Complaint;
}

/**
 * Tells the citizen by letter what the authority has done with a complaint, where that is told by a letter of its own. Part of the
 * act: every day in it is computed as if the step stood in the case already.
 *
 * @param found the complaint as it is after the step, but without it
 * @returns the letter's id; null where none is made
 */
export async function tellNews(
  tx: Tx,
  app: App,
  actor: Actor,
  { complaint, record }: ComplaintInCase,
  step: ComplaintStep,
): Promise<string | null> {
  const ground = await newsGround(tx, app, actor, { complaint, record }, step);
  const news = newsOf(complaint, step, ground);
  if (news === null) return null;
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const document = complaintNewsLetter(frame, {
    ...news,
    number: complaintNumber(record.number, complaint),
    isTheirs: step.kind !== "misfiled",
    receivedOn: complaint.receivedOn,
    next: ground.now.next,
  });
  const channel = channelTo(app, actor, citizen);
  return (await keepLetter(tx, app, actor, record, { kind: "complaint-answer", document, channel })).id;
}

async function newsGround(
  tx: Tx,
  app: App,
  actor: Actor,
  { complaint, record }: ComplaintInCase,
  step: ComplaintStep,
): Promise<NewsGround> {
  const ground = await clockGround(tx, app, actor, record.id);
  const { event } = stepEntry(complaint, step);
  const events = event ? [...ground.file.events, event] : ground.file.events;
  const owed = owedForComplaint({ ...ground, file: { ...ground.file, events } }, complaint.id);
  const { length } = lawObligation(app.law, "complaint-maintained");
  return {
    now: nowForCitizen({ ...complaint, steps: [...complaint.steps, step] }, owed, app.clock.today()),
    maintainedWithin: length === null ? "" : formatLength(length),
    appealable: appealableParts(app.law, complaint),
  };
}
