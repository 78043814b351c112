import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { obligations } from "../../obligations/domain/obligations.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { type Complaint, type ComplaintStep, complaintNumber } from "../domain/complaint.ts";
import { stepEntry } from "../domain/complaint-entries.ts";
import { newsOf } from "../domain/complaint-news.ts";
import { nowForCitizen } from "../domain/now-for-citizen.ts";
import { complaintNewsLetter } from "../letters/news-letter.ts";

/**
 * Tells the citizen by letter what the authority has done with a complaint, where that is told by a letter of its own. Part of the
 * act: every day in it is computed as if the step stood in the case already.
 *
 * @param complaint as it is after the step, but without it
 * @returns the letter's id; null where none is made
 */
export async function tellNews(
  tx: Tx,
  app: App,
  actor: Actor,
  { complaint, record }: { readonly record: CaseForActor; readonly complaint: Complaint },
  bare: Omit<ComplaintStep, "letterId">,
): Promise<string | null> {
  const step = { ...bare, letterId: null };
  const file = await readCaseFile(tx, record.tenantId, record.id);
  const { event } = stepEntry(complaint, step);
  const then = { ...file, events: event ? [...file.events, event] : file.events };
  const owed = obligations(then, standardOf(app, actor), app.law, app.clock.today());
  const now = nowForCitizen({ ...complaint, steps: [...complaint.steps, step] }, owed);
  const news = newsOf(complaint, step, now);
  if (news === null) return null;
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const number = complaintNumber(record.number, complaint);
  const document = complaintNewsLetter(frame, {
    ...news,
    number,
    receivedOn: complaint.receivedOn,
    next: now.next,
  });
  const channel = channelTo(app, actor, citizen);
  return (await keepLetter(tx, app, actor, record, { kind: "complaint-answer", document, channel })).id;
}
