import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks, ownLook } from "../../../platform/read-log.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import { mandatesGivenBy } from "../../people/use-cases/keep-mandate.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { CaseMandatesView, MandatesView } from "../domain/mandates-view.ts";

/**
 * Who helps the citizen, as the citizen sees it.
 *
 * @throws PermissionDenied for anybody but the citizen
 */
export async function readMyMandates(app: App, actor: CitizenSide): Promise<MandatesView> {
  requireRole(actor, "mandate:keep");
  await noteLooks(app.database.of(actor), actor, [ownLook(actor, "mandate:keep")]);
  return { mandates: await mandatesGivenBy(app.database.of(actor), actor.id), today: app.clock.today() };
}

/** Who helps the citizen of a case, for staff; undefined where there is no such case, or it is not theirs. */
export async function readCaseMandates(
  app: App,
  actor: StaffActor,
  caseId: string,
): Promise<CaseMandatesView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "mandate:keep");
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!record || !citizen) return undefined;
  const [mandates, owed] = await Promise.all([
    mandatesGivenBy(database, citizen.id),
    readOwed(database, app, actor, caseId),
  ]);
  return { record, citizen, mandates, owed, today: app.clock.today() };
}
