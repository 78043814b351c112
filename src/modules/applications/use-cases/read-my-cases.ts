import type { App } from "../../../platform/app.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForReading, casesOf } from "../../cases/use-cases/case-for-reading.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { CitizenActor } from "../../people/domain/actor.ts";
import { readStaff } from "../../people/use-cases/read-people.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { waitingApplications } from "../domain/application-acts.ts";
import type { MyCase } from "../domain/case-with-applications.ts";
import { invitesIn } from "../domain/invites.ts";
import { readApplications } from "./read-applications.ts";

/** The citizen's own cases, newest first. */
export async function readMyCases(app: App, actor: CitizenActor): Promise<readonly MyCase[]> {
  const records = await casesOf(app.database.of(actor), actor, actor.id);
  return Promise.all(records.map((record) => myCase(app, actor, record)));
}

/**
 * One of the citizen's own cases; undefined when there is none.
 *
 * @throws PermissionDenied when the case is somebody else's.
 */
export async function readMyCase(app: App, actor: CitizenActor, caseId: string): Promise<MyCase | undefined> {
  const record = await caseForReading(app.database.of(actor), actor, caseId);
  return record && myCase(app, actor, record);
}

async function myCase(app: App, actor: CitizenActor, record: CaseRecord): Promise<MyCase> {
  const database = app.database.of(actor);
  const [applications, owed, letters, staff, file] = await Promise.all([
    readApplications(database, actor.tenantId, record.id),
    readOwed(database, app, actor, record.id),
    readLetters(database, actor, record.id),
    record.caseworkerId === null ? undefined : readStaff(database, actor.tenantId, record.caseworkerId),
    readCaseFile(database, actor.tenantId, record.id),
  ]);
  const unit = standardOf(app, actor).units.find(({ slug }) => slug === record.unit);
  const waiting = waitingApplications(applications, file.events);
  const invites = invitesIn(file.events);
  return { record, applications, waiting, owed, letters, unit, caseworker: staff ?? null, invites };
}
