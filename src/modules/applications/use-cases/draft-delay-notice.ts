import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { deadlineFor, type LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { DelayNotice } from "../domain/application-acts.ts";
import { guidanceFor } from "../domain/routing.ts";
import { delayNotice } from "../letters/delay-notice.ts";
import type { Waiting } from "./open-applications.ts";

/** What a notice of delay is made from. */
interface Delayed {
  readonly record: CaseRecord;
  readonly promised: LetterDeadline;
  readonly notice: DelayNotice;
  readonly waiting: Waiting;
}

/** A notice of delay as a letter, and whom it is to. */
export interface DraftedNotice {
  readonly citizen: Citizen;
  readonly document: ReturnType<typeof delayNotice>;
}

/** The day that the municipality last promised an answer by, as it stands among what is owed. */
export async function promisedIn(tx: Tx, app: App, actor: Actor, record: CaseRecord): Promise<LetterDeadline> {
  const { obligations } = await readOwed(tx, app, actor, record.id);
  const open = obligations.filter(({ status }) => status === "open" || status === "missed");
  const promised = deadlineFor(open, "decision") ?? deadlineFor(open, "remitted-decision");
  if (!promised) throw new RangeError("an application waits, but no decision is owed");
  return promised;
}

/** Writes the notice: what was promised, when the answer comes instead, and why. Keeps and sends nothing. */
export async function draftDelayNotice(
  tx: Tx,
  app: App,
  actor: Actor,
  { record, promised, notice, waiting }: Delayed,
): Promise<DraftedNotice> {
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const [first] = waiting.applications;
  const application = { facts: record.facts, receivedOn: first.receivedOn };
  const rules = { standard: standardOf(app, actor), law: app.law };
  const guidance = guidanceFor(rules, citizen, application, app.clock.today());
  const parties = await partiesOfCase(tx, app, actor, record, citizen);
  const facts = { applicationReceivedOn: first.receivedOn, decision: promised, ...notice, guidance };
  return { citizen, document: delayNotice(parties, facts) };
}
