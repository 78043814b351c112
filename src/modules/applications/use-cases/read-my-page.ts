import type { App } from "../../../platform/app.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForReading, casesOf } from "../../cases/use-cases/case-for-reading.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import { type CaseOwed, readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { CitizenActor } from "../../people/domain/actor.ts";
import { readStaff } from "../../people/use-cases/read-people.ts";
import type { Unit } from "../../standards/domain/standard.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { Application } from "../domain/application.ts";
import { readApplications } from "./read-applications.ts";

/** One of the citizen's cases, with what the citizen's pages tell of it. */
export interface MyCase {
  readonly record: CaseRecord;
  readonly applications: readonly Application[];
  readonly owed: CaseOwed;
  readonly letters: readonly Letter[];
  readonly unit: Unit | undefined;
  /** Who works on it; null while nobody does. */
  readonly caseworker: { readonly name: string; readonly phone: string | null } | null;
}

/** The citizen's own cases, newest first. */
export async function readMyCases(app: App, actor: CitizenActor): Promise<readonly MyCase[]> {
  const records = await casesOf(app.database, actor, actor.id);
  return Promise.all(records.map((record) => myCase(app, actor, record)));
}

/**
 * One of the citizen's own cases; undefined when there is none.
 *
 * @throws PermissionDenied when the case is somebody else's.
 */
export async function readMyCase(app: App, actor: CitizenActor, caseId: string): Promise<MyCase | undefined> {
  const record = await caseForReading(app.database, actor, caseId);
  return record && myCase(app, actor, record);
}

async function myCase(app: App, actor: CitizenActor, record: CaseRecord): Promise<MyCase> {
  const { database } = app;
  const [applications, owed, letters, staff] = await Promise.all([
    readApplications(database, actor.tenantId, record.id),
    readOwed(database, app, actor, record.id),
    readLetters(database, actor, record.id),
    record.caseworkerId === null ? undefined : readStaff(database, actor.tenantId, record.caseworkerId),
  ]);
  const unit = standardOf(app, actor).units.find(({ slug }) => slug === record.unit);
  return { record, applications, owed, letters, unit, caseworker: staff ?? null };
}
