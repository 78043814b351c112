import { readCpr } from "../../../kernel/cpr.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { permits } from "../../people/domain/permission.ts";
import { citizenByCpr, readCitizen } from "../../people/use-cases/read-people.ts";
import type { EarlierCase, KnownCitizen } from "../domain/case-with-applications.ts";
import type { MetCitizen } from "../domain/met-citizen.ts";
import { cprProblem } from "../domain/read-person.ts";
import { asIntakeSees } from "./as-intake-sees.ts";
import { lookAtCitizen } from "./look-at-citizen.ts";
import { meetCitizen } from "./meet-citizen.ts";
import { readApplications } from "./read-applications.ts";

/**
 * The citizen with this CPR number, before something is registered; undefined when the municipality knows none, and where
 * the actor has a conflict of interest. A number that is none is told. It is logged with the number.
 */
export async function lookUpCitizen(
  app: App,
  actor: StaffActor,
  cpr: string,
): Promise<Outcome<MetCitizen | undefined, string>> {
  requireRole(actor, "application:register");
  const read = readCpr(cpr);
  if (typeof read === "string") return refused(cprProblem(read));
  const database = app.database.of(actor);
  const citizen = await citizenByCpr(database, actor.tenantId, read.digits);
  const met = await meetCitizen(database, actor, citizen);
  await noteLooks(database, actor, [{ ...lookAtCitizen(citizen?.id, !met), criterion: read.digits }]);
  return accepted(met);
}

/**
 * The citizen and their cases so far, so that nothing is registered twice; undefined when there is no such citizen, where
 * the actor has a conflict of interest, and for others than intake where no case of the citizen's is open to them. Of a case that is not open to the actor only its number and state are for
 * showing, and of one that is kept closer than the actor's right, nothing.
 */
export async function readKnownCitizen(
  app: App,
  actor: StaffActor,
  citizenId: string,
): Promise<KnownCitizen | undefined> {
  requireRole(actor, "application:register");
  const database = app.database.of(actor);
  const citizen = await readCitizen(database, actor.tenantId, citizenId);
  const met = await meetCitizen(database, actor, citizen);
  await noteLooks(database, actor, [lookAtCitizen(citizen?.id, !met?.isShown)]);
  if (!met?.isShown) return undefined;
  const told = met.cases.flatMap((record) => asIntakeSees(actor, record) ?? []);
  return { citizen: met.citizen, cases: await Promise.all(told.map((record) => earlierCase(database, actor, record))) };
}

async function earlierCase(database: Database, actor: StaffActor, record: CaseForActor): Promise<EarlierCase> {
  const isOpen = permits(actor, "case:page", record);
  return { record, isOpen, applications: isOpen ? await readApplications(database, actor.tenantId, record.id) : [] };
}
