import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { GroupLetterFacts } from "../domain/group-letter-facts.ts";
import { saidOfGroup } from "../domain/said-by-standard.ts";
import { groupLetter } from "../letters/group-letter.ts";
import { guidanceInCase } from "./standards-words.ts";

/** Tells a citizen of a place in a group by letter, as part of an act. */
export async function tellMember(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseRecord,
  told: Omit<GroupLetterFacts, "isOnPaper" | "clauses">,
): Promise<void> {
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const clauses = saidOfGroup(guidanceInCase(app, actor, record, citizen), told.group);
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const document = groupLetter(frame, { ...told, isOnPaper: !citizen.digital, clauses });
  await keepLetter(tx, app, actor, record, { kind: "group", document, channel: channelTo(app, actor, citizen) });
}

/** Whether the citizen of a case gets letters on paper, and so has no pages to look at. */
export async function isOnPaper(tx: Tx, record: CaseRecord): Promise<boolean> {
  return (await readCitizen(tx, record.tenantId, record.citizenId))?.digital === false;
}
