import type { App } from "../../../platform/app.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { whoMayHaveCase } from "../../cases/use-cases/who-may-have-case.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { permits } from "../../people/domain/permission.ts";
import { allStaff, readCitizen } from "../../people/use-cases/read-people.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { waitingApplications } from "../domain/application-acts.ts";
import type { CaseApplications } from "../domain/case-with-applications.ts";
import { guidanceFor } from "../domain/routing.ts";
import { readApplications } from "./read-applications.ts";

/**
 * The applications of a case, for staff; undefined when there is no such case, and when it is not theirs to look at.
 */
export async function readCaseApplications(
  app: App,
  actor: Actor,
  caseId: string,
): Promise<CaseApplications | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId);
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!record || !citizen) return undefined;
  const [applications, owed, letters, staff, file, able] = await Promise.all([
    readApplications(database, actor.tenantId, caseId),
    readOwed(database, app, actor, caseId),
    readLetters(database, actor, caseId),
    allStaff(database, actor.tenantId),
    readCaseFile(database, actor.tenantId, caseId),
    whoMayHaveCase(database, actor.tenantId, caseId, app.clock.today()),
  ]);
  const standard = standardOf(app, actor);
  const waiting = waitingApplications(applications, file.events);
  const receivedOn = (waiting[0] ?? applications.at(-1))?.receivedOn ?? record.openedOn;
  const asked = { facts: record.facts, receivedOn };
  const guidance = guidanceFor({ standard, law: app.law }, citizen, asked, app.clock.today());
  const caseworkers = staff.filter(({ id }) => able.has(id));
  const caseworker = staff.find(({ id }) => id === record.caseworkerId) ?? null;
  const mayTellDelay = permits(actor, "delay:notify", record);
  const people = { citizen, caseworker, caseworkers };
  return { ...people, record, applications, waiting, owed, letters, guidance, standard, mayTellDelay };
}
