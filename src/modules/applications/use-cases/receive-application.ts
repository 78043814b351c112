import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { changeCase, openCase } from "../../cases/use-cases/open-case.ts";
import { filePapers, type PaperToFile } from "../../documents/use-cases/file-papers.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { Application, NewApplication } from "../domain/application.ts";
import { receiptEntry, receivedEntry, routedEntry } from "../domain/application-entries.ts";
import { factsWith, guidanceFor } from "../domain/routing.ts";
import { insertApplication } from "../repository.ts";
import { makeReceipt } from "./make-receipt.ts";

/** An application that is to be received, and the open case that it joins; null where it begins a case of its own. */
export interface ToReceive {
  readonly citizen: Citizen;
  readonly application: NewApplication;
  readonly into: CaseRecord | null;
  /** What came with it. */
  readonly papers?: readonly PaperToFile[];
}

/**
 * Receives an application, whoever it came from and whatever is unknown: opens a case in the unit that the standard names
 * (or adds to an open one), keeps what was asked for, makes the receipt, and writes it all down. Part of a larger act:
 * permission and the one-use id are that act's.
 */
export async function receiveApplication(tx: Tx, app: App, actor: Actor, given: ToReceive): Promise<CaseRecord> {
  const { citizen, into } = given;
  const today = app.clock.today();
  const facts = factsWith(into?.facts ?? {}, given.application);
  const rules = { standard: standardOf(app, actor), law: app.law };
  const { receivedOn } = given.application;
  const guidance = guidanceFor(rules, citizen, { facts, receivedOn }, today);

  const record = into
    ? await joined(tx, into, { ...into, facts, acute: into.acute || facts.acute === true })
    : await opened(tx, app, { actor, citizen, facts, guidance });
  const application = withIds(app, record.id, given.application);
  await insertApplication(tx, actor.tenantId, actor.id, application);
  const filed = await filePapers(tx, app, actor, record.id, given.papers ?? []);
  const receipt = await makeReceipt(tx, app, actor, { record, citizen, application, guidance });

  await recordEvents(tx, app, actor, record.id, [
    receivedEntry(application, { bornOn: citizen.bornOn, acute: given.application.facts.acute }),
    ...filed.map(({ entry }) => entry),
    ...(into ? [] : [routedEntry(guidance.route, today)]),
    receiptEntry(receipt, today),
  ]);
  return record;
}

async function joined(tx: Tx, before: CaseRecord, after: CaseRecord): Promise<CaseRecord> {
  await changeCase(tx, before, { facts: after.facts, acute: after.acute });
  return after;
}

const opened = (
  tx: Tx,
  app: App,
  fresh: { actor: Actor; citizen: Citizen; facts: CaseRecord["facts"]; guidance: Guidance },
): Promise<CaseRecord> =>
  openCase(tx, app, {
    tenantId: fresh.actor.tenantId,
    citizenId: fresh.citizen.id,
    unit: fresh.guidance.route.unit,
    caseworkerId: null,
    facts: fresh.facts,
    openedOn: app.clock.today(),
  });

const withIds = (app: App, caseId: string, { facts, ...told }: NewApplication): Application => ({
  ...told,
  id: app.newId(),
  caseId,
  tasks: told.tasks.map((task) => ({ ...task, id: app.newId() })),
  registeredAt: app.clock.now(),
  withdrawnOn: null,
});
