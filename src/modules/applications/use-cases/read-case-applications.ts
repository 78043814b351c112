import type { App } from "../../../platform/app.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { type CaseOwed, readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { allStaff, readCitizen, type StaffMember } from "../../people/use-cases/read-people.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { Application } from "../domain/application.ts";
import { waitingApplications } from "../domain/application-acts.ts";
import { decidesCases } from "../domain/handover.ts";
import { guidanceFor } from "../domain/routing.ts";
import { readApplications } from "./read-applications.ts";

/** A case's applications with all that staff need to act on them. */
export interface CaseApplications {
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly applications: readonly Application[];
  /** Those of them that wait for an answer. */
  readonly waiting: readonly Application[];
  readonly owed: CaseOwed;
  readonly letters: readonly Letter[];
  readonly guidance: Guidance;
  readonly standard: Standard;
  /** Those who can be given the case. */
  readonly caseworkers: readonly StaffMember[];
}

/**
 * The applications of a case, for staff; undefined when there is no such case.
 *
 * @throws PermissionDenied when the case is not theirs to look at.
 */
export async function readCaseApplications(
  app: App,
  actor: Actor,
  caseId: string,
): Promise<CaseApplications | undefined> {
  const { database } = app;
  const record = await caseForReading(database, actor, caseId);
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!record || !citizen) return undefined;
  const [applications, owed, letters, staff, file] = await Promise.all([
    readApplications(database, actor.tenantId, caseId),
    readOwed(database, app, actor, caseId),
    readLetters(database, actor, caseId),
    allStaff(database, actor.tenantId),
    readCaseFile(database, actor.tenantId, caseId),
  ]);
  const standard = standardOf(app, actor);
  const waiting = waitingApplications(applications, file.events);
  const receivedOn = (waiting[0] ?? applications.at(-1))?.receivedOn ?? record.openedOn;
  const asked = { facts: record.facts, receivedOn };
  const guidance = guidanceFor({ standard, law: app.law }, citizen, asked, app.clock.today());
  const caseworkers = staff.filter(decidesCases);
  return { record, citizen, applications, waiting, owed, letters, guidance, standard, caseworkers };
}
