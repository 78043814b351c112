import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { complaintNumber } from "../../complaints/domain/complaint.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { obligations } from "../../obligations/domain/obligations.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { dueAfter } from "../domain/due-after-ruling.ts";
import type { Ruling } from "../domain/ruling.ts";
import { rulingEvents } from "../domain/ruling-entries.ts";
import { leftOutWords, toldRuling } from "../domain/told-ruling.ts";
import { rulingLetter } from "../letters/ruling-letter.ts";
import type { RuledComplaint } from "./ruled-complaint.ts";
import { runningTasks } from "./running-tasks.ts";

interface ToTell extends Pick<RuledComplaint, "complaint" | "tasks"> {
  readonly record: CaseForActor;
  /** The rulings on the complaint before this one. */
  readonly earlier: readonly Pick<Ruling, "parts">[];
}

/**
 * Tells the citizen of a ruling: the letter has the days as they are once the ruling stands in the case. Part of registering it.
 *
 * @returns the id of the letter
 */
export async function tellOfRuling(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { complaint, earlier, record, tasks }: ToTell,
  ruling: Parameters<typeof rulingEvents>[0],
): Promise<string> {
  const file = await readCaseFile(tx, record.tenantId, record.id);
  const then = { ...file, events: [...file.events, ...rulingEvents(ruling)] };
  const owed = obligations(then, standardOf(app, actor), app.law, app.clock.today());
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const document = rulingLetter(frame, {
    number: complaintNumber(record.number, complaint),
    decidedOn: ruling.decidedOn,
    leftOut: leftOutWords(tasks, [...earlier, ruling]),
    told: toldRuling(ruling, dueAfter(ruling, owed), {
      audience: "citizen",
      done: [],
      today: app.clock.today(),
      running: await runningTasks(tx, app, record),
    }),
  });
  const channel = channelTo(app, actor, citizen);
  return (await keepLetter(tx, app, actor, record, { kind: "complaint-answer", document, channel })).id;
}
