import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import type { OrderStep } from "../../deliveries/domain/order-step.ts";
import { attemptsIn } from "../../deliveries/domain/order-step.ts";
import { stepsInOrders } from "../../deliveries/use-cases/steps-in-orders.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { isForCitizen, type Report, type WaitingReport } from "../domain/report.ts";
import { reportsOfCase, reportsOfOrder, waitingReports } from "../repository.ts";

/** The reports that wait for an answer in the reader's cases. Each case in the list is a look. */
export async function readWaitingReports(app: App, actor: StaffActor): Promise<readonly WaitingReport[]> {
  requireRole(actor, "case:list");
  const database = app.database.of(actor);
  const waiting = await waitingReports(database, actor);
  const open = await casesForReading(database, actor, [...new Set(waiting.map(({ caseId }) => caseId))], "report:read");
  return waiting.filter(({ caseId }) => open.has(caseId));
}

/** What those who work with a case see of one report, with what was tried to reach the citizen. */
export interface ReportView {
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly report: Report;
  readonly attempts: readonly OrderStep[];
  readonly owed: CaseOwed;
}

/** One report to the authority, for those who work with the case. */
export async function readReport(
  app: App,
  actor: StaffActor,
  named: { readonly caseId: string; readonly reportId: string },
): Promise<ReportView | undefined> {
  requireRole(actor, "case:list");
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, named.caseId, "report:read");
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  const report = record && (await reportsOfCase(database, record.id)).find(({ id }) => id === named.reportId);
  if (!record || !citizen || !report) return undefined;
  const steps = await stepsInOrders(database, record.id);
  const attempts = attemptsIn(steps).filter(({ orderId }) => orderId === report.orderId);
  return { record, citizen, report, attempts, owed: await readOwed(database, app, actor, record.id) };
}

/** What was reported to the authority in a case. Part of reading a page of the case: permission is the reader's. */
export const reportsIn = (tx: Tx | Database, caseId: string): Promise<readonly Report[]> => reportsOfCase(tx, caseId);

/** What was reported in an order that the provider has. Part of reading its page: permission is the reader's. */
export const reportsInOrder = (tx: Tx | Database, orderId: string): Promise<readonly Report[]> =>
  reportsOfOrder(tx, orderId);

/** What the citizen reads of what was reported; nothing where the mandate does not reach it. */
export async function readMyReports(app: App, actor: CitizenSide, caseId: string): Promise<readonly Report[]> {
  return (await reportsOfCase(app.database.of(actor), caseId)).filter(isForCitizen);
}
